import type { Account } from '../../github/account.ts';
import type { Repository } from '../../github/client.ts';
import type { EventRepository } from '../event.ts';

/** The input needed to look at a pull request. */
export interface ObserveContext {
  repository: Repository;
  event: EventRepository;
  number: number;
  /** The account whose comments, checks and suggestions are our own. */
  bot: Account;
  /** The name of our check run. */
  checkName: string;
  /** The context of our commit status. */
  statusContext: string;
  /** The address of the log of this run. */
  runUrl: string | undefined;
}

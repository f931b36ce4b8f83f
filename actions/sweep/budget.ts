import type { Repository } from '../github/client.ts';
import { isLimitError } from '../github/failure.ts';
import { BudgetSpent } from '../github/limit.ts';

/** Counts calls to GitHub, and lets no more through than are allowed. */
export interface Budget {
  /** The same repository, whose every call is counted before it is made. */
  repository: Repository;
  /** Calls that may still be made. */
  left(): number;
  /** Allows no more than `most` calls during `work`, nor more than are left in all. */
  within<Value>(most: number, work: () => Promise<Value>): Promise<Value>;
}

/**
 * Opens a budget of `most` calls. Once GitHub says that there have been too many, none is left. What the client sends again by itself is known only from `sent`, which counts every
 * request that was answered.
 */
export function openBudget(repository: Repository, most: number, sent: () => number): Budget {
  let asked = 0;
  let limit = most;
  const spent = () => Math.max(asked, sent());
  const take = (): void => {
    if (spent() >= limit)
      throw new BudgetSpent(`the ${limit} calls to GitHub that are allowed have been made`);
    asked = spent() + 1;
  };
  const counted: Counted = async (call, isFree) => {
    take();
    try {
      const value = await call();
      if (isFree?.(value)) asked -= 1;
      return value;
    } catch (error) {
      if (isLimitError(error)) asked = Number.POSITIVE_INFINITY;
      throw error;
    }
  };
  return {
    repository: { ...repository, client: countedClient(repository.client, counted) },
    left: () => limit - spent(),
    within: async (more, work) => {
      const outer = limit;
      limit = Math.min(outer, spent() + more);
      try {
        return await work();
      } finally {
        limit = outer;
      }
    },
  };
}

type Client = Repository['client'];
/** Counts a call before it is made, and takes it back where the answer shows that there was none. */
type Counted = <Value>(call: () => Promise<Value>, isFree?: (value: Value) => boolean) => Promise<Value>;

/** Of the parts of the client those that the actions use. */
function countedClient(client: Client, counted: Counted): Client {
  const request = (route: string, options?: Record<string, unknown>) =>
    counted(() => client.request(route, options));
  const graphql = (query: string, variables: Record<string, unknown> = {}) =>
    counted(() => client.graphql(query, variables));
  const iterator = (route: string, options?: Record<string, unknown>) =>
    countedPages(client.paginate.iterator(route, options), counted);
  return { request, graphql, paginate: { iterator } } as unknown as Client;
}

/** Past the last page there is no call any more: the iterator tells so by the links of the page before. */
async function* countedPages<Page>(pages: AsyncIterable<Page>, counted: Counted): AsyncGenerator<Page> {
  const iterator = pages[Symbol.asyncIterator]();
  for (;;) {
    const { done, value } = await counted(
      () => iterator.next(),
      (page) => page.done ?? false,
    );
    if (done) return;
    yield value;
  }
}

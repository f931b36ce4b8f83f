import { textsOf } from '../../catalog/check/validate/source-texts.ts';
import { languageFor } from '../comment/language.ts';
import type { Account } from '../github/account.ts';
import type { Repository } from '../github/client.ts';
import { explaining } from '../github/failure.ts';
import type { Assessment } from '../pull-request/assessment.ts';
import type { Observation } from '../pull-request/observation.ts';
import type { ObserveContext } from '../pull-request/observe/observe-context.ts';
import { observe } from '../pull-request/observe.ts';
import { weighed } from '../settings/severities.ts';
import type { Validated } from './validated.ts';

/** The one whose comments would be ours, if this action wrote any. */
const NOBODY: Account = { login: '', id: 0 };

/** The assessment of a pull request by the catalog's own code, see `assess`. */
type Assess = (observation: Observation, repository: Repository) => Promise<Assessment>;

/**
 * Checks what a pull request changes, as the action `feedback` does, with a token that may only read.
 *
 * @throws Error with a sentence for the log where the pull request cannot be read.
 */
export function validatePull(
  item: Omit<ObserveContext, 'bot'>,
  assess: Assess,
): Promise<Validated & { observation: Observation; assessment: Assessment }> {
  return explaining('read the pull request', async () => {
    const observation = await observe({ ...item, bot: NOBODY });
    const assessment = await assess(observation, item.repository);
    return { observation, assessment, ...describedAs(observation, assessment) };
  });
}

function describedAs(observation: Observation, { report, feeds, gaps = [] }: Assessment): Validated {
  const files = observation.files.flatMap(({ path, after }) => (after ? [{ path, bytes: after }] : []));
  return {
    report: weighed(report, observation.settings),
    feeds,
    catalog: observation.catalog,
    language: languageFor(observation),
    textOf: textsOf(files),
    gaps: [...observation.gaps, ...gaps].map(({ en }) => en),
  };
}

import { BudgetSpent, type LimitedAnswer, readLimit } from './limit.ts';

/** A failure, explained for the log in a sentence that states what to do. Contains nothing from the pull request. */
export interface Failure {
  /** The HTTP status, where GitHub answered with one. */
  status: number | undefined;
  sentence: string;
}

interface Answer {
  status?: unknown;
  message?: unknown;
  name?: unknown;
  cause?: { name?: unknown };
  response?: { status?: number; headers?: Record<string, unknown>; data?: { message?: unknown } };
}

/**
 * Returns the result of `work`.
 *
 * @param doing As for {@link explain}.
 * @throws Error with the sentence that explains it, for the log, where `work` fails.
 */
export async function explaining<Value>(doing: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw new Error(explain(doing, error).sentence, { cause: error });
  }
}

/** The HTTP status of an error of Octokit's; `undefined` for any other. */
export function statusOf(error: unknown): number | undefined {
  return (error as { status?: number }).status;
}

/**
 * Explains why something with GitHub failed.
 *
 * @param doing What was tried, to follow "Could not": `write the comment`.
 * @param error What was thrown. Octokit's errors hold no token.
 */
export function explain(doing: string, error: unknown): Failure {
  const answer = (typeof error === 'object' && error !== null ? error : {}) as Answer;
  const { response } = answer;
  const status = response && typeof answer.status === 'number' ? answer.status : undefined;
  return { status, sentence: `Could not ${doing}: ${reason(answer, status)}` };
}

function reason(answer: Answer, status: number | undefined): string {
  if (isTimeout(answer)) return 'GitHub took too long to answer. Run the job again.';
  const wait = limitIn(answer, status);
  if (wait !== undefined) return `too many calls to GitHub. Run the job again ${describeWait(wait)}.`;
  if (isOddForm(answer, status))
    return `something has another form than it should have (${oneLine(answer.message)}).`;
  if (status === undefined) return `${oneLine(answer.message)}.`;
  if (status >= 500) return `GitHub has trouble (${status}). Run the job again.`;
  return REASONS[status]?.(answer) ?? `GitHub answered ${status}: ${messageOf(answer)}.`;
}

const REASONS: Record<number, (answer: Answer) => string> = {
  401: () => 'GitHub does not accept the token (401). Give the action a valid `token`.',
  403: (answer) => `the token may not do it (403). ${permissionAdvice(answer)}`,
  404: () => 'GitHub does not find it (404): it has been removed, or the token may not see it.',
  405: (answer) =>
    `GitHub does not allow it now (405: ${messageOf(answer)}). Look on the page of the pull request what it waits for.`,
  409: (answer) =>
    `it has changed meanwhile (409: ${messageOf(answer)}). The run for the newer state does it.`,
  422: (answer) => `GitHub does not take it as it is (422: ${messageOf(answer)}).`,
};

/** The names of errors that JavaScript throws where a value does not have the expected type. */
const ODD_FORMS = ['TypeError', 'RangeError', 'SyntaxError', 'ReferenceError'];

function isOddForm({ name }: Answer, status: number | undefined): boolean {
  return status === undefined && ODD_FORMS.includes(String(name));
}

function isTimeout({ name, cause }: Answer): boolean {
  return [name, cause?.name].some((errorName) => errorName === 'TimeoutError' || errorName === 'AbortError');
}

/**
 * True when an error, or its cause, means that no more calls may be made for now, by GitHub's limit or by a budget of
 * our own. Code that tolerates other errors throws these again: data that was not asked for must not be taken for data
 * that could not be read.
 */
export function isOutOfCalls(error: unknown): boolean {
  const causes = [error, (error as { cause?: unknown } | null | undefined)?.cause];
  return causes.some((cause) => cause instanceof BudgetSpent || isLimitError(cause));
}

/** Thrown where something is larger than what is read. */
export class TooLarge extends Error {
  override name = 'TooLarge';
}

/** True when it may well succeed later: GitHub failed or did not answer, and neither refused nor gave too much. */
export function isPassing(error: unknown): boolean {
  if (error instanceof TooLarge) return false;
  const status = statusOf(error);
  return status === undefined || status >= 500 || status === 408;
}

/** True when an error of Octokit's means that there have been too many calls. */
export function isLimitError(error: unknown): boolean {
  const answer = (typeof error === 'object' && error !== null ? error : {}) as Answer;
  const status = typeof answer.status === 'number' ? answer.status : undefined;
  return limitIn(answer, status) !== undefined;
}

function limitIn({ response }: Answer, status: number | undefined): number | undefined {
  return (
    response && readLimit({ ...response, status: status ?? response.status ?? 0 } satisfies LimitedAnswer)
  );
}

/** A wait that is longer than somebody looks at a log is told with the time of day, too. */
function describeWait(seconds: number): string {
  if (seconds < 120) return `in ${seconds} s`;
  const time = new Date(Date.now() + seconds * 1000).toISOString().slice(11, 16);
  return `in ${Math.ceil(seconds / 60)} minutes (after ${time} UTC)`;
}

function permissionAdvice(answer: Answer): string {
  const lines = acceptedPermissions(answer).map((permission) => `\`${permission}\``);
  if (lines.length === 0) return 'Give the job the permission that it lacks, under `permissions:`.';
  return `Give the job ${lines.join(' or ')} under \`permissions:\`.`;
}

/**
 * Lists the permissions of which one would have been enough, as a workflow writes them (`pull-requests: read`); none
 * where GitHub names none. It writes `checks=write`, several with commas, alternatives with semicolons.
 */
export function acceptedPermissions(error: unknown): string[] {
  const { response } = (error ?? {}) as Answer;
  const header = response?.headers?.['x-accepted-github-permissions'];
  const names = typeof header === 'string' ? [...header.matchAll(/([a-z_]+)=(read|write|admin)/g)] : [];
  return names.map(([, name, level]) => `${name?.replaceAll('_', '-')}: ${level}`);
}

function messageOf({ response }: Answer): string {
  return oneLine(response?.data?.message ?? 'no reason given');
}

function oneLine(text: unknown): string {
  return String(text ?? 'unknown error')
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .slice(0, 200)
    .replace(/[.\s]+$/, '');
}

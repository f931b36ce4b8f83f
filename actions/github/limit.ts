/** The part of an answer that is read, whichever library or status brought it. */
export interface LimitedAnswer {
  status: number;
  headers?: Record<string, unknown>;
  data?: unknown;
}

/** Thrown instead of a call that there is no budget for. */
export class BudgetSpent extends Error {
  override name = 'BudgetSpent';
}

/** GitHub wants a minute of silence where it names no time. */
const UNNAMED_WAIT = 60;

/** One second more: a limit ends in the course of the second that is named. */
const MARGIN = 1;

/**
 * Reads from an answer that there have been too many calls, and after how many seconds GitHub wants the next one;
 * `undefined` where the answer is no such refusal. A limit comes with the status 403 or 429, and in GraphQL with 200.
 *
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 * @see https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
export function readLimit(answer: LimitedAnswer): number | undefined {
  if (!isLimit(answer)) return undefined;
  const { headers = {} } = answer;
  const seconds = secondsIn(headers['retry-after']) ?? secondsUntilReset(headers);
  return Math.max(0, Math.ceil(seconds ?? UNNAMED_WAIT));
}

function isLimit({ status, headers = {}, data }: LimitedAnswer): boolean {
  if (status === 429 || hasLimitedQuery(data)) return true;
  if (status !== 403) return false;
  return headers['retry-after'] !== undefined || isUsedUp(headers) || isSecondary(data);
}

function hasLimitedQuery(data: unknown): boolean {
  const errors = (data as { errors?: unknown } | null | undefined)?.errors;
  return Array.isArray(errors) && errors.some((error) => error?.type === 'RATE_LIMITED');
}

function isSecondary(data: unknown): boolean {
  const message = (data as { message?: unknown } | null | undefined)?.message;
  return typeof message === 'string' && /\bsecondary rate limit\b/i.test(message);
}

function isUsedUp(headers: Record<string, unknown>): boolean {
  return String(headers['x-ratelimit-remaining']) === '0';
}

/** By GitHub's own clock, where it tells it: that of this machine can be wrong. */
function secondsUntilReset(headers: Record<string, unknown>): number | undefined {
  const reset = secondsIn(headers['x-ratelimit-reset']);
  if (!isUsedUp(headers) || reset === undefined) return undefined;
  const sent = Date.parse(String(headers.date));
  const now = Number.isNaN(sent) ? Date.now() : sent;
  return reset - now / 1000 + MARGIN;
}

function secondsIn(header: unknown): number | undefined {
  const seconds = header === undefined || header === '' ? Number.NaN : Number(header);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}

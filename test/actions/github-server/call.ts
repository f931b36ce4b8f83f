/** A call to the API, as it reached the server. */
export interface Call {
  method: string;
  /** Without the query, percent-decoded. */
  path: string;
  query: Record<string, string>;
  body: unknown;
  /** The login that the token belongs to. */
  as: string;
  /** The time at which it came, in milliseconds of `performance.now()`. */
  at: number;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

export type Forward = (call: Pick<Call, 'method' | 'path'> & Partial<Call>) => Promise<Answer>;

export function answer(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return { status, headers, body };
}

export function refusal(status: number, message: string, headers: Record<string, string> = {}): Answer {
  return answer(status, { message, documentation_url: 'https://docs.github.com/rest' }, headers);
}

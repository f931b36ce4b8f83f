/** A request to the worker: one document that describes a service. */
export interface DescriptionRequest {
  address: string;
}

/** Something that is sent with a call: in the path, the query, a header or a cookie. */
export interface Parameter {
  name: string;
  in: string;
  required: boolean;
  /** "integer", "string: a | b", "" where none is given. */
  type: string;
  description: string;
}

/** A response to a call. */
export interface Answer {
  /** "200", "4XX", "default". */
  status: string;
  description: string;
  mediaTypes: readonly string[];
}

/** One call that a service answers. */
export interface Operation {
  /** In capitals: "GET". */
  method: string;
  path: string;
  summary: string;
  description: string;
  deprecated: boolean;
  /** The tag that the document groups it under; "" for none. */
  group: string;
  parameters: readonly Parameter[];
  /** Media types of what can be sent; none where nothing is sent. */
  sends: readonly string[];
  answers: readonly Answer[];
  /** An example of a call, for a shell. */
  curl: string;
}

/**
 * The description of a service in a document. All text is plain, on one line unless it is a description, and bounded.
 */
export interface ApiDescription {
  kind: 'api';
  title: string;
  /** The version of the service, as in the document. */
  version: string;
  /** "OpenAPI 3.0.1", "Swagger 2.0" */
  form: string;
  description: string;
  /** The addresses at which the service answers. */
  servers: readonly string[];
  operations: readonly Operation[];
  /** The number of operations that are left out. */
  more: number;
}

/**
 * The reason why a document cannot be shown. As for the preview of a file; `page`: the address leads to a web page;
 * `other`: it is no OpenAPI document; `empty`: it has no operations.
 */
export interface DescriptionFailure {
  kind: 'failure';
  reason:
    | 'blocked'
    | 'insecure'
    | 'status'
    | 'too-large'
    | 'unreadable'
    | 'slow'
    | 'page'
    | 'other'
    | 'empty';
  status?: number;
}

/** The result of reading a document. */
export type Described = ApiDescription | DescriptionFailure;

/** Bytes that are fetched at most. */
export const LARGEST_DESCRIPTION = 3_000_000;
/** Operations that are shown, and parameters and answers of each. */
export const MOST_OPERATIONS = 200;
export const MOST_OF_EACH = 50;
/** The longest name, and the longest description, in characters. */
export const LONGEST_NAME = 200;
export const LONGEST_DESCRIPTION = 1000;

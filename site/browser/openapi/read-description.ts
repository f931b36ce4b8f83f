import { parse } from 'yaml';
import { isPlainObject } from '../../../catalog/model/plain-object.ts';
import {
  type Answer,
  type ApiDescription,
  type Described,
  LONGEST_DESCRIPTION,
  LONGEST_NAME,
  MOST_OF_EACH,
  MOST_OPERATIONS,
  type Operation,
  type Parameter,
} from './api-description.ts';
import { curlOf } from './curl.ts';

/** Anything that a document can hold. */
type Node = Record<string, unknown>;

const METHODS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'trace'];

/** The most references that are followed from one place: a document can refer in circles. */
const MOST_STEPS = 10;

/**
 * Reads an OpenAPI document (3.0, 3.1; spec.openapis.org/oas) or its forerunner Swagger 2.0, from JSON or YAML.
 * References within the document are followed, none outside it. Never throws: an unreadable document is returned as a
 * failure.
 *
 * @param address the address of the document; addresses of servers may be relative to it.
 */
export function readDescription(bytes: Uint8Array, address: string): Described {
  const text = new TextDecoder().decode(bytes);
  if (/^\s*<(?:!doctype\s+html|html)/i.test(text)) return { kind: 'failure', reason: 'page' };
  try {
    const document = nodeOf(parseText(text));
    if (!isDescription(document)) return { kind: 'failure', reason: 'other' };
    const description = descriptionOf(document, address);
    return description.operations.length > 0 ? description : { kind: 'failure', reason: 'empty' };
  } catch {
    return { kind: 'failure', reason: 'unreadable' };
  }
}

/** JSON is read as what it is; YAML without tags of its own, and with few aliases, which can make much of little. */
function parseText(text: string): unknown {
  if (/^\s*[{[]/.test(text.replace(/^\ufeff/, ''))) return JSON.parse(text.replace(/^\ufeff/, ''));
  return parse(text, { schema: 'core', maxAliasCount: 50, logLevel: 'error' });
}

function isDescription(document: Node): boolean {
  return versionOf(document) !== '' && Object.keys(nodeOf(own(document, 'paths'))).length > 0;
}

/** "3.0.1", of OpenAPI or Swagger; YAML may have read 2.0 as a number. */
function versionOf(document: Node): string {
  const version = own(document, 'openapi') ?? own(document, 'swagger');
  if (typeof version === 'number') return version.toFixed(1);
  return typeof version === 'string' && /^[23]\.\d/.test(version) ? line(version, 20) : '';
}

function descriptionOf(document: Node, address: string): ApiDescription {
  const info = nodeOf(own(document, 'info'));
  const servers = serversOf(document, address);
  const operations = operationsIn(document);
  const shown = operations.slice(0, MOST_OPERATIONS);
  return {
    kind: 'api',
    title: line(own(info, 'title')),
    version: line(own(info, 'version'), 40),
    form: `${own(document, 'swagger') === undefined ? 'OpenAPI' : 'Swagger'} ${versionOf(document)}`,
    description: prose(own(info, 'description')),
    servers,
    operations: shown.map((listedOperation) => operationOf(listedOperation, document, servers[0] ?? '')),
    more: operations.length - shown.length,
  };
}

interface ListedOperation {
  path: string;
  method: string;
  operation: Node;
  /** The parameters that apply to all operations of the path. */
  shared: unknown[];
}

function operationsIn(document: Node): ListedOperation[] {
  return Object.entries(nodeOf(own(document, 'paths'))).flatMap(([path, written]) => {
    const item = followed(written, document);
    const shared = listOf(own(item, 'parameters'));
    return METHODS.filter((method) => isNode(own(item, method))).map((method) => ({
      path,
      method,
      operation: nodeOf(own(item, method)),
      shared,
    }));
  });
}

function operationOf(
  { path, method, operation, shared }: ListedOperation,
  document: Node,
  server: string,
): Operation {
  const written = [...shared, ...listOf(own(operation, 'parameters'))].slice(0, 2 * MOST_OF_EACH);
  const all = written.map((item) => followed(item, document));
  const parameters = withoutRepeats(all).filter(
    (withoutRepeat) => !BODIES.has(String(own(withoutRepeat, 'in'))),
  );
  const sends = sentBy(operation, all, document);
  const shown = parameters.slice(0, MOST_OF_EACH);
  return {
    method: method.toUpperCase(),
    path: line(path),
    summary: line(own(operation, 'summary')),
    description: prose(own(operation, 'description')),
    deprecated: own(operation, 'deprecated') === true,
    group: line(listOf(own(operation, 'tags'))[0]),
    parameters: shown.map((node) => parameterOf(node, document)),
    sends,
    answers: answersOf(operation, document),
    curl: curlOf({
      method,
      path: line(path),
      server,
      parameters: shown.map((node) => exampleOf(node, document)),
      sends,
    }),
  };
}

/** The locations of Swagger 2.0 parameters that are the body of the call. */
const BODIES = new Set(['body', 'formData']);

/** An operation's own parameter stands for the one that its path has of the same name and place. */
function withoutRepeats(parameters: readonly Node[]): Node[] {
  return [
    ...new Map(
      parameters.map((parameter) => [`${own(parameter, 'in')} ${own(parameter, 'name')}`, parameter]),
    ).values(),
  ];
}

function parameterOf(parameter: Node, document: Node): Parameter {
  return {
    name: line(own(parameter, 'name')),
    in: line(own(parameter, 'in'), 20),
    required: own(parameter, 'required') === true,
    type: typeOf(schemaOf(parameter, document)),
    description: prose(own(parameter, 'description')),
  };
}

/** The schema of a parameter: since OpenAPI 3 below `schema` (or a media type's), before that next to the name. */
function schemaOf(parameter: Node, document: Node): Node {
  const [content] = Object.values(nodeOf(own(parameter, 'content')));
  const schema = own(parameter, 'schema') ?? own(nodeOf(content), 'schema');
  return schema === undefined ? parameter : followed(schema, document);
}

function typeOf(schema: Node): string {
  const type = [own(schema, 'type')].flat().map((item) => line(item, 20));
  const format = line(own(schema, 'format'), 20);
  const codes = listOf(own(schema, 'enum'))
    .slice(0, 10)
    .map((item) => line(item, 40));
  const name = [type.filter(Boolean).join(' | '), format && `(${format})`].filter(Boolean).join(' ');
  return codes.length === 0 ? name : `${name ? `${name}: ` : ''}${codes.join(' | ')}`;
}

/** A value to show the parameter with; `undefined` where the document has none. */
function exampleOf(parameter: Node, document: Node) {
  const schema = schemaOf(parameter, document);
  const value = [
    own(parameter, 'example'),
    own(schema, 'example'),
    own(schema, 'default'),
    listOf(own(schema, 'enum'))[0],
  ].find((item) => ['string', 'number', 'boolean'].includes(typeof item));
  return {
    name: line(own(parameter, 'name')),
    in: line(own(parameter, 'in'), 20),
    required: own(parameter, 'required') === true,
    example: value === undefined ? undefined : line(value),
  };
}

function sentBy(operation: Node, parameters: readonly Node[], document: Node): string[] {
  const content = own(followed(own(operation, 'requestBody'), document), 'content');
  if (content !== undefined) return mediaTypes(Object.keys(nodeOf(content)));
  if (!parameters.some((parameter) => BODIES.has(String(own(parameter, 'in'))))) return [];
  const consumes = listOf(own(operation, 'consumes') ?? own(document, 'consumes'));
  return mediaTypes(consumes.length > 0 ? consumes : ['application/json']);
}

function answersOf(operation: Node, document: Node): Answer[] {
  const produces = listOf(own(operation, 'produces') ?? own(document, 'produces'));
  return Object.entries(nodeOf(own(operation, 'responses')))
    .slice(0, MOST_OF_EACH)
    .map(([status, written]) => {
      const answer = followed(written, document);
      const content = own(answer, 'content');
      const types =
        content === undefined ? (own(answer, 'schema') ? produces : []) : Object.keys(nodeOf(content));
      return {
        status: line(status, 20),
        description: prose(own(answer, 'description')),
        mediaTypes: mediaTypes(types),
      };
    });
}

function mediaTypes(written: readonly unknown[]): string[] {
  return written.slice(0, 10).map((item) => line(item, 100));
}

/** Complete addresses, from those of the document or from the parts that Swagger 2.0 gives. */
function serversOf(document: Node, address: string): string[] {
  const written = own(document, 'swagger') === undefined ? urlsOf(document) : [swaggerUrl(document, address)];
  const servers = written.length > 0 ? written : ['/'];
  return servers.slice(0, 5).flatMap((server) => wholeAddress(server, address) ?? []);
}

function urlsOf(document: Node): string[] {
  return listOf(own(document, 'servers')).map((item) => {
    const server = nodeOf(item);
    const variables = nodeOf(own(server, 'variables'));
    return line(own(server, 'url')).replaceAll(/\{([^{}]+)\}/g, (whole, name: string) => {
      const value = own(nodeOf(own(variables, name)), 'default');
      return value === undefined ? whole : line(value);
    });
  });
}

function swaggerUrl(document: Node, address: string): string {
  const at = new URL(address);
  const schemes = listOf(own(document, 'schemes')).map((item) => line(item, 10));
  const scheme = schemes.includes('https') ? 'https' : (schemes[0] ?? at.protocol.slice(0, -1));
  return `${scheme}://${line(own(document, 'host')) || at.host}${line(own(document, 'basePath'))}`;
}

function wholeAddress(written: string, base: string): string | undefined {
  if (!URL.canParse(written, base)) return undefined;
  const { protocol, href } = new URL(written, base);
  return protocol === 'https:' || protocol === 'http:'
    ? href.replace(/\/$/, '').slice(0, LONGEST_NAME)
    : undefined;
}

/** Resolves a reference within the document; nothing for one that leads out of it, or in a circle. */
function followed(written: unknown, document: Node): Node {
  let node = nodeOf(written);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const reference = own(node, '$ref');
    if (typeof reference !== 'string') return node;
    if (!reference.startsWith('#/')) return {};
    node = nodeOf(at(document, reference.slice(2)));
  }
  return {};
}

function at(document: Node, pointer: string): unknown {
  return pointer.split('/').reduce<unknown>((node, part) => {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    return own(nodeOf(node), decoded(key));
  }, document);
}

/** A reference is an address, in which some characters are written with a percent sign. */
function decoded(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}

function own(node: Node, key: string): unknown {
  return Object.hasOwn(node, key) ? node[key] : undefined;
}

function isNode(value: unknown): value is Node {
  return isPlainObject(value);
}

function nodeOf(value: unknown): Node {
  return isNode(value) ? value : {};
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Controls, and what turns the direction of text around, so that it could seem to say something else. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** A value as text on one line. */
function line(value: unknown, longest = LONGEST_NAME): string {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return '';
  return cut(String(value).replaceAll(UNSEEN, ' ').trim(), longest);
}

/** A value as text of several lines. */
function prose(value: unknown): string {
  if (typeof value !== 'string') return '';
  const lines = value.slice(0, 4 * LONGEST_DESCRIPTION).split(/\r\n?|\n/);
  return cut(
    lines
      .map((line) => line.replaceAll(UNSEEN, ' '))
      .join('\n')
      .trim(),
    LONGEST_DESCRIPTION,
  );
}

function cut(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

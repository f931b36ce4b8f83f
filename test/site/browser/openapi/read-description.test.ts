import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { type ApiDescription, MOST_OPERATIONS } from '../../../../site/browser/openapi/api-description.ts';
import { readDescription } from '../../../../site/browser/openapi/read-description.ts';

const ADDRESS = 'https://api.example.se/v1/openapi.yaml';

function read(document: unknown, address = ADDRESS) {
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  return readDescription(new TextEncoder().encode(text), address);
}

function described(document: unknown, address?: string): ApiDescription {
  const answer = read(document, address);
  if (answer.kind !== 'api') throw new Error(answer.reason);
  return answer;
}

const YAML = `openapi: 3.0.3
info: { title: Badplatser, version: 1.2.0, description: "Kommunens badplatser.\\n\\nFritt att använda." }
servers:
  - url: /v1/
  - url: https://{host}/bad
    variables: { host: { default: data.example.se } }
paths:
  /badplatser/{id}:
    parameters:
      - $ref: '#/components/parameters/Id'
    get:
      tags: [Badplatser]
      summary: En badplats
      parameters:
        - { name: fält, in: query, schema: { type: string, enum: [namn, läge] }, description: Vad som visas }
        - { name: X-Nyckel, in: header, required: true, schema: { type: string } }
      responses:
        200: { description: Badplatsen, content: { application/json: {}, application/geo+json: {} } }
        404: { $ref: '#/components/responses/Saknas' }
    delete:
      deprecated: true
      responses: { 204: { description: Borta } }
  /badplatser:
    post:
      requestBody: { content: { application/json: { schema: { type: object } } } }
      responses: { default: { description: Svar } }
components:
  parameters:
    Id: { name: id, in: path, required: true, schema: { type: integer, format: int32, example: 17 } }
  responses:
    Saknas: { description: Finns inte }
`;

test('OpenAPI 3 in YAML: operations with parameters, answers and a call, references followed', () => {
  const { operations, ...head } = described(YAML);
  expect(head).toEqual({
    kind: 'api',
    title: 'Badplatser',
    version: '1.2.0',
    form: 'OpenAPI 3.0.3',
    description: 'Kommunens badplatser.\n\nFritt att använda.',
    servers: ['https://api.example.se/v1', 'https://data.example.se/bad'],
    more: 0,
  });
  expect(operations.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /badplatser/{id}',
    'DELETE /badplatser/{id}',
    'POST /badplatser',
  ]);
  expect(operations[0]).toEqual({
    method: 'GET',
    path: '/badplatser/{id}',
    summary: 'En badplats',
    description: '',
    deprecated: false,
    group: 'Badplatser',
    parameters: [
      { name: 'id', in: 'path', required: true, type: 'integer (int32)', description: '' },
      {
        name: 'fält',
        in: 'query',
        required: false,
        type: 'string: namn | läge',
        description: 'Vad som visas',
      },
      { name: 'X-Nyckel', in: 'header', required: true, type: 'string', description: '' },
    ],
    sends: [],
    answers: [
      { status: '200', description: 'Badplatsen', mediaTypes: ['application/json', 'application/geo+json'] },
      { status: '404', description: 'Finns inte', mediaTypes: [] },
    ],
    curl: "curl -H 'X-Nyckel: X-NYCKEL' 'https://api.example.se/v1/badplatser/17'",
  });
  expect(operations[1]?.deprecated).toBe(true);
  expect(operations[2]).toMatchObject({
    sends: ['application/json'],
    curl: "curl -X POST -H 'Content-Type: application/json' -d '…' 'https://api.example.se/v1/badplatser'",
  });
});

test('Swagger 2.0 in JSON: the address in parts, types beside names, a body as a parameter', () => {
  const { form, servers, operations } = described({
    swagger: '2.0',
    info: { title: 'Radlager', version: '1' },
    host: 'data.example.se',
    basePath: '/lager/',
    schemes: ['http', 'https'],
    produces: ['application/json'],
    paths: {
      '/rader': {
        get: {
          parameters: [{ name: 'antal', in: 'query', type: 'integer', required: true, default: 10 }],
          responses: { 200: { description: 'Rader', schema: {} } },
        },
        put: { parameters: [{ name: 'rad', in: 'body', schema: {} }], responses: {} },
      },
    },
  });
  expect([form, servers]).toEqual(['Swagger 2.0', ['https://data.example.se/lager']]);
  expect(operations[0]).toMatchObject({
    parameters: [{ name: 'antal', type: 'integer' }],
    answers: [{ status: '200', mediaTypes: ['application/json'] }],
    curl: "curl 'https://data.example.se/lager/rader?antal=10'",
  });
  expect(operations[1]).toMatchObject({ parameters: [], sends: ['application/json'] });
});

test('where nothing tells of a server, it is the one that the document lies on', () => {
  const paths = { '/a': { get: {} } };
  expect(described({ openapi: '3.1.0', paths }).servers).toEqual(['https://api.example.se']);
  expect(described({ swagger: 2, paths }).servers).toEqual(['https://api.example.se']);
});

describe('what is not shown', () => {
  test.each([
    ['page', '<!doctype html><title>Swagger UI</title>'],
    ['page', ' <html lang="sv">'],
    ['other', '{"type":"FeatureCollection"}'],
    ['other', 'bara text'],
    ['other', { openapi: '3.0.0', paths: {} }],
    ['other', { openapi: '9.0.0', paths: { '/a': { get: {} } } }],
    ['empty', { openapi: '3.0.0', paths: { '/a': { summary: 'Inget' } } }],
    ['unreadable', '{"openapi":'],
    ['unreadable', 'openapi: [3\npaths: {'],
    [
      'unreadable',
      'a: &a [1]\nb: &b [*a, *a]\nopenapi: 3.0.0\npaths: [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b]',
    ],
  ])('%s: %o', (reason, document) => {
    expect(read(document)).toMatchObject({ kind: 'failure', reason });
  });
});

describe('a hostile document', () => {
  test('is bounded in what is shown', () => {
    const long = 'x'.repeat(5000);
    const item = {
      get: { summary: long, description: long, parameters: Array(500).fill({ name: long, in: 'query' }) },
    };
    const paths = Object.fromEntries(
      Array.from({ length: 300 }, (_, i) => [`/${i}${long}`, i === 0 ? item : { get: {} }]),
    );
    const { operations, more } = described({ openapi: '3.0.0', info: { title: long }, paths });
    expect([operations.length, more]).toEqual([MOST_OPERATIONS, 100]);
    expect(JSON.stringify(operations[0]).length).toBeLessThan(20_000);
  });

  test('cannot lead a reference in a circle, out of the document, or to what every object has', () => {
    const paths = {
      '/a': {
        get: { parameters: [{ $ref: '#/x' }, { $ref: 'https://evil.example/p' }, { $ref: '#/__proto__' }] },
      },
      '/b': { $ref: '#/paths/~1a' },
      '/__proto__': { get: {} },
    };
    const { operations } = described({ openapi: '3.0.0', paths, x: { $ref: '#/y' }, y: { $ref: '#/x' } });
    expect(operations.map(({ path }) => path)).toEqual(['/a', '/b', '/__proto__']);
    expect(operations[0]?.parameters.map(({ name }) => name)).toEqual(['']);
    expect(({} as Record<string, unknown>).get).toBeUndefined();
  });

  test('cannot make a command of the example of a call', () => {
    const { operations, servers } = described({
      openapi: '3.0.0',
      servers: [{ url: 'javascript:alert(1)' }, { url: "https://api.example.se/'; echo BAD; '" }],
      paths: {
        "/a'$(echo BAD)\n": {
          get: { parameters: [{ name: "k'", in: 'header', required: true, example: "v'`echo BAD`\nx" }] },
        },
      },
    });
    expect(servers).toEqual(["https://api.example.se/';%20echo%20BAD;%20'"]);
    const { curl } = operations[0]!;
    expect(curl).not.toContain('\n');
    const words = execFileSync('sh', ['-c', curl.replace(/^curl/, "printf '%s\\n'")], { encoding: 'utf8' });
    expect(words.trim().split('\n')).toEqual([
      '-H',
      "k': v'`echo BAD` x",
      "https://api.example.se/';%20echo%20BAD;%20'/a'$(echo BAD)",
    ]);
  });

  test('cannot turn the direction of its text around', () => {
    const paths = { '/a': { get: { summary: 'Läs\u202e av\u0007' } } };
    expect(described({ openapi: '3.0.0', paths }).operations[0]?.summary).toBe('Läs  av');
  });
});

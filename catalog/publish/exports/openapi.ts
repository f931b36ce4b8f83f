import { SPECIFICATIONS } from '../../check/tabular/specifications.ts';
import { ADDRESSES } from '../../model/addresses.ts';
import type { Catalog } from '../../model/catalog.ts';
import { countySlug } from '../../model/counties.ts';
import { textIn } from '../../model/text.ts';
import { vocabulary } from '../../model/vocabularies.ts';
import { packageName } from './ckan/package.ts';
import type { ExportContent, ExportFile } from './export-file.ts';
import { API_RESOURCES, type ApiResource, type Parameter, RESOURCE_GROUPS } from './resources.ts';

/** All that programs can fetch, as an OpenAPI 3.1 document (spec.openapis.org/oas/v3.1.0). */
export function openapi({ catalog }: ExportContent): ExportFile {
  return { paths: [ADDRESSES.openapi], text: [`${JSON.stringify(openapiDocument(catalog), null, 2)}\n`] };
}

/** The document itself. */
export function openapiDocument(catalog: Catalog): object {
  return {
    openapi: '3.1.0',
    info: {
      title: textIn(catalog.data.title, 'en'),
      summary:
        'Files that are made anew whenever the catalog changes. Read only, without a key, open to all origins where the host allows it.',
      description: textIn(catalog.data.description, 'en'),
      version: '1.0.0',
      license: { name: 'CC0 1.0', identifier: 'CC0-1.0' },
      contact: { name: textIn(catalog.publisher.data.name, 'en'), url: `${catalog.base}/` },
    },
    servers: [{ url: catalog.base }],
    // Nothing needs a key. Without this, a reader cannot tell that from a document that does not say.
    security: [],
    tags: Object.entries(RESOURCE_GROUPS).map(([name, { en }]) => ({ name, description: en })),
    paths: Object.fromEntries(
      API_RESOURCES.flatMap(inEachLanguage).map((resource) => [
        resource.path,
        { get: operation(resource, catalog) },
      ]),
    ),
    components: { parameters: parameters(catalog), schemas: SCHEMAS },
  };
}

function inEachLanguage(resource: ApiResource): ApiResource[] {
  const { english, summary } = resource;
  if (english === undefined) return [resource];
  const inLanguage = (path: string, language: string): ApiResource => ({
    ...resource,
    path,
    summary: { ...summary, en: `${summary.en} (in ${language})` },
  });
  return [inLanguage(resource.path, 'Swedish'), inLanguage(english, 'English')];
}

function operation({ path, mediaType, summary, group }: ApiResource, catalog: Catalog): object {
  const names = parametersIn(path).filter((name) => name in parameters(catalog));
  return {
    operationId: path
      .replaceAll(/[{}]/g, '')
      .replaceAll(/[^A-Za-z0-9]+/g, '_')
      .replace(/^_/, ''),
    summary: summary.en,
    tags: [group],
    parameters: names.map((name) => ({ $ref: `#/components/parameters/${name}` })),
    responses: {
      200: { description: summary.en, content: { [mediaType]: { schema: schemaFor(group, mediaType) } } },
      ...(names.length > 0 ? { 404: { description: 'There is no such thing in the catalog.' } } : {}),
    },
  };
}

function parametersIn(path: string): Parameter[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as Parameter);
}

function schemaFor(group: ApiResource['group'], mediaType: string): object {
  if (group === 'ckan') return { $ref: '#/components/schemas/CkanAnswer' };
  return mediaType.endsWith('json') ? { type: ['object', 'array'] } : { type: 'string' };
}

const SCHEMAS = {
  CkanAnswer: {
    type: 'object',
    required: ['help', 'success', 'result'],
    properties: {
      help: { type: 'string', format: 'uri' },
      success: { const: true },
      result: { description: 'What the action gives: an object or a list.' },
    },
  },
};

/** With an example each that is there in the catalog. */
function parameters({ datasets }: Catalog): Record<Parameter, object> {
  const [dataset] = datasets;
  const [publisher, name] = dataset?.id.split('/') ?? [];
  const theme =
    dataset?.data.theme?.[0]?.toLowerCase() ?? vocabulary('data-theme').concepts[0]?.code.toLowerCase();
  return {
    publisher: parameter('publisher', 'The folder of the publisher.', publisher),
    dataset: parameter('dataset', "The name of the dataset's file, without .yaml.", name),
    theme: parameter('theme', 'The code of one of the EU data themes, in lower case.', theme),
    county: parameter(
      'county',
      "The county's Swedish name in lower case, without diacritics and with hyphens for spaces.",
      countySlug(vocabulary('county').concepts[0]?.code ?? ''),
    ),
    specification: parameter(
      'specification',
      "The specification's name in the address of its page.",
      SPECIFICATIONS[0]?.name,
    ),
    name: parameter('name', "The dataset's name in package_list.", dataset && packageName(dataset)),
    organization: parameter('organization', "The organisation's name in organization_list.", publisher),
    group: parameter('group', "The group's name in group_list.", theme),
  };
}

function parameter(name: Parameter, description: string, example: string | undefined): object {
  return {
    name,
    in: 'path',
    required: true,
    description,
    schema: { type: 'string' },
    ...(example && { example }),
  };
}

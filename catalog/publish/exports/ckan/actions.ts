import type { Catalog, Dataset } from '../../../model/catalog.ts';
import { textIn } from '../../../model/text.ts';
import { vocabulary } from '../../../model/vocabularies.ts';
import { type ExportContent, type ExportFile, jsonWithList } from '../export-file.ts';
import { publisherName } from '../names.ts';
import { ckanGroup, ckanOrganisation, ckanPackage, packageName } from './package.ts';

/** The roots of CKAN's actions. Programs written for CKAN use the first, some the second. */
const CKAN_ROOTS = ['api/3/action', 'api/action'] as const;

/** The addresses of an action: with and without the extension that gives it its media type on a static host. */
export function actionPaths(name: string, roots: readonly string[] = CKAN_ROOTS): string[] {
  return roots.flatMap((root) => [`${root}/${name}`, `${root}/${name}.json`]);
}

/**
 * A subset of CKAN's action API (CKAN 2.10, `ckan/logic/action/get.py`) that is only read. A static host sees no
 * query, so `package_search` answers with all there is: clients that page through it meet nothing new on their second
 * page and stop. It is large, and lies at the one address that harvesters ask. What takes an `id` lies at an address of its own: `package_show/<name>.json`.
 */
export function* ckanActions(content: ExportContent): Iterable<ExportFile> {
  const { catalog } = content;
  yield action('site_read', true, catalog);
  yield action('status_show', statusOf(catalog), catalog);
  yield action('package_list', catalog.datasets.map(packageName), catalog);
  yield action(
    'organization_list',
    withDatasets(catalog).map(({ id }) => id),
    catalog,
  );
  yield action('group_list', themesOf(catalog), catalog);
  yield action('license_list', licences(), catalog);
  yield searched(content);
  for (const dataset of catalog.datasets)
    yield shown('package_show', packageName(dataset), ckanPackage(dataset, content), catalog);
  for (const withDataset of withDatasets(catalog)) {
    const organisation = { ...ckanOrganisation(withDataset), package_count: withDataset.datasets.length };
    yield shown('organization_show', withDataset.id, organisation, catalog);
  }
  for (const code of themesOf(catalog)) yield shown('group_show', code, groupOf(code, catalog), catalog);
}

/** The envelope that every answer of CKAN's lies in. */
function envelope(name: string, { base }: Catalog) {
  return { help: `${base}/api/#_ckan`, success: true, action: name };
}

function action(name: string, result: unknown, catalog: Catalog): ExportFile {
  return { paths: actionPaths(name), text: [`${JSON.stringify({ ...envelope(name, catalog), result })}\n`] };
}

function shown(name: string, id: string, result: object, catalog: Catalog): ExportFile {
  const text = `${JSON.stringify({ ...envelope(name, catalog), result })}\n`;
  return { paths: [`${CKAN_ROOTS[0]}/${name}/${id}.json`], text: [text] };
}

function searched(content: ExportContent): ExportFile {
  return { paths: [`${CKAN_ROOTS[0]}/package_search`], text: searchText(content) };
}

/** `result` is written in pieces: with ten thousand datasets it is tens of megabytes. */
function* searchText(content: ExportContent): Iterable<string> {
  const { catalog } = content;
  const head = JSON.stringify(envelope('package_search', catalog)).slice(0, -1);
  yield `${head},"result":`;
  const count = { count: catalog.datasets.length, facets: {}, search_facets: {}, sort: 'name asc' };
  yield* jsonWithList(count, 'results', packages(content));
  yield '}\n';
}

function* packages(content: ExportContent): Iterable<object> {
  for (const dataset of content.catalog.datasets) yield ckanPackage(dataset, content);
}

function withDatasets({ publishers }: Catalog) {
  return publishers.filter(({ datasets }) => datasets.length > 0);
}

function themesOf({ datasets }: Catalog): string[] {
  const used = new Set(datasets.flatMap(({ data }: Dataset) => data.theme ?? []));
  return vocabulary('data-theme').concepts.flatMap(({ code }) =>
    used.has(code) ? [code.toLowerCase()] : [],
  );
}

function groupOf(code: string, { datasets }: Catalog): object {
  const upper = code.toUpperCase();
  return {
    ...ckanGroup(upper),
    package_count: datasets.filter(({ data }) => data.theme?.includes(upper)).length,
  };
}

function licences(): object[] {
  return vocabulary('licence').concepts.map(({ code, uri, label, open }) => ({
    id: code,
    title: label.sv,
    url: uri,
    is_okd_compliant: open ?? false,
    status: 'active',
  }));
}

function statusOf(catalog: Catalog): object {
  return {
    site_title: textIn(catalog.data.title),
    site_description: textIn(catalog.data.description),
    site_url: catalog.base,
    locale_default: 'sv',
    ckan_version: '2.10',
    extensions: [],
    read_only: true,
    publisher: publisherName(catalog.publisher),
  };
}

import type { DeclaredArea } from '../catalog/check/tabular/coordinates.ts';
import { areaOf, areaOfBox } from '../catalog/check/tabular/declared-area.ts';
import { specificationAt } from '../catalog/check/tabular/specifications.ts';
import { FetchFailure } from '../catalog/edge/fetch-bounded.ts';
import type { Dataset, Distribution } from '../catalog/model/catalog.ts';
import { addressOf } from '../catalog/model/resource.ts';
import type { Localised } from '../catalog/model/text.ts';
import { boxOf } from '../catalog/model/values/coordinates.ts';
import { extensionOf } from '../catalog/model/values/file-extension.ts';
import { CannotRun } from './cannot-run.ts';
import type { Call } from './command.ts';
import { loadCatalog } from './load-catalog.ts';
import { MESSAGES } from './messages.ts';
import { nearest } from './nearest.ts';
import { findRoot } from './repository.ts';
import {
  type Against,
  ANY_TABLE,
  ofAddress,
  ofDownload,
  ofSpecification,
  type TableSource,
} from './table-sources.ts';

/** The tables of a dataset: what its CSV distributions lead to, each against what it says it conforms to. */
export async function tablesOf(id: string, asked: Against | undefined, call: Call): Promise<TableSource[]> {
  const { loaded } = await loadCatalog(findRoot(call.io.cwd), call, undefined);
  if (!loaded.catalog) throw new CannotRun(MESSAGES.catalogHasErrors);
  const dataset = loaded.catalog.datasets.find((dataset) => dataset.id === id);
  if (!dataset)
    throw new CannotRun(
      MESSAGES.noSuchDataset(
        id,
        nearest(
          id,
          loaded.catalog.datasets.map((dataset) => dataset.id),
        ),
      ),
    );
  const tables = dataset.distributions.filter(isTable);
  if (tables.length === 0) throw new CannotRun(MESSAGES.noTables(id));
  const area = declaredArea(dataset);
  const sources: TableSource[] = [];
  for (const table of tables) {
    const against = asked ?? (await statedBy(table, dataset, call));
    const options = { ...against.options, area };
    for (const address of addressesOf(table))
      sources.push(ofDownload(address, { ...against, options }, call));
  }
  return sources;
}

function isTable({ data }: Distribution): boolean {
  if (data.format !== undefined) return data.format === 'CSV';
  if (data.mediaType !== undefined) return data.mediaType.startsWith('text/csv');
  return addressesOf({ data }).some((address) => extensionOf(address) === 'csv');
}

function addressesOf({ data }: Pick<Distribution, 'data'>): string[] {
  return data.downloadURL && data.downloadURL.length > 0 ? data.downloadURL : [data.accessURL];
}

/** A known specification, else a Table Schema at an address that looks like one; the distribution's own word first. */
async function statedBy({ data }: Distribution, dataset: Dataset, call: Call): Promise<Against> {
  const stated = [...(data.conformsTo ?? []), ...(dataset.data.conformsTo ?? [])];
  const uris = stated.map(addressOf);
  const known = uris.map(specificationAt).find((knownSpecification) => knownSpecification !== undefined);
  if (known?.tableSchema) return ofSpecification(known);
  const notes: Localised[] = known ? [MESSAGES.columnsUnknown(known.title)] : [];
  const schema = uris.find((uri) => extensionOf(uri) === 'json');
  if (schema === undefined) return { ...ANY_TABLE, notes };
  try {
    return await ofAddress(schema, call);
  } catch (error) {
    if (!(error instanceof FetchFailure || error instanceof CannotRun)) throw error;
    return { ...ANY_TABLE, notes: [...notes, MESSAGES.schemaNotRead(schema, error.text)] };
  }
}

/** The area that the dataset is about: its places or its rectangle; else the publisher's municipality or county. */
function declaredArea({ data, publisher }: Dataset): DeclaredArea | undefined {
  const places = data.spatial ?? [];
  if (places.length > 0 && places.every((place) => typeof place === 'string')) return areaOf(places);
  const boxes = places.map(boxOf);
  if (places.length === 1 && boxes[0]) return areaOfBox(boxes[0]);
  const codes = [publisher.data.municipality ?? publisher.data.county ?? []].flat();
  return places.length === 0 ? areaOf(codes) : undefined;
}

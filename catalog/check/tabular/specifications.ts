import list from '../../../schemas/specifications/index.json' with { type: 'json' };
import leverantorsreskontra from '../../../schemas/specifications/leverantorsreskontra.json' with {
  type: 'json',
};
import livsmedelskontroller from '../../../schemas/specifications/livsmedelskontroller.json' with {
  type: 'json',
};
import offentligaToaletter from '../../../schemas/specifications/offentliga-toaletter.json' with {
  type: 'json',
};
import type { Dataset } from '../../model/catalog.ts';
import type { Resource } from '../../model/files/shared.ts';
import type { Localised } from '../../model/text.ts';
import type { TableSchema } from './table-schema.ts';

/** A national data specification that is known from public sources. */
export interface KnownSpecification {
  /** Its name in addresses and on the command line: `leverantorsreskontra`. */
  name: string;
  title: Localised;
  description: Localised;
  /** The form of publication of data that follow it. */
  form: 'table' | 'json' | 'xml' | 'api';
  /** Addresses it goes by, in one form each; see {@link specificationAt}. The first is the one to write in `conformsTo`. */
  uris: string[];
  status?: 'in-progress' | 'older';
  /** The known extent of its list of columns; left out where nothing is known. */
  columns?: 'full' | 'partial';
  /** The required form of the file, where the specification states it. */
  dialect?: { encoding: string; delimiter: string; lineTerminator: string };
  sources: { title: string; url: string }[];
  /** Its columns as a Table Schema, where they are known. */
  tableSchema?: TableSchema;
}

const TABLE_SCHEMAS: Record<string, unknown> = {
  leverantorsreskontra,
  livsmedelskontroller,
  'offentliga-toaletter': offentligaToaletter,
};

/** All known specifications, in the order of the file: by their Swedish names. */
export const SPECIFICATIONS: readonly KnownSpecification[] = (
  list.specifications as Omit<KnownSpecification, 'tableSchema'>[]
).map((specification) => {
  const tableSchema = TABLE_SCHEMAS[specification.name] as TableSchema | undefined;
  return tableSchema ? { ...specification, tableSchema } : specification;
});

const BY_NAME = new Map(SPECIFICATIONS.map((specification) => [specification.name, specification]));
const BY_KEY = new Map(
  SPECIFICATIONS.flatMap((specification) => specification.uris.map((uri) => [keyOf(uri), specification])),
);

/** The specification with exactly this name. */
export function specificationNamed(name: string): KnownSpecification | undefined {
  return BY_NAME.get(name);
}

/**
 * The specification that an address stands for. Published addresses differ in scheme, `www`, language
 * (`/sv/specifications/…`) and the last slash; all of them mean the same.
 */
export function specificationAt(uri: string): KnownSpecification | undefined {
  return BY_KEY.get(keyOf(uri));
}

/** The specifications that a dataset or any of its distributions states that it follows, as written. */
export function followedBy({ data, distributions }: Dataset): Resource[] {
  return [
    ...(data.conformsTo ?? []),
    ...distributions.flatMap((distribution) => distribution.data.conformsTo ?? []),
  ];
}

/** The names of the known specifications that a dataset follows, each once. */
export function specificationsOf(dataset: Dataset): string[] {
  const names = followedBy(dataset).map(
    (resource) => specificationAt(typeof resource === 'string' ? resource : resource.uri)?.name,
  );
  return [...new Set(names.filter((name) => name !== undefined))];
}

function keyOf(uri: string): string {
  return uri
    .trim()
    .slice(0, 500)
    .replace(/[?#].*$/, '')
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/+$/, '')
    .replace(/^([^/]+)\/(?:sv|en)(?=\/)/i, '$1')
    .toLowerCase();
}

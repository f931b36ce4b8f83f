import { createReadStream, existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { TableOptions } from '../catalog/check/tabular/check-table.ts';
import { readTableSchema } from '../catalog/check/tabular/read-table-schema.ts';
import {
  type KnownSpecification,
  SPECIFICATIONS,
  specificationNamed,
} from '../catalog/check/tabular/specifications.ts';
import { type FetchedFile, fetchBounded } from '../catalog/edge/fetch-bounded.ts';
import type { Localised } from '../catalog/model/text.ts';
import { USER_AGENT } from './addresses.ts';
import { CannotRun } from './cannot-run.ts';
import type { Call } from './command.ts';
import { MESSAGES } from './messages.ts';
import { nearest } from './nearest.ts';

/** The rules that a table is checked against, and their description. */
export interface Against {
  options: TableOptions;
  /** The name of the specification: "Leverantörsreskontra"; left out where only the rules for any table are checked. */
  name?: Localised;
  /** Notes on the parts that are not checked. */
  notes: readonly Localised[];
}

/** A table to check, wherever it is. */
export interface TableSource {
  /** The name of the table in the report: the path as it was written, or the address. */
  name: string;
  against: Against;
  /** Bytes in all, where that is known. */
  size?: number;
  open(): Promise<FetchedFile>;
}

/** Enough rows to show what is wrong; the whole file is checked on one's own computer. */
export const SAMPLE_BYTES = 10_000_000;
const SAMPLE = { bytes: SAMPLE_BYTES, milliseconds: 30_000, redirects: 5 };
const SCHEMA = { bytes: 1_000_000, milliseconds: 15_000, redirects: 5 };

/** Resolves the value of `--specification` or `--schema`; `undefined` where neither is given. */
export async function askedAgainst({ values, io }: Call): Promise<Against | undefined> {
  if (values.specification !== undefined && values.schema !== undefined)
    throw new CannotRun(MESSAGES.specificationOrSchema);
  if (typeof values.specification === 'string') return ofSpecification(named(values.specification));
  if (typeof values.schema !== 'string') return undefined;
  const path = resolve(io.cwd, values.schema);
  if (!existsSync(path)) throw new CannotRun(MESSAGES.noSuchPath(values.schema));
  const read = readTableSchema(await readFile(path, 'utf8'), 'trusted');
  if (read.fault) throw new CannotRun(MESSAGES.noTableSchema(values.schema, read.fault));
  const name = { sv: values.schema, en: values.schema };
  return { options: { schema: read.schema }, name, notes: read.notes };
}

function named(name: string): KnownSpecification {
  const known = specificationNamed(name);
  if (known?.tableSchema) return known;
  const names = SPECIFICATIONS.filter(({ tableSchema }) => tableSchema).map(
    (specification) => specification.name,
  );
  throw new CannotRun(
    known
      ? MESSAGES.specificationWithoutColumns(name, names)
      : MESSAGES.unknownSpecification(name, nearest(name, names), names),
  );
}

/** A known specification as what a table is held against. */
export function ofSpecification({ title, tableSchema, dialect }: KnownSpecification): Against {
  const { delimiter, lineTerminator } = dialect ?? {};
  return { options: { schema: tableSchema, delimiter, lineTerminator }, name: title, notes: [] };
}

/** The Table Schema at an address that a dataset says it conforms to; what is wrong with it, where it is none. */
export async function ofAddress(address: string, { io }: Call): Promise<Against> {
  const { network } = io;
  const file = await fetchBounded(address, {
    limits: SCHEMA,
    accept: 'application/json',
    agent: USER_AGENT,
    network,
  });
  const pieces: Uint8Array[] = [];
  for await (const piece of file.pieces) pieces.push(piece);
  const read = readTableSchema(Buffer.concat(pieces).toString('utf8'), 'untrusted');
  if (read.fault) throw new CannotRun(MESSAGES.noTableSchema(address, read.fault));
  return { options: { schema: read.schema }, name: { sv: address, en: address }, notes: read.notes };
}

/** A file on this computer. */
export function ofFile(path: string, against: Against, { io }: Call): TableSource {
  const absolute = resolve(io.cwd, path);
  const open = async () => ({
    pieces: createReadStream(absolute, { highWaterMark: 65_536 }),
    isCutOff: () => false,
  });
  return { name: path.replaceAll('\\', '/'), against, size: statSync(absolute).size, open };
}

/** Returns the table that is piped to the command. */
export function ofInput(against: Against, { io }: Call): TableSource {
  const { stdin } = io;
  if (!stdin) throw new CannotRun(MESSAGES.noInput);
  return { name: '-', against, open: async () => ({ pieces: stdin, isCutOff: () => false }) };
}

/** The beginning of a file on the web. */
export function ofDownload(address: string, against: Against, { io }: Call): TableSource {
  const { network } = io;
  const accept = 'text/csv, text/plain;q=0.8, */*;q=0.5';
  return {
    name: address,
    against,
    open: () => fetchBounded(address, { limits: SAMPLE, accept, agent: USER_AGENT, network }),
  };
}

/** The rules for any table. */
export const ANY_TABLE: Against = { options: {}, notes: [] };

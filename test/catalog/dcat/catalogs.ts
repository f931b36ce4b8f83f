import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { FeedSink } from '../../../catalog/dcat/feeds.ts';
import { writeFeeds } from '../../../catalog/dcat/feeds.ts';
import type { Catalog } from '../../../catalog/model/catalog.ts';
import { type AnyEntity, identify } from '../../../catalog/model/entity.ts';
import { resolve } from '../../../catalog/model/resolve.ts';

const VALID = new URL('../../fixtures/valid/', import.meta.url).pathname;

/** The example catalog of the tests. */
export function validCatalog(): Catalog {
  return catalogOf(validFiles());
}

/** The files of the example catalog as data, by path below `datasets/`. */
export function validFiles(): Record<string, object> {
  const names = readdirSync(VALID, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  );
  return Object.fromEntries(names.map((name) => [name, parse(readFileSync(join(VALID, name), 'utf8'))]));
}

/** The catalog that files make, given as data by path below `datasets/`. */
export function catalogOf(files: Record<string, object>): Catalog {
  return resolve(
    Object.entries(files).map(([name, data]) => ({ ...identify(`datasets/${name}`)!, data }) as AnyEntity),
  );
}

/** The feeds of a catalog, by path. */
export async function feedsOf(catalog: Catalog): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  await writeFeeds(catalog, memorySink(files));
  return files;
}

function memorySink(files: Map<string, string>): FeedSink {
  return {
    open(path) {
      files.set(path, '');
      return {
        write(text) {
          files.set(path, files.get(path) + text);
          return undefined;
        },
        close: () => undefined,
      };
    },
  };
}

import { readdirSync, readFileSync } from 'node:fs';
import type { Catalog } from '../../../../catalog/model/catalog.ts';
import { documentsOf } from '../../../../catalog/publish/read-back/documents.ts';
import type { ReadBackFinding } from '../../../../catalog/publish/read-back/finding.ts';
import type { WrittenFeed } from '../../../../catalog/publish/read-back/parse-feed.ts';
import { readDocument } from '../../../../catalog/publish/read-back/read-document.ts';
import { compileShapes, type Shapes } from '../../../../catalog/publish/read-back/shapes.ts';
import { feedsOf } from '../../dcat/catalogs.ts';

const SHAPES = new URL('../../../../schemas/shapes/', import.meta.url);

/** The shapes that the command uses; the same graph is validated once. */
const shapes = remembering(
  compileShapes(
    readdirSync(SHAPES)
      .filter((name) => name.endsWith('.ttl'))
      .map((name) => readFileSync(new URL(name, SHAPES), 'utf8')),
  ),
);

function remembering({ validate }: Shapes): Shapes {
  const known = new Map<string, ReturnType<typeof validate>>();
  return {
    validate(graph) {
      const key = [...graph].flatMap(([subject, statements]) => [subject, ...statements.keys()]).join('\n');
      const answer = known.get(key) ?? validate(graph);
      known.set(key, answer);
      return answer;
    },
  };
}

/** Feeds as bytes, by path. */
export type Written = ReadonlyMap<string, Uint8Array>;

export async function writtenFeeds(catalog: Catalog): Promise<Written> {
  const feeds = await feedsOf(catalog);
  return new Map([...feeds].map(([path, text]) => [path, new TextEncoder().encode(text)]));
}

/** The findings in the documents that `paths` belong to, or in all. */
export async function findingsIn(written: Written, ...paths: string[]): Promise<ReadBackFinding[]> {
  const findings: ReadBackFinding[] = [];
  for (const document of documentsOf(written.keys())) {
    if (paths.length > 0 && !document.addresses.some(({ path }) => paths.includes(path))) continue;
    const reading = await readDocument(document, (path) => feedAt(written, path), shapes);
    findings.push(...reading.findings);
  }
  return findings;
}

function feedAt(written: Written, path: string): WrittenFeed | undefined {
  const bytes = written.get(path);
  if (!bytes) return undefined;
  return { path, extension: path.split('.').at(-1) as WrittenFeed['extension'], chunks: () => pieces(bytes) };
}

/** In odd pieces, so that letters and lines are cut through. */
function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += 1021) yield bytes.subarray(start, start + 1021);
}

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { mapBackground } from '../map/map-background.ts';
import { mapDrawing } from '../map/map-drawing.ts';
import { iconDrawing } from '../parts/icon-drawing.ts';

/** A file that pages need in addition to their own markup. */
export interface Asset {
  name: string;
  /** From the root of the site. It changes with the content, so that a browser never uses an old copy. */
  address: string;
  bytes: Uint8Array;
}

const FOLDER = fileURLToPath(new URL('../assets', import.meta.url));
const BROWSER = fileURLToPath(new URL('../browser', import.meta.url));

/** The entry point of each module that a page loads, in `site/browser/`, by the name it is published under. */
const MODULES: Record<string, string> = {
  'copy.js': 'copy.ts',
  'meetings.js': 'meetings.ts',
  'needs.js': 'needs.ts',
  'openapi-panel.js': 'openapi/panel.ts',
  'openapi-worker.js': 'openapi/worker.ts',
  'preview.js': 'preview/button.ts',
  'preview-panel.js': 'preview/panel.ts',
  'preview-worker.js': 'preview/worker.ts',
  'search.js': 'search/page.ts',
};

/** The oldest language version and browsers that are supported, as esbuild names them. */
const TARGETS = ['es2022', 'chrome111', 'firefox113', 'safari16.4'];

/**
 * All assets: style sheets and modules bundled and made small, everything else in `assets/` as it is. The same
 * sources give the same bytes.
 *
 * @throws Error when a source has a mistake in it.
 */
export async function buildAssets(): Promise<Asset[]> {
  const names = readdirSync(FOLDER);
  const bundled = names.filter((name) => ['.css', '.js'].includes(extname(name)));
  const entries = [
    ...bundled.map((name) => ({ in: join(FOLDER, name), out: withoutExtension(name) })),
    ...Object.entries(MODULES).map(([name, source]) => ({
      in: join(BROWSER, source),
      out: withoutExtension(name),
    })),
  ];
  const { outputFiles } = await build({
    entryPoints: entries,
    outdir: FOLDER,
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    target: TARGETS,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    external: ['*.woff2'],
  });
  const plain = names.filter((name) => !bundled.includes(name));
  return [
    ...outputFiles.map(({ path, contents }) => asset(basename(path), contents)),
    ...plain.map((name) => asset(name, readFileSync(join(FOLDER, name)))),
    asset('icons.svg', Buffer.from(iconDrawing())),
    asset('map.svg', Buffer.from(mapDrawing())),
    asset('map-background.svg', Buffer.from(mapBackground())),
  ];
}

/** Puts the assets where their addresses lead. */
export function writeAssets(assets: readonly Asset[], output: string): void {
  mkdirSync(join(output, 'assets'), { recursive: true });
  for (const { name, bytes } of assets) writeFileSync(join(output, 'assets', name), bytes);
}

function withoutExtension(name: string): string {
  return name.slice(0, -extname(name).length);
}

function asset(name: string, bytes: Uint8Array): Asset {
  const hash = createHash('sha256').update(bytes).digest('hex');
  return { name, address: `/assets/${name}?v=${hash.slice(0, 8)}`, bytes };
}

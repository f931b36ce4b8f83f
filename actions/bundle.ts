import { join } from 'node:path';
import { rolldown } from 'rolldown';

const ROOT = join(import.meta.dirname, '..');

/** The actions that GitHub runs, each a folder with `action.yml` and `main.ts`. */
export const ACTIONS = ['feedback', 'gate', 'receipt', 'validate'];

/**
 * The actions' toolkit brings an HTTP client of 0.4 MB for a kind of login that we do not use. It is left out, since
 * importing these packages does nothing by itself.
 */
const WITHOUT_EFFECT = /[\\/]node_modules[\\/](?:@actions|undici)[\\/]/;

/** Of `package.json` no more than is told of the tool: otherwise every new package would make the bundle stale. */
const ONLY_IDENTITY = {
  name: 'package-identity',
  transform(code: string, id: string) {
    if (id !== join(ROOT, 'package.json')) return undefined;
    const { version, homepage } = JSON.parse(code) as Record<string, unknown>;
    return { code: JSON.stringify({ version, homepage }), map: null };
  },
};

const SCHEMA = /[\\/]schemas[\\/](?:[^\\/]+\.schema|profiles[\\/][^\\/]+)\.json$/;

/** Schemas without the texts that only editors show. Descriptions stay: remedies quote them. */
const WITHOUT_HELP = {
  name: 'schemas-without-help',
  transform(code: string, id: string) {
    return SCHEMA.test(id) ? { code: JSON.stringify(withoutHelp(JSON.parse(code))), map: null } : undefined;
  },
};

const HELP = new Set(['$comment', 'enumDescriptions', 'markdownEnumDescriptions']);

/** Examples are data. */
function withoutHelp(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutHelp);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, content]) => !isHelp(key, content));
  return Object.fromEntries(
    kept.map(([key, content]) => [key, key === 'examples' ? content : withoutHelp(content)]),
  );
}

function isHelp(key: string, content: unknown): boolean {
  return HELP.has(key) && (typeof content === 'string' || Array.isArray(content));
}

/**
 * Octokit has a method for each of GitHub's endpoints, of which a tenth of a megabyte would remain; we name the
 * endpoints themselves, and `Client` has no such methods.
 */
const ENDPOINT_METHODS = /[\\/]node_modules[\\/]@octokit[\\/]plugin-rest-endpoint-methods[\\/]/;
const WITHOUT_ENDPOINT_METHODS = {
  name: 'octokit-without-endpoint-methods',
  transform(_code: string, id: string) {
    if (!ENDPOINT_METHODS.test(id)) return undefined;
    return { code: 'export const legacyRestEndpointMethods = () => ({});', map: null };
  },
};

/**
 * An action with all that it imports, as one ES module for plain Node: the bytes of its `dist/index.js`. The same
 * sources give the same bytes, wherever they lie.
 *
 * Rolldown rather than esbuild: 0.9 MB and 1.4 MB, and no need of a `require` of our own making for CommonJS.
 *
 * @throws Error (of rolldown) for sources that cannot be read or resolved.
 */
export async function bundleAction(action: string): Promise<string> {
  const build = await rolldown({
    cwd: ROOT,
    input: join(ROOT, 'actions', action, 'main.ts'),
    platform: 'node',
    plugins: [ONLY_IDENTITY, WITHOUT_HELP, WITHOUT_ENDPOINT_METHODS],
    treeshake: { moduleSideEffects: (id) => !WITHOUT_EFFECT.test(id) },
    onLog: (level, log) => {
      if (level !== 'debug' && level !== 'info') throw new Error(`rolldown: ${log.message}`);
    },
  });
  const { output } = await build.generate({ format: 'esm', minify: true, codeSplitting: false });
  await build.close();
  return output[0].code;
}

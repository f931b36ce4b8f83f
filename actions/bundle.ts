import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'fflate';
import { type PluginContext, rolldown } from 'rolldown';
import { validatorsSource } from '../catalog/check/json-schema/validators/source.ts';

const ROOT = join(import.meta.dirname, '..');

/** The actions that GitHub runs, each a folder with `action.yml` and `main.ts`. */
export const ACTIONS = ['doctor', 'feedback', 'gate', 'needs', 'receipt', 'sweep', 'validate'];

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

/** A JSON file of our own: the schemas, profiles and lists. */
const OWN_JSON = /^(?!.*[\\/]node_modules[\\/]).*\.json$/;

/**
 * Lists and schemas are half of what an action carries, and repeat themselves: they are packed to a third, and unpacked
 * faster than the same text would be read as JavaScript. Packed by fflate and not by Node, whose versions pack
 * differently; `npm run bundle` shows whether what is packed is what lies in the repository.
 */
const PACKED_DATA = {
  name: 'packed-data',
  transform: {
    order: 'post' as const,
    filter: { id: OWN_JSON },
    handler: (code: string) => ({ code: packed(code), map: null, moduleType: 'js' as const }),
  },
};

function packed(json: string): string {
  const text = JSON.stringify(JSON.parse(json));
  const base64 = Buffer.from(deflateSync(Buffer.from(text), { level: 9 })).toString('base64');
  if (base64.length > text.length) return `export default ${text};`;
  return `import { inflateRawSync } from 'node:zlib';
export default /* @__PURE__ */ JSON.parse(/* @__PURE__ */ inflateRawSync(/* @__PURE__ */ Buffer.from('${base64}', 'base64')).toString());`;
}

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

/** Only `validate` writes a report (SARIF) that explains each code; the pages of the others explain them on the site. */
const EXPLAINING = ['validate'];

/** The descriptions of codes: rules, and what the layers below them find. */
const DESCRIPTIONS =
  /[\\/]catalog[\\/](?:dcat|check[\\/](?:rules|json-schema|files|yaml|tabular|validate))[\\/].*\.ts$/;

/** The values that stand in place of those that no action shows (the pages of the site do). */
const WITHOUT_SOURCES: Readonly<Record<string, string>> = { sources: '[]' };

/** The reasons as well, which only reports show. They are a twentieth of a bundle. */
const WITHOUT_REASONS: Readonly<Record<string, string>> = { ...WITHOUT_SOURCES, why: "{ sv: '', en: '' }" };

/** Takes values out of the descriptions of codes, and puts the given ones in their place. */
function shorterCodes(values: Readonly<Record<string, string>>) {
  return {
    name: 'shorter-codes',
    transform(this: PluginContext, code: string, id: string) {
      if (!DESCRIPTIONS.test(id) || !/^ {2}why: /m.test(code)) return undefined;
      const program = this.parse(code, { lang: 'ts' });
      return { code: withReplaced(code, replacementsIn(program, values)), map: null };
    },
  };
}

interface Replacement {
  start: number;
  end: number;
  text: string;
}

/** The values to replace in every object that has a reason and sources next to a code. */
function replacementsIn(node: unknown, values: Readonly<Record<string, string>>): Replacement[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, properties } = node as { type?: string; properties?: ObjectProperty[] };
  const keys = type === 'ObjectExpression' ? properties!.map(({ key }) => key?.name) : [];
  if (!['code', 'why', 'sources'].every((key) => keys.includes(key)))
    return Object.values(node).flatMap((value) => replacementsIn(value, values));
  return properties!.flatMap(({ key, value }) => {
    const text = key?.name && values[key.name];
    return text && value ? [{ start: value.start, end: value.end, text }] : [];
  });
}

interface ObjectProperty {
  key?: { name?: string };
  value?: { start: number; end: number };
}

function withReplaced(code: string, replacements: readonly Replacement[]): string {
  let text = code;
  for (const { start, end, text: replacement } of replacements.toReversed())
    text = text.slice(0, start) + replacement + text.slice(end);
  return text;
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

/** Of `js-yaml` the reader alone: nothing here writes YAML with it, and its module keeps both together. */
const YAML_PACKAGE = /[\\/]node_modules[\\/]js-yaml[\\/]dist[\\/]js-yaml\.mjs$/;
const WITHOUT_WRITER = {
  name: 'js-yaml-without-writer',
  transform(_code: string, id: string) {
    if (!YAML_PACKAGE.test(id)) return undefined;
    const library = '../lib';
    const code = `import loader from '${library}/loader.js';
export { default as Type } from '${library}/type.js';
export { default as FAILSAFE_SCHEMA } from '${library}/schema/failsafe.js';
export const load = loader.load;`;
    return { code, map: null };
  },
};

/** The code of the validators in place of the module that generates it. */
const COMPILED_VALIDATORS = {
  name: 'compiled-validators',
  transform(_code: string, id: string) {
    if (id !== join(ROOT, 'catalog/check/json-schema/validators/compiled.ts')) return undefined;
    return { code: `export const makeValidators = ${validatorsSource()};`, map: null };
  },
};

/** The sources that a verdict follows from, and the place where their digest is written. */
const JUDGING = ['actions/comment', 'actions/pull-request', 'actions/settings', 'catalog', 'schemas'];
const CODE_VERSION = {
  name: 'code-version',
  transform(_code: string, id: string) {
    if (id !== join(ROOT, 'actions/runner/code-version.ts')) return undefined;
    return { code: `export const CODE_VERSION = '${digestOfSources()}';`, map: null };
  },
};

/** The same for the same sources, wherever they lie. */
function digestOfSources(): string {
  const hash = createHash('sha256');
  for (const folder of JUDGING) {
    const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((name) => /\.(?:ts|json)$/.test(name)).sort())
      hash.update(`${folder}/${name.replaceAll('\\', '/')}\0`).update(readFileSync(join(ROOT, folder, name)));
  }
  return hash.digest('hex').slice(0, 12);
}

/** Packages that have an ES module beside the CommonJS that Node is given: of a module, what is not used is left out. */
const ES_MODULES = { yaml: join(ROOT, 'node_modules/yaml/browser/index.js') };

/**
 * An action with all that it imports, as one ES module for plain Node: the bytes of its `dist/index.js`. The same
 * sources give the same bytes, wherever they lie.
 *
 * Rolldown rather than esbuild, whose bundle is half as large again and needs a `require` of our own making for CommonJS.
 *
 * @throws Error (of rolldown) for sources that cannot be read or resolved.
 */
export async function bundleAction(action: string): Promise<string> {
  const build = await rolldown({
    cwd: ROOT,
    input: join(ROOT, 'actions', action, 'main.ts'),
    platform: 'node',
    plugins: [
      ONLY_IDENTITY,
      CODE_VERSION,
      COMPILED_VALIDATORS,
      WITHOUT_HELP,
      PACKED_DATA,
      WITHOUT_ENDPOINT_METHODS,
      WITHOUT_WRITER,
      shorterCodes(EXPLAINING.includes(action) ? WITHOUT_SOURCES : WITHOUT_REASONS),
    ],
    resolve: { alias: ES_MODULES },
    treeshake: { moduleSideEffects: (id) => !WITHOUT_EFFECT.test(id) },
    // A machine that is slow just now is no fault of the bundle's.
    checks: { bundlerTimings: false },
    onLog: (level, log) => {
      if (level !== 'debug' && level !== 'info') throw new Error(`rolldown: ${log.message}`);
    },
  });
  const { output } = await build.generate({ format: 'esm', minify: true, codeSplitting: false });
  await build.close();
  return output[0].code;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { descriptionOf, fieldAt, titleOf } from '../../catalog/check/json-schema/field.ts';
import { validate } from '../../catalog/check/validate/validate.ts';
import { isKnownKey } from '../../catalog/check/yaml/syntax/known-keys.ts';
import { resolve } from '../../catalog/model/resolve.ts';
import { fieldChanges } from '../../catalog/past/changes/field-changes.ts';
import { contextOfYaml } from '../../catalog/publish/exports/yaml-context.ts';
import { portalPreview } from '../../catalog/publish/portal-preview.ts';
import { IN_OTHERS, MADE_UP, OTHER_FILES, OTHER_REFERENCE } from './made-up.ts';

const DATASET = 'datasets/exempelkommun/badplatser.yaml';

/** Writes, as JSON on stdout, what the code makes of the made-up properties in the schemas next to this file. */
function inspect() {
  const right = validate(filesWith('right'));
  const dataset = right.entities.find(({ path }) => path === DATASET)!;
  const published = resolve(right.entities as Parameters<typeof resolve>[0]);
  const preview = portalPreview(published.datasets.find(({ path }) => path === DATASET)!, 'sv');
  const before = Object.fromEntries(Object.entries(dataset.data).filter(([key]) => !(key in MADE_UP)));
  return {
    help: Object.keys(MADE_UP).map((key) => {
      const field = fieldAt('dataset', { [key]: null }, `/${key}`);
      return [key, titleOf(field), descriptionOf(field)];
    }),
    rightIssues: right.report.issues.filter(({ severity }) => severity === 'error'),
    wrongIssues: validate(filesWith('wrong')).report.issues.map(({ path, code, pointer }) => [
      path,
      pointer,
      code,
    ]),
    preview: preview.about.fields,
    changes: fieldChanges('dataset', before, { ...dataset.data }),
    contextKeys: Object.keys(contextOfYaml()),
    unknownKeys: Object.keys(MADE_UP).filter((key) => !isKnownKey(key)),
  };
}

/** The catalog, with the made-up properties of one dataset as they are not yet written in it. */
function filesWith(state: 'right' | 'wrong') {
  return readdirSync('datasets', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => {
      const path = join('datasets', name);
      const keys =
        path === DATASET
          ? Object.keys(MADE_UP)
          : OTHER_FILES.some((one) => one.path === path)
            ? IN_OTHERS
            : [];
      const values = keys.map((key) => `${key}: ${JSON.stringify(valueIn(path, key, state))}\n`);
      const text = readFileSync(path, 'utf8').replace(/^madeUp.*\n/gm, '');
      return { path, bytes: new TextEncoder().encode(text + values.join('')) };
    });
}

/** In other files, references are whole or lead nowhere. */
function valueIn(path: string, key: string, state: 'right' | 'wrong'): unknown {
  if (path === DATASET || key !== 'madeUpReferences') return MADE_UP[key]![state];
  return [state === 'right' ? OTHER_REFERENCE : 'finns-inte-alls'];
}

console.log(JSON.stringify(inspect()));

import { flow } from '../../catalog/check/json-schema/words.ts';
import type { CooperationKind } from '../../catalog/model/cooperation.ts';
import type { Language } from '../../catalog/model/text.ts';
import { cooperationSchemas, type Schema } from '../../schemas/sources.ts';
import type { Site } from '../data/site.ts';

/**
 * A file to fill in, made from its schema: what must be there (the first, where nothing must) with an example, the rest as
 * comments, each with what it is for. It has no error as it stands.
 */
export function fileToFillIn(kind: CooperationKind, language: Language): string {
  const { properties, required = Object.keys(properties).slice(0, 1) } = cooperationSchemas[kind] as {
    properties: Schema;
    required?: string[];
  };
  const parts = Object.entries(properties as Record<string, Schema>)
    .filter(([key]) => key !== 'intended')
    .map(([key, property]) => {
      const [example] = property.examples as unknown[];
      const isCalledFor = required.includes(key) || kind === 'maturity';
      return `# ${descriptionOf(property, language)}\n${isCalledFor ? '' : '# '}${key}: ${flow(example)}\n`;
    });
  return parts.join('\n');
}

function descriptionOf({ description, 'x-en': english }: Schema, language: Language): string {
  return String(language === 'sv' ? description : (english as Schema).description);
}

/**
 * The address on GitHub where a new file is written, with its text filled in; the folder is from the repository's
 * root.
 */
export function newFileAddress({ settings }: Site, folder: string, name: string, text: string): string {
  const query = `filename=${encodeURIComponent(name)}&value=${encodeURIComponent(text)}`;
  return `${settings.repository}/new/${settings.branch}/${folder}?${query}`;
}

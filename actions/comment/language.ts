import type { Language } from '../../catalog/model/text.ts';
import type { Observation } from '../pull-request/observation.ts';

const BY_LABEL: readonly [RegExp, Language][] = [
  [/^(?:in )?english$/i, 'en'],
  [/^(?:på )?svenska$/i, 'sv'],
];

/** A comment at the top of a file that asks for a language: `# language: en`, `# språk: engelska`. */
const ASKED = /^#\s*(?:language|språk)\s*:\s*(en|english|engelska|sv|swedish|svenska)\s*$/im;

/** Lines at the top of a file that are looked at. */
const TOP = 5;

/** The language to reply in: by a label, else by what one of the author's files asks for, else by the settings. */
export function languageFor({ pull, files, settings }: Observation): Language {
  const labelled = languageFrom(pull.labels);
  if (labelled) return labelled;
  for (const { after } of files) {
    const asked = after && ASKED.exec(topOf(after))?.[1]?.toLowerCase();
    if (asked) return asked.startsWith('en') ? 'en' : 'sv';
  }
  return settings.language;
}

/** The language that a label asks for, if any does. */
export function languageFrom(labels: readonly string[]): Language | undefined {
  return BY_LABEL.find(([label]) => labels.some((one) => label.test(one)))?.[1];
}

function topOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, 1000)).split('\n').slice(0, TOP).join('\n');
}

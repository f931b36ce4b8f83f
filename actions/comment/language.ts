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

/** The line of the pull request template that asks for English, ticked. GitHub writes a small x. */
const TICKED_BOX = '- [x] Reply in English';

/** GitHub takes no longer description of a pull request. */
const LONGEST_DESCRIPTION = 65_536;

/**
 * The language to reply in: by a label, else by the box in the description, else by what one of the author's files asks
 * for, else by the settings.
 */
export function languageFor({ pull, files, settings }: Observation): Language {
  const chosen = languageFrom(pull);
  if (chosen) return chosen;
  for (const { after } of files) {
    const asked = after && ASKED.exec(topOf(after))?.[1]?.toLowerCase();
    if (asked) return asked.startsWith('en') ? 'en' : 'sv';
  }
  return settings.language;
}

/** The language that a label or else the box in the description asks for, if either does. */
export function languageFrom({
  labels,
  asksForEnglish,
}: Pick<Observation['pull'], 'labels' | 'asksForEnglish'>): Language | undefined {
  const labelled = BY_LABEL.find(([label]) => labels.some((one) => label.test(one)))?.[1];
  return labelled ?? (asksForEnglish ? 'en' : undefined);
}

/** Whether the description of a pull request has the ticked box on a line of its own. Anybody can write there. */
export function asksForEnglish(description: string | null | undefined): boolean {
  const lines = (description ?? '').slice(0, LONGEST_DESCRIPTION).split(/\r?\n/);
  return lines.some((line) => line.trimEnd().replace('[X]', '[x]') === TICKED_BOX);
}

function topOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, 1000)).split('\n').slice(0, TOP).join('\n');
}

import type { Language } from '../../catalog/model/text.ts';
import type { Observation } from '../pull-request/observation.ts';

const BY_LABEL: readonly [RegExp, Language][] = [
  [/^(?:in )?english$/i, 'en'],
  [/^(?:på )?svenska$/i, 'sv'],
];

/** A comment at the top of a file that asks for a language: `# language: en`, `# språk: engelska`. */
const ASKED =
  /^#[^\S\r\n]*(?:language|språk)[^\S\r\n]*:[^\S\r\n]*(en|english|engelska|sv|swedish|svenska)[^\S\r\n]*$/im;

/** Lines at the top of a file that are looked at. */
const TOP = 5;

/** The line of the pull request template that asks for English, ticked. GitHub writes a small x. */
const TICKED_BOX = '- [x] Reply in English';

/** GitHub takes no longer description of a pull request. */
const LONGEST_DESCRIPTION = 65_536;

/** The language to reply in, and what asked for it. Labels, paths and lines are others' text. */
export type LanguageChoice = { language: Language } & (
  | { by: 'label'; label: string }
  | { by: 'box' }
  | { by: 'file'; path: string; line: string }
  | { by: 'settings' }
);

/**
 * Chooses the language to reply in: by a label, else by the box in the description, else by what one of the author's
 * files asks for, else by the settings.
 */
export function chooseLanguage({
  pull,
  files,
  settings,
}: Pick<Observation, 'pull' | 'files' | 'settings'>): LanguageChoice {
  return choiceOnPage(pull) ?? choiceInFiles(files) ?? { language: settings.language, by: 'settings' };
}

/** The language to reply in, see {@link chooseLanguage}. */
export function languageFor(observation: Pick<Observation, 'pull' | 'files' | 'settings'>): Language {
  return chooseLanguage(observation).language;
}

/** The language that a label or else the box in the description asks for, if either does. */
export function languageFrom(pull: PageOfPull): Language | undefined {
  return choiceOnPage(pull)?.language;
}

type PageOfPull = Pick<Observation['pull'], 'labels' | 'asksForEnglish'>;

function choiceOnPage({ labels, asksForEnglish }: PageOfPull): LanguageChoice | undefined {
  for (const [pattern, language] of BY_LABEL) {
    const label = labels.find((label) => pattern.test(label));
    if (label !== undefined) return { language, by: 'label', label };
  }
  return asksForEnglish ? { language: 'en', by: 'box' } : undefined;
}

function choiceInFiles(files: Observation['files']): LanguageChoice | undefined {
  for (const { path, after } of files) {
    const [line, asked] = (after && ASKED.exec(topOf(after))) ?? [];
    if (line === undefined || asked === undefined) continue;
    return { language: /^en/i.test(asked) ? 'en' : 'sv', by: 'file', path, line: line.trim() };
  }
  return undefined;
}

/** True when the description of a pull request has the ticked box on a line of its own. Anybody can write there. */
export function asksForEnglish(description: string | null | undefined): boolean {
  const lines = (description ?? '').slice(0, LONGEST_DESCRIPTION).split(/\r?\n/);
  return lines.some((line) => line.trimEnd().replace('[X]', '[x]') === TICKED_BOX);
}

function topOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, 1000)).split('\n').slice(0, TOP).join('\n');
}

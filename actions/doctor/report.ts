import { visible } from '../../catalog/format/visible.ts';
import { wrapped } from '../../catalog/format/wrapped.ts';
import type { Language, Localised } from '../../catalog/model/text.ts';
import { markdownText } from '../comment/markdown-text.ts';
import type { Diagnosis, DiagnosisState } from './diagnosis.ts';

/** What needs doing comes first. */
const ORDER: readonly DiagnosisState[] = ['wrong', 'unseen', 'right'];

const WORDS = {
  heading: { sv: 'Inställningarna i', en: 'The settings of' },
  sections: {
    wrong: { sv: 'Fel: det här ska gälla, men gör det inte', en: 'Wrong: this should hold, but does not' },
    unseen: { sv: 'Syns inte: det här är inte kontrollerat', en: 'Not seen: this has not been checked' },
    right: { sv: 'Rätt', en: 'Right' },
  },
  counts: {
    wrong: { sv: 'fel', en: 'wrong' },
    unseen: { sv: 'syns inte', en: 'not seen' },
    right: { sv: 'rätt', en: 'right' },
  },
  howToSee: {
    sv: 'Så ser du allt: skapa en egen nyckel på https://github.com/settings/personal-access-tokens/new (välj arkivet, och under ”Repository permissions” det som saknas, högst ”Read-only”) och kör npm run doctor på din dator. Ett jobb kan aldrig få rätten administration. Ta bort nyckeln efteråt.',
    en: 'To see everything: make a token of your own at https://github.com/settings/personal-access-tokens/new (choose the repository, and under “Repository permissions” what is missing, “Read-only” at most) and run npm run doctor on your computer. A job can never get the permission administration. Delete the token afterwards.',
  },
} as const;

/** Texts in which nothing that others have written is read as anything but text. */
interface Style {
  heading(text: string): string;
  section(text: string): string;
  item(diagnosis: Diagnosis, number: number, language: Language): string;
  paragraph(text: string): string;
}

const WIDTH = 92;

const PLAIN: Style = {
  heading: visible,
  section: (text) => visible(text).toUpperCase(),
  item: ({ title, message, steps = [], address, state }, number, language) => {
    const mark = state === 'wrong' ? `${number}. ` : '- ';
    return [
      ...indented(title[language], mark),
      ...(message ? indented(message[language], '   ') : []),
      ...steps.flatMap((step) => indented(step[language], '   → ')),
      ...(address ? [`     ${visible(address)}`] : []),
    ].join('\n');
  },
  paragraph: (text) => wrapped(visible(text), WIDTH).join('\n'),
};

/** Lines of which the first begins with `mark` and the others stand below its text. */
function indented(text: string, mark: string): string[] {
  const lines = wrapped(visible(text), WIDTH - mark.length);
  return lines.map((line, index) => `${index === 0 ? mark : ' '.repeat(mark.length)}${line}`);
}

const MARKDOWN: Style = {
  heading: (text) => `## ${markdownText(text)}`,
  section: (text) => `### ${markdownText(text)}`,
  item: ({ title, message, steps = [], address, state }, number, language) => {
    const name = markdownText(title[language]);
    const lines = [
      ...(message ? [markdownText(message[language])] : []),
      ...steps.map((step) => `- ${markdownText(step[language])}`),
      ...(address ? [`- <${address}>`] : []),
    ];
    const mark = state === 'wrong' ? `${number}. **${name}**` : `- ${name}`;
    const indent = state === 'wrong' ? '   ' : '  ';
    return [mark, ...lines.map((line) => indent + line)].join('\n');
  },
  paragraph: markdownText,
};

/** Writes what was found for a terminal. */
export function writeText(repository: string, diagnoses: readonly Diagnosis[], language: Language): string {
  return `${writeIn(PLAIN, repository, diagnoses, language)}\n`;
}

/** Writes what was found as Markdown, for the summary of a job. */
export function writeMarkdown(
  repository: string,
  diagnoses: readonly Diagnosis[],
  language: Language,
): string {
  return `${writeIn(MARKDOWN, repository, diagnoses, language)}\n`;
}

function writeIn(
  style: Style,
  repository: string,
  diagnoses: readonly Diagnosis[],
  language: Language,
): string {
  const heading = `${WORDS.heading[language]} ${repository}: ${countsOf(diagnoses)[language]}`;
  const sections = ORDER.map((state) => sectionOf(style, state, diagnoses, language));
  return [style.heading(heading), ...sections].filter((text) => text !== '').join('\n\n');
}

function sectionOf(
  style: Style,
  state: DiagnosisState,
  diagnoses: readonly Diagnosis[],
  language: Language,
): string {
  const some = diagnoses.filter((diagnosis) => diagnosis.state === state);
  if (some.length === 0) return '';
  const items = some.map((diagnosis, index) => style.item(diagnosis, index + 1, language));
  return [
    style.section(WORDS.sections[state][language]),
    items.join(state === 'right' ? '\n' : '\n\n'),
    ...(state === 'unseen' ? [style.paragraph(WORDS.howToSee[language])] : []),
  ].join('\n\n');
}

/** How many settings are in each state, in words: `2 fel, 5 syns inte, 20 rätt`. */
export function countsOf(diagnoses: readonly Diagnosis[]): Localised {
  const parts = ORDER.map((state) => {
    const count = diagnoses.filter((diagnosis) => diagnosis.state === state).length;
    return { sv: `${count} ${WORDS.counts[state].sv}`, en: `${count} ${WORDS.counts[state].en}` };
  });
  return { sv: parts.map(({ sv }) => sv).join(', '), en: parts.map(({ en }) => en).join(', ') };
}

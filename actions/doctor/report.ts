import { visible } from '../../catalog/check/format/visible.ts';
import { wrapped } from '../../catalog/check/format/wrapped.ts';
import type { Language, Localised } from '../../catalog/model/text.ts';
import { markdownText } from '../comment/markdown-text.ts';
import type { Diagnosis, DiagnosisState } from './diagnosis.ts';

/** The order of the sections: settings that need action come first. */
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
  paragraph(text: string): string;
  /** A setting that is wrong, with the steps that set it right. */
  mistake(diagnosis: Diagnosis, number: number, language: Language): string;
  /** A setting that is right or unseen, with a note worth knowing about it, if any. */
  point(title: string, note: string | undefined): string;
}

const WIDTH = 92;

const PLAIN: Style = {
  heading: visible,
  section: (text) => visible(text).toUpperCase(),
  paragraph: (text) => wrapped(visible(text), WIDTH).join('\n'),
  mistake: ({ title, message, steps = [], address }, number, language) =>
    [
      ...indented(title[language], `${number}. `),
      ...(message ? indented(message[language], '   ') : []),
      ...steps.flatMap((step) => indented(step[language], '   → ')),
      ...(address ? [`     ${visible(address)}`] : []),
    ].join('\n'),
  point: (title, note) =>
    [...indented(title, '- '), ...(note === undefined ? [] : indented(note, '  '))].join('\n'),
};

/** Lines of which the first begins with `mark` and the others stand below its text. */
function indented(text: string, mark: string): string[] {
  const lines = wrapped(visible(text), WIDTH - mark.length);
  return lines.map((line, index) => `${index === 0 ? mark : ' '.repeat(mark.length)}${line}`);
}

const MARKDOWN: Style = {
  heading: (text) => `## ${markdownText(text)}`,
  section: (text) => `### ${markdownText(text)}`,
  paragraph: markdownText,
  mistake: ({ title, message, steps = [], address }, number, language) =>
    [
      `${number}. **${markdownText(title[language])}**`,
      ...(message ? [`    ${markdownText(message[language])}`] : []),
      ...steps.map((step) => `    - ${markdownText(step[language])}`),
      ...(address ? [`    - <${address}>`] : []),
    ].join('\n'),
  point: (title, note) =>
    [`- ${markdownText(title)}`, ...(note === undefined ? [] : [`  ${markdownText(note)}`])].join('\n'),
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
  const sections = ORDER.flatMap((state) => {
    const some = diagnoses.filter((diagnosis) => diagnosis.state === state);
    if (some.length === 0) return [];
    return [style.section(WORDS.sections[state][language]), ...BODIES[state](style, some, language)];
  });
  return [style.heading(heading), ...sections].join('\n\n');
}

/** The paragraphs of each section. */
const BODIES: Record<
  DiagnosisState,
  (style: Style, some: readonly Diagnosis[], language: Language) => string[]
> = {
  wrong: (style, some, language) =>
    some.map((diagnosis, index) => style.mistake(diagnosis, index + 1, language)),
  unseen: (style, some, language) => [
    ...byReason(some, language).flatMap(([reason, titles]) => [
      style.paragraph(reason),
      titles.map((title) => style.point(title, undefined)).join('\n'),
    ]),
    style.paragraph(WORDS.howToSee[language]),
  ],
  right: (style, some, language) => [
    some.map(({ title, message }) => style.point(title[language], message?.[language])).join('\n'),
  ],
};

/** The same permission hides many settings: each reason is given once. */
function byReason(some: readonly Diagnosis[], language: Language): [reason: string, titles: string[]][] {
  const groups = new Map<string, string[]>();
  for (const { title, message } of some) {
    const reason = message?.[language] ?? '';
    groups.set(reason, [...(groups.get(reason) ?? []), title[language]]);
  }
  return [...groups];
}

/** Counts the settings in each state, in words: `2 fel, 5 syns inte, 20 rätt`. */
export function countsOf(diagnoses: readonly Diagnosis[]): Localised {
  const parts = ORDER.map((state) => {
    const count = diagnoses.filter((diagnosis) => diagnosis.state === state).length;
    return { sv: `${count} ${WORDS.counts[state].sv}`, en: `${count} ${WORDS.counts[state].en}` };
  });
  return { sv: parts.map(({ sv }) => sv).join(', '), en: parts.map(({ en }) => en).join(', ') };
}

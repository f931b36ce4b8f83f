import type { FormField, FormOption } from './forms.ts';

/** The text that GitHub writes where nothing was answered. */
const NOTHING = '_No response_';

/** The answers of a form, by the id of the question. What was not answered is not there. */
export interface FormAnswers {
  /** Codes of what was chosen, each once. */
  chosen: Partial<Record<FormField['id'], string[]>>;
  /** Free text as it was written. */
  written: Partial<Record<FormField['id'], string>>;
}

/**
 * Reads what a form has written into an issue: a heading of the third level with the question, and the answer below.
 *
 * The questions are looked for in their order and each but once, so that a heading within an answer is part of it. People
 * can change the text afterwards: what is not found is not answered, an answer that cannot be chosen is left out, and
 * where no question is there at all, all of the text answers `what`.
 *
 * Own code, as `@github/issue-parser` takes every heading for a question and parts what was chosen at all commas.
 */
export function readForm(body: string, fields: readonly FormField[]): FormAnswers {
  const sections = sectionsOf(body.replaceAll(/\r\n?/g, '\n'), fields);
  if (sections.size === 0) return { chosen: {}, written: written('what', body) };
  const answers: FormAnswers = { chosen: {}, written: {} };
  for (const [field, text] of sections) {
    if (text === '' || text === NOTHING) continue;
    if (!field.options) Object.assign(answers.written, written(field.id, text));
    else answers.chosen[field.id] = chosen(text, field.options, field.several === true);
  }
  return answers;
}

function written(id: FormField['id'], text: string): FormAnswers['written'] {
  return text.trim() === '' ? {} : { [id]: text.trim() };
}

function sectionsOf(body: string, fields: readonly FormField[]): Map<FormField, string> {
  const sections = new Map<FormField, string[]>();
  let current = -1;
  for (const line of body.split('\n')) {
    const position = fields.findIndex(
      ({ label }, place) => place > current && line.trimEnd() === `### ${label}`,
    );
    if (position >= 0) {
      current = position;
      sections.set(fields[position]!, []);
    } else if (current >= 0) sections.get(fields[current]!)?.push(line);
  }
  return new Map([...sections].map(([field, lines]) => [field, lines.join('\n').trim()]));
}

function chosen(text: string, options: readonly FormOption[], several: boolean): string[] {
  const texts = several ? text.split(/,\s*/) : [text];
  const codes = texts.flatMap((text) => options.find((option) => option.text === text.trim())?.codes ?? []);
  return [...new Set(codes)];
}

import type { FormField } from '../../../../catalog/cooperation/needs/forms.ts';

/** The text of an issue as GitHub writes it from a form: each question as a heading, and the answer below. */
export function asWritten(fields: readonly FormField[], answers: Partial<Record<string, string>>): string {
  return fields.map(({ id, label }) => `### ${label}\n\n${answers[id] ?? '_No response_'}`).join('\n\n');
}

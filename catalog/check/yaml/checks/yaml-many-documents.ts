import { isMap } from 'yaml';
import type { CodeDescription } from '../../../model/issues/code.ts';
import type { ParsedDocument } from '../parse.ts';
import { plainDataOf } from '../plain-data.ts';
import { lineAround } from '../positions.ts';
import { yamlSection } from '../sources.ts';
import { type Guess, looksLikeKey, type Problem } from '../syntax/guess.ts';

export const description: CodeDescription = {
  code: 'yaml-many-documents',
  severity: 'error',
  title: { sv: 'Flera dokument i samma fil', en: 'Several documents in one file' },
  why: {
    sv: 'En rad med --- delar en YAML-fil i flera dokument. En fil här beskriver en enda sak, så det som står efter raden skulle inte komma med.',
    en: 'A line of --- divides a YAML file into several documents. A file here describes one thing only, so what stands after the line would be left out.',
  },
  sources: [yamlSection('92-streams', '9.2 Streams')],
};

/** The line that divides the file. Without it both parts are one, where they have no key in common. */
export function guessManyDocuments({ text, error }: Problem): Guess[] {
  if (error.code !== 'MULTIPLE_DOCS') return [];
  const divider = dividerBefore(text, error.pos[0]);
  const line = lineAround(text, divider);
  const alone = /^(?:---|\.\.\.)[ \t]*(?:#.*)?$/.test(line.text);
  const next = text.indexOf('\n', line.end);
  const edit = alone && next >= 0 ? { start: line.start, end: next + 1, text: '' } : undefined;
  const sign = line.text.startsWith('.') ? '...' : '---';
  const guess: Guess = {
    code: description.code,
    start: line.start,
    end: Math.min(line.end, line.start + 3),
    message: {
      sv: `Raden ${sign} delar filen i två dokument, men bara det första skulle läsas.`,
      en: `The line ${sign} divides the file into two documents, but only the first would be read.`,
    },
    remedy: {
      sv: 'Ta bort raden om allt hör ihop. Lägg annars det som står efter den i en egen fil.',
      en: 'Take the line away if all belongs together. Otherwise put what stands after it in a file of its own.',
    },
  };
  return edit ? [{ ...guess, edit, accepts: isOne }, guess] : [guess];
}

/** True when the parts, read as one, are a description: keys, none of them twice. */
function isOne({ contents }: ParsedDocument): boolean {
  if (!isMap(contents)) return false;
  const { data, oddities } = plainDataOf(contents);
  return oddities.duplicates.length === 0 && Object.keys(data as object).every(looksLikeKey);
}

/** The last `---` or `...` that begins a line, at or before where the second document begins. */
function dividerBefore(text: string, offset: number): number {
  const before = text.slice(0, lineAround(text, offset).end);
  const at = Math.max(before.lastIndexOf('\n---'), before.lastIndexOf('\n...'));
  return at < 0 ? 0 : at + 1;
}

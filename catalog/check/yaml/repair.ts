import type { YAMLError } from 'yaml';
import type { Finding } from '../../model/issues/finding.ts';
import type { Edit } from '../../model/issues/issue.ts';
import { findAliases } from './checks/yaml-alias.ts';
import { findConflictMarkers } from './checks/yaml-conflict-marker.ts';
import { findDirectives } from './checks/yaml-directive.ts';
import { guessManyDocuments } from './checks/yaml-many-documents.ts';
import { guessOddSpace } from './checks/yaml-odd-space.ts';
import { guessMisread, guessSyntax, unknownSyntax } from './checks/yaml-syntax.ts';
import { guessTab } from './checks/yaml-tab.ts';
import { findTags } from './checks/yaml-tag.ts';
import { guessTooDeep } from './checks/yaml-too-deep.ts';

import { editBefore, edited, findingBefore, offsetBefore } from './edit-text.ts';
import { type Effort, isLeft, spend } from './effort.ts';
import { findExcess } from './excess.ts';
import { type ParsedDocument, parse, parsingCost } from './parse.ts';
import { type PlainData, plainDataOf } from './plain-data.ts';
import { lineAround } from './positions.ts';
import { type SourceText, sourceText } from './source-text.ts';
import { type Guess, type Problem, problemAt } from './syntax/guess.ts';

/**
 * A text that could be read, if need be with its mistakes fixed on the way, so that what comes after the first
 * of them is read as well. Nothing that was fixed is let through: each mistake is a finding.
 */
export interface Repaired {
  /** The text that was read in the end. */
  text: string;
  /** The edits that were made to get there, in this order. */
  edits: Edit[];
  document: ParsedDocument;
  /** The plain data of the document; `undefined` where something could not be fixed. */
  plain: PlainData | undefined;
  /** The mistakes that were fixed, and those that could not be. Places and edits are those of the text as it was. */
  findings: Finding[];
}

/** More mistakes than this are not told one by one. */
const MOST_REPAIRS = 40;

/**
 * The number of pieces of text that may be parsed in search of what was meant: enough for hundreds of tries in a long
 * description, and little enough that nobody waits for a file made to be slow.
 */
const MOST_PIECES = 100_000;

/** A text on its way to be read. */
interface Work extends Repaired {
  source: SourceText;
  /** The amount of text that may still be parsed. */
  effort: Effort;
}

/**
 * Reads a text. Never throws. A text without mistakes is parsed once, one beyond a limit not at all.
 *
 * @param shared What this text and others may be parsed again for, all together.
 */
export function repair(original: string, shared?: Effort): Repaired {
  const source = sourceText(original);
  const stopped = findExcess(source) ?? [...findConflictMarkers(source), ...findDirectives(source)];
  if (stopped.length > 0) return { ...NOTHING, text: original, findings: stopped };
  const work: Work = {
    source,
    ...stateOf(original, parse(original)),
    edits: [],
    findings: [],
    effort: { left: MOST_PIECES, shared },
  };
  for (let round = 0; round < MOST_REPAIRS; round += 1) {
    const mistake = nextMistake(work);
    if (!mistake || !applyGuess(work, mistake)) break;
  }
  return withoutProperties(work);
}

/** The result for a text that is not even to be parsed. */
const NOTHING: Repaired = { text: '', document: parse(''), plain: undefined, edits: [], findings: [] };

function stateOf(text: string, document: ParsedDocument): Pick<Repaired, 'text' | 'document' | 'plain'> {
  const readable = document.errors.length === 0;
  return { text, document, plain: readable ? plainDataOf(document.contents) : undefined };
}

/** Something that is wrong, and the ways it can be understood. */
interface Mistake {
  guesses: Guess[];
  /** The finding where none of them leads further; without it the text is read as it is. */
  otherwise?: Guess;
}

/** Finds the parser's first error, or else what it read otherwise than anybody would mean it. */
function nextMistake({ text, document, plain }: Work): Mistake | undefined {
  const error = firstError(document);
  if (error) {
    const problem = problemAt(text, error);
    return { guesses: guessesFor(problem), otherwise: unknownSyntax(problem) };
  }
  const guesses = plain ? guessMisread(text, document, plain) : [];
  return guesses.length > 0 ? { guesses } : undefined;
}

function guessesFor(problem: Problem): Guess[] {
  const others = [...guessTooDeep(problem), ...guessManyDocuments(problem)];
  if (others.length > 0) return others;
  return [...guessTab(problem), ...guessOddSpace(problem), ...guessSyntax(problem)];
}

/** The error that stands first in the text. */
function firstError({ errors }: ParsedDocument): YAMLError | undefined {
  return errors.reduce<YAMLError | undefined>(
    (first, error) => (first && first.pos[0] <= error.pos[0] ? first : error),
    undefined,
  );
}

/** Takes the first guess that leads further. Whether there was one. */
function applyGuess(work: Work, { guesses, otherwise }: Mistake): boolean {
  for (const guess of guesses) {
    const document = guess.edit && tried(work, guess, guess.edit);
    if (!document || !guess.edit) continue;
    report(work, guess, guess.edit);
    work.edits.push(guess.edit);
    Object.assign(work, stateOf(edited(work.text, guess.edit), document));
    return true;
  }
  const hint = guesses.find(({ edit }) => !edit) ?? otherwise;
  if (hint) report(work, hint);
  return false;
}

/** The document that a guess leads to, where it can be read beyond the lines that were changed. */
function tried(work: Work, guess: Guess, edit: Edit): ParsedDocument | undefined {
  const text = edited(work.text, edit);
  if (text === work.text || !isLeft(work.effort)) return undefined;
  const document = parseFor(work, text);
  const error = firstError(document);
  const further = !error || error.pos[0] > lineAround(text, edit.start + edit.text.length).end;
  return further && (guess.accepts?.(document) ?? true) ? document : undefined;
}

function report({ source, findings, edits }: Work, guess: Guess, edit?: Edit): void {
  const { code, message, remedy, start, end } = guess;
  const own = edit && editBefore(edit, edits);
  findings.push({
    code,
    pointer: '',
    range: source.places.range(offsetBefore(start, edits), offsetBefore(end, edits)),
    message,
    remedy,
    ...(own ? { fix: { kind: 'text', edit: own } } : {}),
  });
}

/**
 * The text with tags taken away and what it refers to written out, where that can be done for all of it. Else
 * tags are passed over, but with references there is no data.
 */
function withoutProperties(work: Work): Repaired {
  const { source, text, edits, plain } = work;
  if (!plain || countOfProperties(plain) === 0) return work;
  const here = sourceText(text);
  const properties = [...findAliases(here, plain.oddities), ...findTags(here, plain.oddities)];
  const safe = properties.map((property) => withSafeEdit(property, work));
  const findings = [...work.findings, ...safe.map((finding) => findingBefore(finding, source.places, edits))];
  const written = writtenOut(text, safe);
  if (written) return { ...written, findings, edits: [...edits, ...written.edits] };
  return { ...work, findings, plain: plain.oddities.aliases.length > 0 ? undefined : plain };
}

function countOfProperties({ oddities }: PlainData): number {
  return oddities.aliases.length + oddities.anchored.length + oddities.tagged.length;
}

/** The finding without its edit where the text could not be read with it. */
function withSafeEdit(finding: Finding, work: Work): Finding {
  const { fix: how, ...rest } = finding;
  if (how?.kind !== 'text') return finding;
  if (!isLeft(work.effort)) return rest;
  return parseFor(work, edited(work.text, how.edit)).errors.length === 0 ? finding : rest;
}

function parseFor({ effort }: Work, text: string): ParsedDocument {
  const document = parse(text);
  spend(effort, parsingCost(document));
  return document;
}

/** The text with the edits of all findings, where each has one and nothing is left to write out. */
function writtenOut(text: string, findings: Finding[]): Omit<Repaired, 'findings'> | undefined {
  const edits = findings.flatMap(({ fix: how }) => (how?.kind === 'text' ? [how.edit] : []));
  const inReverse = edits.toSorted((a, b) => b.start - a.start);
  const apart = inReverse.every(({ end }, index) => index === 0 || end <= (inReverse[index - 1]?.start ?? 0));
  if (edits.length < findings.length || !apart) return undefined;
  const state = stateOfText(inReverse.reduce(edited, text));
  return state.plain && countOfProperties(state.plain) === 0 ? { ...state, edits: inReverse } : undefined;
}

function stateOfText(text: string): Pick<Repaired, 'text' | 'document' | 'plain'> {
  return stateOf(text, parse(text));
}

import { pageOfFile } from '../../model/addresses.ts';
import { folderKey } from '../../model/build-index.ts';
import type { CatalogIndex, Place } from '../../model/catalog-index.ts';
import { identifyCooperation } from '../../model/cooperation.ts';
import { type AnyEntity, identify, pathOfId } from '../../model/entity.ts';
import { MOST_OF_A_CODE } from '../../model/issues/bounded-findings.ts';
import type { Issue } from '../../model/issues/issue.ts';
import { placeInWords } from '../json-schema/words.ts';
import { overlay } from '../published-index/overlay.ts';
import { inOtherLanguage, languageMissing } from '../rules/guide-language-missing.ts';
import { createReader, type Reader } from '../yaml/reader.ts';
import {
  describeFiles,
  type SourceFile,
  sortIssues,
  type ValidateOptions,
  type Validation,
  validate,
} from './validate.ts';

/** Some files of a catalog that are about to change. */
export interface FileChange {
  /** The files as they will be. */
  files: readonly SourceFile[];
  /** Paths of files that will be no more, those that are moved from included. */
  removed: readonly string[];
  /** Other files of the catalog that are known at first hand, as they are: publishers', the catalog's own. */
  around: readonly AnyEntity[];
}

/**
 * The number of pieces of text (lexemes) that are read again in search of what was meant, in all files of a change
 * together.
 */
const PIECES_OF_A_CHANGE = 100_000;

/** The approximate maximum of findings of the same code that are reported in a change. */
const ALIKE_IN_A_CHANGE = 1_200;
const LEAST_ALIKE = 5;

/** A reader for a change of so many files: what all of them may cost together is divided among them. */
export function readerOfChange(files: number): Reader {
  const share = Math.floor(ALIKE_IN_A_CHANGE / Math.max(1, files));
  return createReader(PIECES_OF_A_CHANGE, Math.min(MOST_OF_A_CODE, Math.max(LEAST_ALIKE, share)));
}

/**
 * Checks changed files against all layers as if the whole catalog had been read, with an index of it; finds also the
 * references and links to what is removed, in files that do not change, and what would be left without a publisher or
 * in one language only.
 *
 * @param options With `reader: undefined`, each file has what a file may cost by itself.
 */
export function validateChange(
  change: FileChange,
  published: CatalogIndex,
  options: Omit<ValidateOptions, 'index'> = {},
): Validation {
  const reader = 'reader' in options ? options.reader : readerOfChange(change.files.length);
  const own = describeFiles(change.files, { reader });
  const changed = new Set([...own.map(({ path }) => path), ...change.removed]);
  const anyEntities = change.around.filter(({ path }) => !changed.has(path));
  const paths = new Set([
    ...changed,
    ...change.files.map(({ path }) => path),
    ...anyEntities.map(({ path }) => path),
  ]);
  const index = overlay(published, paths, [...anyEntities, ...own]);
  const validation = validate(change.files, { ...options, reader, index });
  const broken = options.unanswered
    ? []
    : [...brokenReferences(change, index), ...brokenLinks(change, index)];
  const issues = sortIssues([...validation.report.issues, ...broken]);
  return { ...validation, report: { ...validation.report, issues } };
}

/** References to files that will be no more, in files that stay and have not been checked themselves. */
function brokenReferences({ removed, files }: FileChange, index: CatalogIndex): Issue[] {
  const checked = new Set(files.map(({ path }) => path));
  return removed.flatMap((path) => {
    const identity = identify(path);
    if (identity === undefined || index.entries.has(identity.id)) return [];
    const places = index.referrers.get(identity.id) ?? [];
    const referring = places.filter((place) => !checked.has(place.path));
    const left = identity.kind === 'publisher' ? leftWithout(path, identity.id, checked, index) : [];
    return [...referring.map((place) => brokenReference(place, path)), ...left];
  });
}

/** Links in guides that stay to what will be no more, one for each guide; and guides left in one language only. */
function brokenLinks({ removed, files }: FileChange, index: CatalogIndex): Issue[] {
  const checked = new Set(files.map(({ path }) => path));
  const linking = new Map<string, string>();
  for (const path of removed) {
    const places = leavingOf(path, index).flatMap((key) => index.pageLinks.get(key) ?? []);
    for (const place of places) if (!checked.has(place.path)) linking.set(place.path, path);
  }
  const alone = removed
    .filter((path) => identifyCooperation(path)?.kind === 'guide')
    .map(inOtherLanguage)
    .filter((other) => !checked.has(other) && index.pages.has(other));
  return [...[...linking].map(([path, target]) => brokenLink(path, target)), ...alone.map(leftAlone)];
}

/** The targets of links in guides to a removed file: the file and, where no other gives it, its page. */
function leavingOf(path: string, index: CatalogIndex): string[] {
  const page = pageOfFile(path);
  const stays = page === undefined || index.pages.has(page) || index.entries.has(identify(path)?.id ?? '');
  return stays ? [path] : [path, page];
}

function brokenLink(path: string, removed: string): Issue {
  return {
    ...AT_START,
    code: 'guide-link-missing',
    path,
    pointer: '',
    message: {
      sv: `Guiden länkar till ${removed}, som inte finns kvar där.`,
      en: `The guide links to ${removed}, which will no longer be there.`,
    },
    remedy: {
      sv: 'Ändra länken i samma förslag: till det nya namnet om filen har flyttats. Eller ta bort länken, eller behåll filen.',
      en: 'Change the link in the same proposal: to the new name if the file has been moved. Or take away the link, or keep the file.',
    },
  };
}

function leftAlone(path: string): Issue {
  return { ...AT_START, severity: 'warning', code: 'guide-language-missing', path, ...languageMissing(path) };
}

/** Reports what remains in the folder of a publisher that will be removed: once, as nothing but the number differs. */
function leftWithout(
  removed: string,
  publisherId: string,
  checked: ReadonlySet<string>,
  index: CatalogIndex,
): Issue[] {
  const kinds = ['dataset', 'service', 'series'] as const;
  const ids = kinds.flatMap((kind) => index.ids.get(folderKey(kind, publisherId)) ?? []);
  const [first, ...others] = ids.map(pathOfId).filter((path) => !checked.has(path));
  if (first === undefined) return [];
  const more = others.length;
  return [
    {
      ...AT_START,
      code: 'publisher-missing',
      path: first,
      pointer: '',
      message: {
        sv: `Filen ${removed} tas bort, men här finns fortfarande beskrivningar: ${first}${more > 0 ? ` och ${more} till` : ''}. De skulle sakna utgivare.`,
        en: `The file ${removed} is being removed, but there are still descriptions here: ${first}${more > 0 ? ` and ${more} more` : ''}. They would lack a publisher.`,
      },
      remedy: {
        sv: 'Behåll publisher.yaml. Eller ta bort eller flytta alla beskrivningar i mappen i samma förslag.',
        en: 'Keep publisher.yaml. Or remove or move all descriptions in the folder in the same proposal.',
      },
    },
  ];
}

const START = { offset: 0, line: 1, column: 1 };

/** Of a file that does not change no more is known than that it is there. */
const AT_START = { severity: 'error', range: { start: START, end: START } } as const;

/** Of the file with the reference no more is known than where in it the reference stands. */
function brokenReference({ path, pointer }: Place, removed: string): Issue {
  const place = placeInWords(pointer);
  return {
    ...AT_START,
    code: 'reference-missing',
    path,
    pointer,
    message: {
      sv: `Filen hänvisar till ${removed}, som tas bort.`,
      en: `The file refers to ${removed}, which is being removed.`,
    },
    remedy: {
      sv: `Ta bort hänvisningen (${place.sv}) eller ändra den i samma förslag. Eller behåll filen.`,
      en: `Take away the reference (${place.en}) or change it in the same proposal. Or keep the file.`,
    },
  };
}

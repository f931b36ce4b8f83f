import { datasetFeeds, pageOfFile, publisherFeeds, SYNTAX_NAMES } from '../../catalog/model/addresses.ts';
import type { CooperationIdentity, CooperationKind } from '../../catalog/model/cooperation.ts';
import type { Identity } from '../../catalog/model/entity.ts';
import { identifyFile } from '../../catalog/model/file-kinds.ts';
import type { Language } from '../../catalog/model/text.ts';
import { addressPath, markdownCode, markdownLink } from './markdown-text.ts';
import { RECEIPT_MARKER } from './markers.ts';

/** A file that a published pull request has changed. */
export interface PublishedFile {
  path: string;
  /** The path before the file was moved, if it was. */
  previousPath: string | undefined;
  removed: boolean;
}

/** Longer lists are not read by anybody, and a comment holds 65,536 characters. */
const SHOWN = 50;

const WORDS = {
  sv: {
    heading: 'Publicerat',
    intro:
      'Tack! Ändringen är publicerad och finns på webbplatsen. Portaler som hämtar katalogen får med den nästa gång de hämtar; Sveriges dataportal gör det varje natt.',
    removed: 'borttaget',
    moved: 'flyttat',
    removedPage: 'borttaget. Sidan säger det',
    movedPage: 'flyttat. Sidan leder vidare',
    feeds: 'Flöden',
    more: (count: number) => `Och ${count} till.`,
  },
  en: {
    heading: 'Published',
    intro:
      'Thank you! The change is published and on the website. Portals that collect the catalog get it the next time they do; Sveriges dataportal does so every night.',
    removed: 'removed',
    moved: 'moved',
    removedPage: 'removed. The page says so',
    movedPage: 'moved. The page leads on',
    feeds: 'Feeds',
    more: (count: number) => `And ${count} more.`,
  },
} as const;

/**
 * The receipt on a pull request that has been published: where each description that it changed is now.
 *
 * @param base The address that the catalog is published under, without a slash at the end.
 * @returns Markdown with the marker; `undefined` where nothing in the catalog was changed.
 */
export function writeReceipt(
  files: readonly PublishedFile[],
  base: string,
  language: Language,
): string | undefined {
  const words = WORDS[language];
  const lines = files.flatMap((file) => linesFor(file, base, language));
  if (lines.length === 0) return undefined;
  const rest = lines.length - SHOWN;
  const more = rest > 0 ? [words.more(rest)] : [];
  const list = lines.slice(0, SHOWN).join('\n');
  return [RECEIPT_MARKER, `### ${words.heading}`, words.intro, list, ...more].join('\n\n');
}

function linesFor(file: PublishedFile, base: string, language: Language): string[] {
  const before = file.removed ? file.path : file.previousPath;
  const gone = before ? identifyFile(before) : undefined;
  const here = file.removed ? undefined : identifyFile(file.path);
  return [
    ...(here ? [`- ${published(here, base, language)}`] : []),
    ...(gone ? [goneLine(gone, file.removed, base, language)] : []),
  ];
}

/**
 * At an address that a description, a meeting or a guide has left there is a page as well
 * (`site/pages/former.11ty.ts`); other files about the cooperation have no page of their own.
 */
function goneLine(
  gone: Identity | CooperationIdentity,
  removed: boolean,
  base: string,
  language: Language,
): string {
  const words = WORDS[language];
  const name = markdownCode(nameOf(gone));
  if (pageOfFile(gone.path) === undefined) return `- ${name}: ${removed ? words.removed : words.moved}`;
  const link = markdownLink(name, `${base}/${pageOf(gone, language)}`);
  return `- ${link}: ${removed ? words.removedPage : words.movedPage}`;
}

/** The page that shows each kind of file about the cooperation, in Swedish and English. */
const PAGES: Record<CooperationKind, Record<Language, string>> = {
  meeting: { sv: 'traffar/', en: 'en/meetings/' },
  contacts: { sv: 'kontakt/', en: 'en/contact/' },
  guide: { sv: 'kunskap/', en: 'en/knowledge/' },
  maturity: { sv: 'mognad/', en: 'en/maturity/' },
};

function pageOf(file: Identity | CooperationIdentity, language: Language): string {
  const { kind, id } = file;
  if (kind === 'catalog') return '';
  if (!(kind in PAGES)) return `datasets/${addressPath(id)}/`;
  const shown = 'language' in file && file.language ? file.language : language;
  const page = PAGES[kind as CooperationKind][shown];
  return kind === 'meeting' || kind === 'guide' ? `${page}${addressPath(id)}/` : page;
}

/** The id of a description; for the rest the path tells what it is. */
function nameOf({ kind, id, path }: Identity | CooperationIdentity): string {
  return kind in PAGES ? path : id;
}

function published(entity: Identity | CooperationIdentity, base: string, language: Language): string {
  const link = markdownLink(markdownCode(nameOf(entity)), `${base}/${pageOf(entity, language)}`);
  const feeds = feedsOf(entity).map(({ path, extension }) =>
    markdownLink(SYNTAX_NAMES[extension], `${base}/${addressPath(path)}`),
  );
  return feeds.length === 0 ? link : `${link}. ${WORDS[language].feeds}: ${feeds.join(', ')}`;
}

function feedsOf({ kind, id }: Identity | CooperationIdentity) {
  if (kind === 'dataset') return datasetFeeds(id);
  return kind === 'publisher' ? publisherFeeds(id).filter(({ profile }) => profile === 'se') : [];
}

import { datasetFeeds, publisherFeeds } from '../../catalog/dcat/addresses.ts';
import { type Identity, identify } from '../../catalog/model/entity.ts';
import type { Language } from '../../catalog/model/text.ts';
import { addressPath, markdownCode, markdownLink } from './markdown-text.ts';
import { RECEIPT_MARKER } from './markers.ts';

/** A file that a published pull request has changed. */
export interface PublishedFile {
  path: string;
  /** Where it lay before, if it has been moved. */
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
    removed: 'borttaget. Sidan säger det',
    moved: 'flyttat. Sidan leder vidare',
    feeds: 'Flöden',
    more: (count: number) => `Och ${count} till.`,
  },
  en: {
    heading: 'Published',
    intro:
      'Thank you! The change is published and on the website. Portals that collect the catalog get it the next time they do; Sveriges dataportal does so every night.',
    removed: 'removed. The page says so',
    moved: 'moved. The page leads on',
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
  const gone = before && identify(before);
  const here = file.removed ? undefined : identify(file.path);
  return [
    ...(here ? [`- ${published(here, base, language)}`] : []),
    ...(gone ? [`- ${pageLink(gone, base)}: ${WORDS[language][file.removed ? 'removed' : 'moved']}`] : []),
  ];
}

/** At an address that has been left there is a page as well (`site/content/former.11ty.ts`). */
function pageLink({ kind, id }: Identity, base: string): string {
  const page = kind === 'catalog' ? '' : `datasets/${addressPath(id)}/`;
  return markdownLink(markdownCode(id), `${base}/${page}`);
}

function published(entity: Identity, base: string, language: Language): string {
  const link = pageLink(entity, base);
  const feeds = feedsOf(entity).map(({ path, extension }) =>
    markdownLink(NAMES[extension], `${base}/${addressPath(path)}`),
  );
  return feeds.length === 0 ? link : `${link}. ${WORDS[language].feeds}: ${feeds.join(', ')}`;
}

const NAMES = { rdf: 'RDF/XML', ttl: 'Turtle', jsonld: 'JSON-LD', nt: 'N-Triples' } as const;

function feedsOf({ kind, id }: Identity) {
  if (kind === 'dataset') return datasetFeeds(id);
  return kind === 'publisher' ? publisherFeeds(id).filter(({ profile }) => profile === 'se') : [];
}

import { inOtherLanguage } from '../../catalog/check/rules/guide-language-missing.ts';
import { pageOfFile } from '../../catalog/model/addresses.ts';
import { pathOfId } from '../../catalog/model/entity.ts';
import { identifyFile, isCooperationKind } from '../../catalog/model/file-kinds.ts';
import type { Language } from '../../catalog/model/text.ts';
import type { Change } from '../../catalog/past/changes/change.ts';
import { formerHeading } from '../../catalog/past/history/former-words.ts';
import { pageAddress } from './addresses.ts';
import type { CommentContext } from './comment-context.ts';
import { markdownCode, markdownLink } from './markdown-text.ts';

/** The state of an address that a change leaves, once the change is published. */
type Former =
  | { state: 'removed' | 'cut-off' }
  /** `to`: a path. `isOther`: git takes a new file for the old one, though they describe different things. */
  | { state: 'leads-on'; to: string; isOther: boolean };

type AddressText = Record<Language, (address: string, heading: string, to: string) => string>;

const WORDS: Record<'removed' | 'leads-on' | 'other' | 'cut-off', AddressText> = {
  removed: {
    sv: (address, heading) =>
      `ℹ️ Adressen slutar inte att fungera. När ändringen är publicerad visar ${address} en sida med rubriken **${heading}**, vilken dag det hände och länkar vidare.`,
    en: (address, heading) =>
      `ℹ️ The address does not stop working. Once the change is published, ${address} shows a page with the heading **${heading}**, the day it happened and links to go on by.`,
  },
  'leads-on': {
    sv: (address, heading, to) =>
      `➡️ Den gamla adressen slutar inte att fungera. När ändringen är publicerad leder ${address} vidare till ${to}, med en sida som heter **${heading}** för den som inte förs vidare av sig själv.`,
    en: (address, heading, to) =>
      `➡️ The old address does not stop working. Once the change is published, ${address} leads on to ${to}, with a page called **${heading}** for whoever is not led on automatically.`,
  },
  other: {
    sv: (address, _, to) =>
      `⚠️ Filen är så lik en ny fil att git tar dem för samma. När ändringen är publicerad kommer ${address} därför att leda vidare till ${to}. Är det olika saker: ta bort den ena och lägg till den andra i var sin pull request.`,
    en: (address, _, to) =>
      `⚠️ The file is so like a new one that git takes them for the same. Once the change is published, ${address} will therefore lead on to ${to}. If they are different things: remove the one and add the other in a pull request each.`,
  },
  'cut-off': {
    sv: (address, heading) =>
      `⚠️ Så mycket är nytt i filen att git inte ser att den har flyttats. När ändringen är publicerad visar ${address} därför en sida med rubriken **${heading}**, och leder inte vidare. Ska den göra det: flytta filen i en pull request och ändra innehållet i nästa.`,
    en: (address, heading) =>
      `⚠️ So much is new in the file that git does not see that it was moved. Once the change is published, ${address} therefore shows a page with the heading **${heading}**, and does not lead on. If it should: move the file in one pull request and change its content in the next.`,
  },
};

/** Only these have feeds of their own beside their page. */
const FEEDS = {
  sv: 'Flödena på den adressen (`dcat.rdf` med flera) upphör; de som hämtar dem behöver få veta det.',
  en: 'The feeds at that address (`dcat.rdf` and others) cease; whoever fetches them needs to know.',
} as const;

/**
 * Describes what will be found at the address that a removed or moved entity leaves; `undefined` where no page is left.
 * The site makes these pages from git's history (`catalog/past/history/former-addresses.ts`), so git's view of the changed
 * files decides: GitHub gives it as the status of the file.
 */
export function formerAddressLine(change: Change, commentContext: CommentContext): string | undefined {
  const { language } = commentContext;
  const { kind } = change;
  const left = pathLeft(change);
  if (left === undefined || pageOfFile(left) === undefined || !leavesPage(left, commentContext))
    return undefined;
  const former = formerOf(left, change, commentContext);
  const ending = former.state === 'leads-on' && former.isOther ? 'other' : former.state;
  const to = former.state === 'leads-on' ? linkTo(former.to, commentContext) : '';
  const heading = formerHeading(ending === 'leads-on' ? 'moved' : 'removed', kind)[language];
  const sentence = WORDS[ending][language](linkTo(left, commentContext), heading, to);
  const hasFeeds = kind === 'dataset' || kind === 'publisher';
  return hasFeeds ? `${sentence} ${FEEDS[language]}` : sentence;
}

/** The path that something no longer has; `undefined` where it stays. */
function pathLeft({ what, kind, id, path, movedFrom }: Change): string | undefined {
  if (what === 'removed') return path;
  if (movedFrom === undefined) return undefined;
  if (!isCooperationKind(kind)) return pathOfId(movedFrom);
  const name = path.lastIndexOf('/') + 1;
  return path.slice(0, name) + movedFrom + path.slice(name + id.length);
}

/** A guide leaves its page when both its languages do, which is told once: with the Swedish file. */
function leavesPage(path: string, { observation }: CommentContext): boolean {
  if (identifyFile(path)?.kind !== 'guide') return true;
  const other = inOtherLanguage(path);
  const leaves = observation.files.some(
    (file) => file.previousPath === other || (file.path === other && file.status === 'removed'),
  );
  return leaves && path.endsWith('.sv.md');
}

function formerOf(path: string, { what }: Change, { observation }: CommentContext): Former {
  const renamed = observation.files.find(
    ({ status, previousPath }) => status === 'renamed' && previousPath === path,
  );
  if (renamed && pageOfFile(renamed.path) !== undefined)
    return { state: 'leads-on', to: renamed.path, isOther: what === 'removed' };
  return { state: what === 'removed' ? 'removed' : 'cut-off' };
}

function linkTo(path: string, { observation }: CommentContext): string {
  const name = markdownCode(identifyFile(path)?.id ?? path);
  const address = pageAddress(observation, path);
  return address === undefined ? name : markdownLink(name, address);
}

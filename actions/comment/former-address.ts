import type { Change } from '../../catalog/changes/change.ts';
import { FORMER_HEADINGS } from '../../catalog/history/former-words.ts';
import { identify, pathOfId } from '../../catalog/model/entity.ts';
import { isCooperationKind } from '../../catalog/model/file-kinds.ts';
import type { Language } from '../../catalog/model/text.ts';
import { pageAddress } from './addresses.ts';
import { markdownCode, markdownLink } from './markdown-text.ts';
import type { Telling } from './telling.ts';

/** What stands at an address that a change leaves, once it is published. */
type Former =
  | { state: 'removed' | 'cut-off' }
  /** `isOther`: git takes a new file for the old one, though they describe different things. */
  | { state: 'leads-on'; to: string; isOther: boolean };

type Words = Record<Language, (address: string, to: string) => string>;

const WORDS: Record<'removed' | 'leads-on' | 'other' | 'cut-off', Words> = {
  removed: {
    sv: (address) =>
      `ℹ️ Adressen slutar inte att fungera. När ändringen är publicerad visar ${address} en sida med rubriken **${FORMER_HEADINGS.removed.sv}**, vilken dag det hände och länkar vidare.`,
    en: (address) =>
      `ℹ️ The address does not stop working. Once the change is published, ${address} shows a page with the heading **${FORMER_HEADINGS.removed.en}**, the day it happened and links to go on by.`,
  },
  'leads-on': {
    sv: (address, to) =>
      `➡️ Den gamla adressen slutar inte att fungera. När ändringen är publicerad leder ${address} vidare till ${to}, med en sida som heter **${FORMER_HEADINGS.moved.sv}** för den som inte förs vidare av sig själv.`,
    en: (address, to) =>
      `➡️ The old address does not stop working. Once the change is published, ${address} leads on to ${to}, with a page called **${FORMER_HEADINGS.moved.en}** for whoever is not led on automatically.`,
  },
  other: {
    sv: (address, to) =>
      `⚠️ Filen är så lik en ny fil att git tar dem för samma. När ändringen är publicerad kommer ${address} därför att leda vidare till ${to}. Är det olika saker: ta bort den ena och lägg till den andra i var sin pull request.`,
    en: (address, to) =>
      `⚠️ The file is so like a new one that git takes them for the same. Once the change is published, ${address} will therefore lead on to ${to}. If they are different things: remove the one and add the other in a pull request each.`,
  },
  'cut-off': {
    sv: (address) =>
      `⚠️ Så mycket är nytt i filen att git inte ser att den har flyttats. När ändringen är publicerad visar ${address} därför en sida med rubriken **${FORMER_HEADINGS.removed.sv}**, och leder inte vidare. Ska den göra det: flytta filen i en pull request och ändra innehållet i nästa.`,
    en: (address) =>
      `⚠️ So much is new in the file that git does not see that it was moved. Once the change is published, ${address} therefore shows a page with the heading **${FORMER_HEADINGS.removed.en}**, and does not lead on. If it should: move the file in one pull request and change its content in the next.`,
  },
};

/** Only these have feeds of their own beside their page. */
const FEEDS = {
  sv: 'Flödena på den adressen (`dcat.rdf` med flera) upphör; de som hämtar dem behöver få veta det.',
  en: 'The feeds at that address (`dcat.rdf` and others) cease; whoever fetches them needs to know.',
} as const;

/**
 * What will be found at the address that something leaves, for what is removed or moved. The site makes these pages
 * of what git knows (`catalog/history/former-addresses.ts`), so what git sees in the changed files decides: GitHub
 * tells that as the file's status.
 */
export function formerAddressLine(change: Change, telling: Telling): string | undefined {
  const { language } = telling;
  const id = change.what === 'removed' ? change.id : change.movedFrom;
  if (id === undefined || change.kind === 'catalog' || isCooperationKind(change.kind)) return undefined;
  const former = formerOf(id, change, telling);
  const told = former.state === 'leads-on' && former.isOther ? 'other' : former.state;
  const to = former.state === 'leads-on' ? linkTo(former.to, telling) : '';
  const sentence = WORDS[told][language](linkTo(id, telling), to);
  const hasFeeds = change.kind === 'dataset' || change.kind === 'publisher';
  return hasFeeds ? `${sentence} ${FEEDS[language]}` : sentence;
}

function formerOf(id: string, { what }: Change, { observation }: Telling): Former {
  const path = pathOfId(id);
  const renamed = observation.files.find(
    ({ status, previousPath }) => status === 'renamed' && previousPath === path,
  );
  const to = renamed && identify(renamed.path)?.id;
  if (to !== undefined) return { state: 'leads-on', to, isOther: what === 'removed' };
  return { state: what === 'removed' ? 'removed' : 'cut-off' };
}

function linkTo(id: string, { observation }: Telling): string {
  const address = pageAddress(observation, id);
  return address === undefined ? markdownCode(id) : markdownLink(markdownCode(id), address);
}

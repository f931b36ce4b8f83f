import type { Localised } from '../../catalog/model/text.ts';
import type { AskedAtBase } from './ask-at-base.ts';
import type { Gap } from './observation.ts';

/** Finds the gap in what is known of the catalog after its index was asked; `undefined` where nothing is lacking. */
export function gapIn(asked: AskedAtBase<unknown>): Gap | undefined {
  if (asked.state === 'answered') return undefined;
  if (asked.state === 'unreadable') return { what: 'index', ...unreadable(asked.reason) };
  if (asked.state === 'undated') return { what: 'index', ...UNDATED };
  const isPassing = asked.reason === 'unanswered';
  return { what: 'index', isPassing, ...TOO_OLD[asked.reason] };
}

/** The reason is for whoever looks after the site, and for the log. */
function unreadable(reason: string): Localised {
  return {
    sv: 'Webbplatsens förteckning över allt som är publicerat i katalogen kunde inte läsas. Därför är ändringen inte jämförd med andra filer. Orsaken står i körningens logg under Actions.',
    en: `The website's list of all that is published in the catalog could not be read (${reason}). The change has therefore not been compared with other files.`,
  };
}

const UNDATED: Localised = {
  sv: 'Webbplatsens förteckning över allt som är publicerat i katalogen anger inte vilken version av katalogen den är gjord från. Därför är ändringen inte jämförd med det som har tillkommit sedan dess.',
  en: "The website's list of all that is published in the catalog does not state which version of the catalog it was made from. The change has therefore not been compared with what has been added since then.",
};

const UNKNOWN: Localised = {
  sv: 'Webbplatsens förteckning över allt som är publicerat i katalogen är gjord från en annan version av katalogen, och det gick inte att läsa vad som skiljer. Därför är ändringen inte jämförd med andra filer.',
  en: "The website's list of all that is published in the catalog was made from another version of the catalog, and it could not be read what differs. The change has therefore not been compared with other files.",
};

const TOO_OLD: Record<'too-many' | 'unknown' | 'unanswered', Localised> = {
  'too-many': {
    sv: 'Så mycket har ändrats i katalogen sedan webbplatsen publicerades att allt inte läses. Därför är ändringen inte jämförd med andra filer.',
    en: 'So much has changed in the catalog since the website was published that not all of it is read. The change has therefore not been compared with other files.',
  },
  unknown: UNKNOWN,
  unanswered: UNKNOWN,
};

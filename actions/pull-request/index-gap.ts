import type { Localised } from '../../catalog/model/text.ts';
import type { AskedAtBase } from './ask-at-base.ts';
import type { Gap } from './observation.ts';

/** What is not known of the catalog after its index was asked; `undefined` where nothing is lacking. */
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
    sv: 'Katalogens publicerade index kunde inte läsas. Det som beror på andra filer är inte kontrollerat. Orsaken står i loggen för kontrollen.',
    en: `The catalog's published index could not be read (${reason}). What depends on other files has not been checked.`,
  };
}

const UNDATED: Localised = {
  sv: 'Katalogens publicerade index anger inte vilken version av katalogen det är gjort från. Det som har ändrats i katalogen sedan dess är inte kontrollerat. Efter nästa publicering går det att kontrollera.',
  en: "The catalog's published index does not state which version of the catalog it was made from. What has changed in the catalog since then has not been checked. After the next publication it can be.",
};

const UNKNOWN: Localised = {
  sv: 'Katalogens publicerade index är gjort från en annan version av katalogen, och det gick inte att läsa vad som skiljer. Det som beror på andra filer är inte kontrollerat.',
  en: "The catalog's published index was made from another version of the catalog, and it could not be read what differs. What depends on other files has not been checked.",
};

const TOO_OLD: Record<'too-many' | 'unknown' | 'unanswered', Localised> = {
  'too-many': {
    sv: 'Katalogen har ändrats i fler filer än vad som läses sedan dess index publicerades. Det som beror på andra filer är inte kontrollerat. Efter nästa publicering går det att kontrollera.',
    en: 'More files than are read have changed in the catalog since its index was published. What depends on other files has not been checked. After the next publication it can be.',
  },
  unknown: UNKNOWN,
  unanswered: UNKNOWN,
};

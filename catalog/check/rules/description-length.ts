import { type TextPlace, textsOf } from '../../model/contents/texts-in.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { GOOGLE_DATASET } from '../../model/issues/sources.ts';
import { repeatingDescriptions } from '../../model/words/description-repeats.ts';

const FEWEST = 50;
const MOST = 5000;

export const rule: Rule<'dataset' | 'series'> = {
  code: 'description-length',
  severity: 'warning',
  kinds: ['dataset', 'series'],
  title: { sv: 'Beskrivningens längd', en: 'Length of the description' },
  why: {
    sv:
      'Beskrivningen avgör om den som hittat datamängden vågar använda den, och sökmotorer läser den. Googles ' +
      'sökning efter datamängder kräver mellan 50 och 5 000 tecken.',
    en:
      'The description decides whether somebody who has found the dataset dares to use it, and search engines ' +
      'read it. Google’s search for datasets requires between 50 and 5,000 characters.',
  },
  sources: [GOOGLE_DATASET],
  // One that merely repeats the title is short as a rule, and has a code of its own.
  check: (entity, { index }) => {
    const findings = textsOf(entity.data, 'description').flatMap(checkDescription);
    if (findings.length === 0) return [];
    const repeated = repeatingDescriptions(entity, index).map(({ pointer }) => pointer);
    return findings.filter(({ pointer }) => !repeated.includes(pointer));
  },
};

function checkDescription(description: TextPlace): RuleFinding[] {
  const characters = [...description.text.trim()].length;
  if (characters < FEWEST) return [tooShort(description, characters)];
  return characters > MOST ? [tooLong(description, characters)] : [];
}

function tooShort({ pointer }: TextPlace, characters: number): RuleFinding {
  return {
    pointer,
    message: {
      sv: `Beskrivningen är ${characters} tecken lång. Den bör ha minst ${FEWEST}.`,
      en: `The description is ${characters} characters long. It should have at least ${FEWEST}.`,
    },
    remedy: {
      sv: 'Skriv vad data innehåller, vilket område och vilken tid det gäller och hur det har samlats in.',
      en: 'Write what the data holds, which area and time it is about and how it was collected.',
    },
  };
}

function tooLong({ pointer }: TextPlace, characters: number): RuleFinding {
  return {
    pointer,
    message: {
      sv: `Beskrivningen är ${characters} tecken lång. Den bör ha högst 5 000.`,
      en: `The description is ${characters} characters long. It should have at most 5,000.`,
    },
    remedy: {
      sv: 'Behåll det som behövs för att välja rätt datamängd. Lägg resten på en webbsida och länka till den (page).',
      en: 'Keep what is needed to choose the right dataset. Put the rest on a web page and link to it (page).',
    },
  };
}

import type { Language } from '../../catalog/model/text.ts';
import type { Noun } from './counted.ts';
import { withDecimalMark } from './format-number.ts';
import { bilingual } from './languages.ts';

type Unit = readonly [letter: string, noun: Noun];

const UNITS = bilingual<readonly Unit[]>(
  [
    ['Y', ['år', 'år']],
    ['M', ['månad', 'månader']],
    ['W', ['vecka', 'veckor']],
    ['D', ['dag', 'dagar']],
    ['h', ['timme', 'timmar']],
    ['m', ['minut', 'minuter']],
    ['s', ['sekund', 'sekunder']],
  ],
  [
    ['Y', ['year', 'years']],
    ['M', ['month', 'months']],
    ['W', ['week', 'weeks']],
    ['D', ['day', 'days']],
    ['h', ['hour', 'hours']],
    ['m', ['minute', 'minutes']],
    ['s', ['second', 'seconds']],
  ],
);

/** A duration (xsd:duration) in words: P1D -> "1 dag", PT15M -> "15 minuter". What is none is given back as it is. */
export function formatDuration(duration: string, language: Language): string {
  const [days = '', time = ''] = duration.replace(/^P/, '').split('T');
  const parts = `${days}${time.toLowerCase()}`;
  const words = UNITS[language].flatMap(([letter, [text, many]]) => {
    const amount = new RegExp(`([\\d.]+)${letter}`).exec(parts)?.[1];
    return amount ? `${withDecimalMark(amount, language)} ${amount === '1' ? text : many}` : [];
  });
  return words.length > 0 ? words.join(' ') : duration;
}

import type { Language } from '../../catalog/model/text.ts';
import { capitalised } from './capitalised.ts';
import { formatDate } from './format-date.ts';
import { bilingual } from './languages.ts';

const WORDS = bilingual(
  {
    days: ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'],
    time: (text: string) => `kl.\u00a0${text.replaceAll(':', '.')}`,
  },
  {
    days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    time: (text) => `at\u00a0${text}`,
  },
);

/**
 * Formats the time of a meeting: "Torsdag 11 mars 2027 kl. 13.00–14.30"; both days where it takes several. Swedish
 * time.
 */
export function formatMeetingTime(start: string, end: string, language: Language): string {
  const { time } = WORDS[language];
  const [from, to] = [start.slice(11), end.slice(11)];
  const first = capitalised(withDay(start, language));
  if (start.slice(0, 10) === end.slice(0, 10)) return `${first} ${time(`${from}–${to}`)}`;
  return `${first} ${time(from)} – ${withDay(end, language)} ${time(to)}`;
}

function withDay(text: string, language: Language): string {
  const date = text.slice(0, 10);
  const day = WORDS[language].days[new Date(`${date}T00:00:00Z`).getUTCDay()];
  return `${day} ${formatDate(date, language)}`;
}

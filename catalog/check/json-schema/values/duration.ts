const DURATION = /^-?P(?=[\dT])(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/;

/** True for an xsd:duration: `P1D`, `PT15M`. */
export function isDuration(text: string): boolean {
  return DURATION.test(text);
}

/** Swedish and English words for units of time, by what begins and ends their duration. */
const UNITS: [words: RegExp, start: string, end: string, times: number][] = [
  [/^(?:s|sek(?:und(?:er)?)?|sec(?:ond)?s?)$/, 'PT', 'S', 1],
  [/^(?:min(?:ut(?:er)?)?|minutes?|mins)$/, 'PT', 'M', 1],
  [/^(?:h|tim(?:me|mar)?|hours?)$/, 'PT', 'H', 1],
  [/^(?:d|dag(?:ar)?|dygn|days?)$/, 'P', 'D', 1],
  [/^(?:w|v|veck(?:a|or)|weeks?)$/, 'P', 'D', 7],
  [/^(?:mån(?:ad(?:er)?)?|months?)$/, 'P', 'M', 1],
  [/^(?:y|år|years?)$/, 'P', 'Y', 1],
];

const EVERY =
  /^(?:varje |per |every |each |an? |en |ett )?(sekund|minut|timme|dag|dygn|vecka|månad|år|second|minute|hour|day|week|month|year)$/;

const ADVERBS: Record<string, string> = {
  dagligen: 'P1D',
  daglig: 'P1D',
  daily: 'P1D',
  veckovis: 'P7D',
  weekly: 'P7D',
  månadsvis: 'P1M',
  månatligen: 'P1M',
  monthly: 'P1M',
  årligen: 'P1Y',
  årlig: 'P1Y',
  årsvis: 'P1Y',
  annual: 'P1Y',
  annually: 'P1Y',
  yearly: 'P1Y',
  hourly: 'PT1H',
};

/** The duration that a text means: `p1d`, `P1H`, `15 min`, `en timme`, `P2W`. `undefined` where it is not sure. */
export function repairedDuration(text: string): string | undefined {
  const words = text.slice(0, 60).trim().toLowerCase().normalize();
  const every = EVERY.exec(words)?.[1];
  const [, number, unit] = every ? [words, '1', every] : (/^(\d{1,6}) ?(\p{L}+)\.?$/u.exec(words) ?? []);
  const repaired =
    (Object.hasOwn(ADVERBS, words) ? ADVERBS[words] : undefined) ??
    (unit === undefined ? undefined : inUnits(Number(number), unit)) ??
    rewritten(words.toUpperCase().replaceAll(' ', ''));
  return repaired !== undefined && isDuration(repaired) ? repaired : undefined;
}

function inUnits(number: number, unit: string): string | undefined {
  const form = UNITS.find(([words]) => words.test(unit));
  return form && `${form[1]}${number * form[3]}${form[2]}`;
}

/** Weeks as days, hours and seconds after a `T`, days before it. */
function rewritten(text: string): string {
  const weeks = /^P(\d{1,5})W$/.exec(text)?.[1];
  if (weeks !== undefined) return `P${Number(weeks) * 7}D`;
  return text.replace(/^P(\d+[HS])$/, 'PT$1').replace(/^PT(\d+[DY])$/, 'P$1');
}

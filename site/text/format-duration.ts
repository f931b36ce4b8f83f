const UNITS: [letter: string, one: string, many: string][] = [
  ['Y', 'år', 'år'],
  ['M', 'månad', 'månader'],
  ['W', 'vecka', 'veckor'],
  ['D', 'dag', 'dagar'],
  ['h', 'timme', 'timmar'],
  ['m', 'minut', 'minuter'],
  ['s', 'sekund', 'sekunder'],
];

/** A duration (xsd:duration) in words: P1D -> "1 dag", PT15M -> "15 minuter". What is none is given back as it is. */
export function formatDuration(duration: string): string {
  const [days = '', time = ''] = duration.replace(/^P/, '').split('T');
  const parts = `${days}${time.toLowerCase()}`;
  const words = UNITS.flatMap(([letter, one, many]) => {
    const amount = new RegExp(`([\\d.]+)${letter}`).exec(parts)?.[1];
    return amount ? `${amount.replace('.', ',')} ${amount === '1' ? one : many}` : [];
  });
  return words.length > 0 ? words.join(' ') : duration;
}

const IN_SWEDEN = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** A point in time as clocks in Sweden show it: 2026-07-01T22:30:00Z -> "2026-07-02T00:30". */
export function inSwedishTime(instant: string): string {
  return IN_SWEDEN.format(new Date(instant)).replace(' ', 'T');
}

/** The day it is in Sweden at a point in time: 2026-07-01T22:30:00Z -> "2026-07-02". */
export function dayInSweden(instant: string): string {
  return inSwedishTime(instant).slice(0, 10);
}

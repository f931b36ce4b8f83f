import type { Rule } from '../../model/issues/rule.ts';
import { ICALENDAR } from '../../model/issues/standards.ts';
import { pointer } from '../../model/pointer.ts';
import { swedishInstant } from '../../model/values/swedish-time.ts';

export const rule: Rule<'meeting'> = {
  code: 'meeting-reversed',
  severity: 'error',
  kinds: ['meeting'],
  title: { sv: 'Träffen slutar innan den börjar', en: 'The meeting ends before it begins' },
  why: {
    sv:
      'Träffen hamnar i deltagarnas kalendrar med den tid som står i filen. Slutar den inte efter att den börjar ' +
      'visas den inte alls, eller på fel tid.',
    en:
      'The meeting comes into the calendars of those who take part with the time that stands in the file. If it does ' +
      'not end after it begins, it is not shown at all, or at the wrong time.',
  },
  sources: [ICALENDAR],
  check({ data: { start, end } }) {
    const [from, to] = [swedishInstant(start ?? ''), swedishInstant(end ?? '')];
    if (from === undefined || to === undefined || from < to) return [];
    return [
      {
        pointer: pointer('end'),
        message: {
          sv: `Träffen slutar ${end}, men börjar ${start}.`,
          en: `The meeting ends ${end}, but begins ${start}.`,
        },
        remedy: {
          sv: 'Rätta start eller end, så att träffen slutar efter att den har börjat.',
          en: 'Correct start or end, so that the meeting ends after it has begun.',
        },
      },
    ];
  },
};

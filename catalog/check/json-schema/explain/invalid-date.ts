import { quoted } from '../../../model/issues/quoted.ts';
import { dcatApSe } from '../../../model/issues/sources.ts';
import type { Localised } from '../../../model/text.ts';
import { daysIn } from '../../../model/values/calendar.ts';
import type { Explainer } from '../explanation.ts';
import type { Field } from '../field.ts';
import { XSD_DATE } from '../sources.ts';
import { type ReadDate, type ReadPeriod, readDate, readPeriod, repairedDate } from '../values/date.ts';
import { fieldName } from '../words.ts';

export const invalidDate: Explainer = {
  code: 'invalid-date',
  severity: 'error',
  title: { sv: 'Felskrivet datum', en: 'Wrongly written date' },
  why: {
    sv: 'Datum skrivs år-månad-dag i hela Europa, till exempel 2024-01-15. Då kan de inte missförstås (är 5/1 i januari eller maj?) och datamängder går att sortera efter ålder. Ett datum som inte finns i kalendern tar dataportalen inte emot.',
    en: 'Dates are written year-month-day all over Europe, as 2024-01-15. They cannot be misunderstood then (is 5/1 in January or May?), and datasets can be sorted by age. A date that is not in the calendar is not accepted by the data portal.',
  },
  sources: [XSD_DATE, dcatApSe('Dataset', 'dcterms_issued')],
  explain({ pointer, value, field }) {
    const date = value as string | number;
    const [shown, name] = [quoted(String(date)), fieldName(field)];
    const period = readPeriod(date);
    if (period) return { pointer, ...periodInOneField(date, period, field) };
    const right = repairedDate(date);
    const reason = reasonFor(readDate(date));
    return {
      pointer,
      message: {
        sv: `${shown.sv} i ${name.sv} är inget giltigt datum${reason.sv}.`,
        en: `${shown.en} in ${name.en} is not a valid date${reason.en}.`,
      },
      remedy: right ? { sv: `Skriv ${right}.`, en: `Write ${right}.` } : remedyFor(readDate(date)),
      ...(right !== undefined && { fix: { kind: 'replace', pointer, value: right } }),
    };
  },
};

/** Two dates where there is room for one: which of them was meant nobody can tell. */
function periodInOneField(
  date: string | number,
  { start, end }: ReadPeriod,
  field: Field,
): Record<'message' | 'remedy', Localised> {
  const [shown, name] = [quoted(String(date)), fieldName(field)];
  const isOfPeriod = field.key === 'startDate' || field.key === 'endDate';
  return {
    message: {
      sv: `${shown.sv} i ${name.sv} är en period, med start och slut, men här får bara ett datum stå.`,
      en: `${shown.en} in ${name.en} is a period, with a start and an end, but only one date may stand here.`,
    },
    remedy: isOfPeriod
      ? {
          sv: `Skriv startDate: ${start} och endDate: ${end}, på var sin rad.`,
          en: `Write startDate: ${start} and endDate: ${end}, each on a line of its own.`,
        }
      : {
          sv: 'Skriv ett datum. Perioden som data handlar om skrivs under temporal, med startDate och endDate.',
          en: 'Write one date. The period that the data are about is written under temporal, with startDate and endDate.',
        },
  };
}

const NONE: Localised = { sv: '', en: '' };

/** Explains why the calendar has no such day; empty where it has, and only the form is wrong. */
function reasonFor(read: ReadDate | undefined): Localised {
  if (!read) return NONE;
  const { year, month, day } = read;
  if (month < 1 || month > 12) {
    return { sv: `: det finns ingen månad ${month}`, en: `: there is no month ${month}` };
  }
  if (day === undefined) return { sv: ': dagen saknas', en: ': the day is missing' };
  const days = daysIn(year, month);
  const shown = `${year}-${twoDigits(month)}`;
  if (day < 1 || day > days) {
    return { sv: `: ${shown} har ${days} dagar`, en: `: ${shown} has ${days} days` };
  }
  if (read.unsure) {
    return {
      sv: ': det går inte att se vad som är dag och vad som är månad',
      en: ': it cannot be told which is the day and which the month',
    };
  }
  return NONE;
}

function remedyFor(read: ReadDate | undefined): Localised {
  if (read && read.day === undefined && read.month >= 1 && read.month <= 12) {
    const first = `${read.year}-${twoDigits(read.month)}-01`;
    return {
      sv: `Skriv hela datumet, till exempel ${first}, eller bara året: ${read.year}.`,
      en: `Write the whole date, such as ${first}, or just the year: ${read.year}.`,
    };
  }
  return {
    sv: 'Skriv år-månad-dag, till exempel 2024-01-15. Bara årtalet går också bra, och en tid skrivs 2024-01-15T10:00:00.',
    en: 'Write year-month-day, such as 2024-01-15. Just the year will do, too, and a time is written 2024-01-15T10:00:00.',
  };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

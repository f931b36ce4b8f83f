import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { DCAT_AP_SE_RECOMMENDATION } from '../../model/issues/sources.ts';
import { pointer } from '../../model/pointer.ts';
import { type DateValue, isBefore } from '../../model/values/dates.ts';

export const rule: Rule<'catalog' | 'dataset' | 'series'> = {
  code: 'date-ahead',
  severity: 'warning',
  kinds: ['catalog', 'dataset', 'series'],
  title: { sv: 'Utgiven eller ändrad i framtiden', en: 'Issued or modified in the future' },
  why: {
    sv:
      'Ingenting kan ha getts ut eller ändrats på en dag som ännu inte har varit. Ett sådant datum är oftast ett ' +
      'skrivfel, och datamängden ligger överst bland nyheterna tills dagen kommer. När data gäller skrivs i temporal, ' +
      'som får ligga framåt.',
    en:
      'Nothing can have been issued or modified on a day that has not been yet. Such a date is mostly a slip of the pen, ' +
      'and the dataset stays on top of the news until that day comes. The time that data are about is written in ' +
      'temporal, which may lie ahead.',
  },
  sources: [DCAT_AP_SE_RECOMMENDATION[7]],
  check(entity, { now }) {
    if (now === undefined) return [];
    const tomorrow = dayAfter(now);
    const own = findings(entity.data, tomorrow);
    if (entity.kind !== 'dataset') return own;
    const distributions = entity.data.distribution ?? [];
    return [
      ...own,
      ...distributions.flatMap((distribution, i) =>
        findings(distribution ?? {}, tomorrow, 'distribution', i),
      ),
    ];
  },
};

interface Dated {
  issued?: DateValue | undefined;
  modified?: DateValue | undefined;
}

/** A day more than now is allowed: it is tomorrow already in some time zone, and clocks are not all right. */
function dayAfter(now: string): string {
  return new Date(Date.parse(now) + 86_400_000).toISOString().slice(0, 10);
}

function findings(dated: Dated, tomorrow: string, ...at: (string | number)[]): RuleFinding[] {
  return (['issued', 'modified'] as const).flatMap((key) => {
    const date = dated[key];
    if (date === undefined || !isBefore(tomorrow, String(date).slice(0, 10))) return [];
    return [finding(date, pointer(...at, key))];
  });
}

function finding(date: DateValue, at: string): RuleFinding {
  return {
    pointer: at,
    message: {
      sv: `Datumet ${date} har inte varit ännu.`,
      en: `The date ${date} has not been yet.`,
    },
    remedy: {
      sv: 'Rätta datumet. Är det när data gäller, skriv det i temporal.',
      en: 'Correct the date. If it is the time that the data are about, write it in temporal.',
    },
  };
}

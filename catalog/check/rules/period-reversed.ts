import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { DCAT_AP_SE_RECOMMENDATION } from '../../model/issues/sources.ts';
import { pointer } from '../../model/pointer.ts';
import { type DateValue, isBefore } from '../../model/values/dates.ts';

export const rule: Rule<'dataset' | 'series'> = {
  code: 'period-reversed',
  severity: 'error',
  kinds: ['dataset', 'series'],
  title: { sv: 'Perioden slutar innan den börjar', en: 'The period ends before it begins' },
  why: {
    sv:
      'Tidsperioden används när någon söker data från en viss tid. Slutar den innan den börjar hittas ' +
      'datamängden aldrig, eller i fel sökning.',
    en:
      'The period is used when somebody looks for data from a certain time. If it ends before it begins, ' +
      'the dataset is never found, or in the wrong search.',
  },
  sources: [DCAT_AP_SE_RECOMMENDATION[8]],
  check({ data }) {
    return (data.temporal ?? []).flatMap((period, position) => {
      const { startDate, endDate } = period ?? {};
      if (startDate === undefined || endDate === undefined || !isBefore(endDate, startDate)) return [];
      return [finding(startDate, endDate, position)];
    });
  },
};

function finding(startDate: DateValue, endDate: DateValue, position: number): RuleFinding {
  return {
    pointer: pointer('temporal', position, 'endDate'),
    message: {
      sv: `Perioden slutar ${endDate}, innan den börjar ${startDate}.`,
      en: `The period ends ${endDate}, before it begins ${startDate}.`,
    },
    remedy: {
      sv: 'Byt plats på startDate och endDate, eller rätta det datum som är fel.',
      en: 'Let startDate and endDate change places, or correct the date that is wrong.',
    },
  };
}

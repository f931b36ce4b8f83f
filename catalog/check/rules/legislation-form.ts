import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { dcatApSe } from '../../model/issues/sources.ts';
import { HVD_REGULATION } from '../../model/issues/standards.ts';
import { pointer } from '../../model/pointer.ts';
import { isHighValueLegislation, isRightlyWritten } from '../../model/values/high-value.ts';

export const rule: Rule<'catalog' | 'dataset' | 'service' | 'series'> = {
  code: 'legislation-form',
  severity: 'error',
  kinds: ['catalog', 'dataset', 'service', 'series'],
  title: {
    sv: 'Lagstiftningen är inte skriven med sin kod',
    en: 'The legislation is not written as its code',
  },
  why: {
    sv:
      'Dataportaler känner igen förordningen om värdefulla datamängder på en enda adress, som koden HVD ' +
      'står för. Med en annan adress till samma förordning räknas datamängden inte som värdefull.',
    en:
      'Data portals recognise the regulation on high-value datasets by one single address, which the code ' +
      'HVD stands for. With another address of the same regulation, the dataset does not count as high-value.',
  },
  sources: [dcatApSe('Dataset', 'dcatap_applicableLegislation'), HVD_REGULATION],
  check(entity) {
    const own = findings(entity.data.applicableLegislation);
    if (entity.kind !== 'dataset') return own;
    const distributions = entity.data.distribution ?? [];
    return [
      ...own,
      ...distributions.flatMap((distribution, i) =>
        findings(distribution?.applicableLegislation, 'distribution', i),
      ),
    ];
  },
};

function findings(
  legislation: readonly (string | undefined)[] | undefined,
  ...at: (string | number)[]
): RuleFinding[] {
  return (legislation ?? []).flatMap((legislation, position) => {
    const here = pointer(...at, 'applicableLegislation', position);
    if (legislation === undefined || isRightlyWritten(legislation) || !isHighValueLegislation(legislation))
      return [];
    return [finding(here, legislation)];
  });
}

function finding(here: string, legislation: string): RuleFinding {
  const shown = quoted(legislation);
  return {
    pointer: here,
    message: {
      sv: `${shown.sv} är inte den adress som dataportaler känner förordningen om värdefulla datamängder på.`,
      en: `${shown.en} is not the address by which data portals know the regulation on high-value datasets.`,
    },
    remedy: { sv: 'Skriv HVD.', en: 'Write HVD.' },
    fix: { kind: 'replace', pointer: here, value: 'HVD' },
  };
}

import { quoted } from '../issues/quoted.ts';
import type { Rule, RuleFinding } from '../issues/rule.ts';
import { dcatApSe } from '../issues/sources.ts';
import { HVD_REGULATION } from '../issues/standards.ts';
import { isMeantAsAddress } from '../model/addresses-in.ts';
import { isHighValueLegislation, isRightlyWritten } from '../model/high-value.ts';
import { pointer } from '../model/pointer.ts';

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
      'står för. Skriven på annat sätt räknas datamängden inte som värdefull. Andra lagar anges med sin ' +
      'webbadress.',
    en:
      'Data portals recognise the regulation on high-value datasets by one single address, which the code ' +
      'HVD stands for. Written in another way, the dataset does not count as high-value. Other laws are ' +
      'given by their web address.',
  },
  sources: [dcatApSe('Dataset', 'dcatap_applicableLegislation'), HVD_REGULATION],
  check(entity) {
    const own = findings(entity.data.applicableLegislation);
    if (entity.kind !== 'dataset') return own;
    const distributions = entity.data.distribution ?? [];
    return [
      ...own,
      ...distributions.flatMap((one, i) => findings(one?.applicableLegislation, 'distribution', i)),
    ];
  },
};

function findings(
  legislation: readonly (string | undefined)[] | undefined,
  ...at: (string | number)[]
): RuleFinding[] {
  return (legislation ?? []).flatMap((one, position) => {
    const here = pointer(...at, 'applicableLegislation', position);
    if (one === undefined || isRightlyWritten(one)) return [];
    if (isHighValueLegislation(one)) return [highValue(here, one)];
    return isMeantAsAddress(one) ? [] : [unknown(here, one)];
  });
}

function highValue(here: string, legislation: string): RuleFinding {
  const shown = quoted(legislation);
  return {
    pointer: here,
    message: {
      sv: `${shown.sv} är inte så förordningen om värdefulla datamängder skrivs här.`,
      en: `${shown.en} is not how the regulation on high-value datasets is written here.`,
    },
    remedy: { sv: 'Skriv HVD.', en: 'Write HVD.' },
    mend: { kind: 'replace', pointer: here, value: 'HVD' },
  };
}

function unknown(here: string, legislation: string): RuleFinding {
  const shown = quoted(legislation);
  return {
    pointer: here,
    message: {
      sv: `${shown.sv} är varken koden HVD eller en webbadress.`,
      en: `${shown.en} is neither the code HVD nor a web address.`,
    },
    remedy: {
      sv: 'Skriv lagens webbadress, helst dess ELI-adress. För värdefulla datamängder, skriv HVD.',
      en: 'Write the web address of the law, preferably its ELI address. For high-value datasets, write HVD.',
    },
  };
}

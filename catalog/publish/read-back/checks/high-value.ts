import { NAMESPACES } from '../../../dcat/terms.ts';
import type { Localised } from '../../../model/text.ts';
import { type ReadGraph, shortName, subjectOf, valuesOf } from '../graph.ts';
import { kindsOf } from '../resource-classes.ts';
import type { Defect } from './defect.ts';

const { dcat, dcatap } = NAMESPACES;
const LAW = `${dcatap}applicableLegislation`;
const CATEGORY = `${dcatap}hvdCategory`;
/** The regulation on high-value datasets, as DCAT-AP HVD asks for it. */
const REGULATION = 'http://data.europa.eu/eli/reg_impl/2023/138/oj';

/**
 * Checks that high-value datasets can be found as such (DCAT-AP HVD 3.0): the regulation and a category, neither without
 * the other, and the regulation on each distribution.
 */
export function checkHighValue(graph: ReadGraph): Defect[] {
  return [...graph.keys()].flatMap((subject) => {
    const [kind] = kindsOf(graph, subject);
    if (kind !== 'dataset' && kind !== 'service') return [];
    return [...pairDefects(graph, subject), ...distributionDefects(graph, subject)];
  });
}

function pairDefects(graph: ReadGraph, subject: string): Defect[] {
  const [hasLaw, hasCategory] = [
    isUnderRegulation(graph, subject),
    valuesOf(graph, subject, CATEGORY).length > 0,
  ];
  if (hasLaw === hasCategory) return [];
  return [defect(subject, hasLaw ? CATEGORY : LAW, hasLaw ? LAW : CATEGORY)];
}

function isUnderRegulation(graph: ReadGraph, subject: string): boolean {
  return valuesOf(graph, subject, LAW).some(({ value }) => value === REGULATION);
}

function distributionDefects(graph: ReadGraph, subject: string): Defect[] {
  if (!isUnderRegulation(graph, subject)) return [];
  return valuesOf(graph, subject, `${dcat}distribution`)
    .map((object) => subjectOf(object) ?? '')
    .filter((distribution) => graph.has(distribution) && !isUnderRegulation(graph, distribution))
    .map((distribution) => ({ check: 'high-value' as const, subject: distribution, message: WITHOUT_LAW }));
}

function defect(subject: string, missing: string, present: string): Defect {
  const [without, having] = [shortName(missing), shortName(present)];
  const message = {
    sv: `${having} finns men inte ${without}. Utan båda räknas det inte som en värdefull datamängd (HVD).`,
    en: `${having} is there but not ${without}. Without both it does not count as a high-value dataset (HVD).`,
  };
  return { check: 'high-value', subject, message };
}

const WITHOUT_LAW: Localised = {
  sv: 'Distributionen av en värdefull datamängd (HVD) saknar dcatap:applicableLegislation.',
  en: 'The distribution of a high-value dataset (HVD) lacks dcatap:applicableLegislation.',
};

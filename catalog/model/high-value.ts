import { concept } from './vocabularies.ts';

/** The parts of a dataset, service or series that tell whether it is of high value. */
interface MaybeHighValue {
  applicableLegislation?: (string | undefined)[] | undefined;
}

/** Whether `legislation` is the regulation on high-value datasets: its code or its address. */
export function isHighValueLegislation(legislation: string | undefined): boolean {
  return (
    legislation === 'HVD' || (legislation !== undefined && legislation === concept('legislation', 'HVD')?.uri)
  );
}

/** Whether the regulation on high-value datasets, (EU) 2023/138, is stated to hold. */
export function isHighValue(data: MaybeHighValue): boolean {
  return (data.applicableLegislation ?? []).some(isHighValueLegislation);
}

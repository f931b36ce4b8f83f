import { concept } from './vocabularies.ts';

/** The parts of a dataset, service or series that tell whether it is of high value. */
interface MaybeHighValue {
  applicableLegislation?: (string | undefined)[] | undefined;
}

/** Ways to write the regulation that are not its code and not its address, yet cannot mean anything else. */
const OTHER_FORMS = /2023\/138\b|32023R0138|^\s*hvd\s*$|värdefulla|high.value/i;

/** Whether `legislation` is the regulation on high-value datasets, however it is written. */
export function isHighValueLegislation(legislation: string | undefined): boolean {
  return legislation !== undefined && (isRightlyWritten(legislation) || OTHER_FORMS.test(legislation));
}

/** Whether `legislation` is the code or the address of the regulation, exactly. */
export function isRightlyWritten(legislation: string): boolean {
  return legislation === 'HVD' || legislation === concept('legislation', 'HVD')?.uri;
}

/** Whether the regulation on high-value datasets, (EU) 2023/138, is stated to hold. */
export function isHighValue(data: MaybeHighValue): boolean {
  return (data.applicableLegislation ?? []).some(isHighValueLegislation);
}

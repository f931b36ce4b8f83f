import { concept, vocabulary } from '../vocabularies.ts';

/** The parts of a dataset, service or series that tell whether it is of high value. */
interface MaybeHighValue {
  applicableLegislation?: (string | undefined)[] | undefined;
}

/** Other addresses of the regulation than the one that portals compare with. */
const OTHER_ADDRESSES = /reg_impl\/2023\/138\b|32023R0138/i;

/** True when `legislation` is the regulation on high-value datasets, by any of its addresses. */
export function isHighValueLegislation(legislation: string | undefined): boolean {
  return legislation !== undefined && (isRightlyWritten(legislation) || OTHER_ADDRESSES.test(legislation));
}

/** True when `legislation` is exactly the code or the address of the regulation. */
export function isRightlyWritten(legislation: string): boolean {
  return legislation === 'HVD' || legislation === concept('legislation', 'HVD')?.uri;
}

/** True when the regulation on high-value datasets, (EU) 2023/138, is stated to apply. */
export function isHighValue(data: MaybeHighValue): boolean {
  return (data.applicableLegislation ?? []).some(isHighValueLegislation);
}

/** The codes of the categories that `category` is divided into; none where it is among the most granular ones. */
export function narrowerCategories(category: string): string[] {
  return vocabulary('hvd-category')
    .concepts.filter(({ broader }) => broader === category)
    .map(({ code }) => code);
}

import type { Entity } from '../entity.ts';
import type { DistributionFile } from '../files/dataset.ts';

/** The places, from 0, of the distributions of a dataset that lack a key. */
export function distributionsLacking(
  { data }: Pick<Entity<'dataset'>, 'data'>,
  key: keyof DistributionFile,
): number[] {
  return (data.distribution ?? []).flatMap((distribution, position) =>
    distribution && !(key in distribution) ? [position] : [],
  );
}

import type { CatalogIndex } from '../catalog-index.ts';
import type { AnyEntity, Entity } from '../entity.ts';
import { type Pointer, pointer } from '../pointer.ts';
import { hasDefault } from '../publisher-defaults.ts';
import { distributionsLacking } from './distributions-lacking.ts';

/** A licence stated in a file: a code or an address, as it is written. */
export interface LicencePlace {
  pointer: Pointer;
  licence: string;
}

/** All licences of a file: of its distributions, of a service, or a publisher's default. */
export function licencesIn(entity: AnyEntity): LicencePlace[] {
  if (entity.kind === 'publisher') return licenceAt(entity.data.defaults?.license, 'defaults', 'license');
  if (entity.kind === 'service') return licenceAt(entity.data.license, 'license');
  if (entity.kind !== 'dataset') return [];
  const distributions = entity.data.distribution ?? [];
  return distributions.flatMap((distribution, i) =>
    licenceAt(distribution?.license, 'distribution', i, 'license'),
  );
}

/** The code or address of a licence, which may be an object with more about it. */
export function licenceText(licence: unknown): string | undefined {
  if (typeof licence === 'string') return licence;
  const uri = typeof licence === 'object' && licence !== null && 'uri' in licence ? licence.uri : undefined;
  return typeof uri === 'string' ? uri : undefined;
}

function licenceAt(licence: unknown, ...at: (string | number)[]): LicencePlace[] {
  const text = licenceText(licence);
  if (text === undefined) return [];
  return [{ pointer: typeof licence === 'string' ? pointer(...at) : pointer(...at, 'uri'), licence: text }];
}

/** Pointers to a dataset's distributions that have no licence, neither of their own nor the publisher's. */
export function distributionsWithoutLicence(dataset: Entity<'dataset'>, index: CatalogIndex): Pointer[] {
  if (hasDefault(index, dataset.publisherId, 'license')) return [];
  return distributionsLacking(dataset, 'license').map((position) => pointer('distribution', position));
}

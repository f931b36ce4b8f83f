import type { AnyEntity, Entity, EntityKind } from '../entity.ts';
import { type Pointer, pointer } from '../pointer.ts';
import { isMeantAsAddress } from './addresses-in.ts';

/** A reference in a file to something else in the catalog. */
export interface ReferencePlace {
  pointer: Pointer;
  /** The property it stands in: `inSeries`, `creator` … */
  key: string;
  /** What it is to lead to. */
  kind: EntityKind;
  reference: string;
}

/** All references of a file to others of the catalog; addresses, which lead out of it, are left out. */
export function referencesIn(entity: AnyEntity): ReferencePlace[] {
  return candidates(entity).filter((one): one is ReferencePlace => {
    return typeof one.reference === 'string' && !isMeantAsAddress(one.reference);
  });
}

type Candidate = Omit<ReferencePlace, 'reference'> & { reference: unknown };

function candidates(entity: AnyEntity): Candidate[] {
  if (entity.kind === 'catalog') return [one('publisher', entity.data.publisher, 'publisher')];
  if (entity.kind === 'service') return list('dataset', entity.data.servesDataset, 'servesDataset');
  return entity.kind === 'dataset' ? inDataset(entity) : [];
}

function inDataset({ data }: Entity<'dataset'>): Candidate[] {
  const attributions = data.qualifiedAttribution ?? [];
  const distributions = data.distribution ?? [];
  return [
    ...list('dataset', data.source, 'source'),
    ...list('dataset', data.hasVersion, 'hasVersion'),
    one('publisher', data.creator, 'creator'),
    ...attributions.map((item, i) => one('publisher', item?.agent, 'qualifiedAttribution', i, 'agent')),
    ...list('series', data.inSeries, 'inSeries'),
    ...distributions.flatMap((item, i) =>
      list('service', item?.accessService, 'distribution', i, 'accessService'),
    ),
  ];
}

function list(
  kind: EntityKind,
  references: readonly unknown[] = [],
  ...at: (string | number)[]
): Candidate[] {
  return references.map((reference, i) => ({ ...one(kind, reference, ...at), pointer: pointer(...at, i) }));
}

function one(kind: EntityKind, reference: unknown, ...at: (string | number)[]): Candidate {
  return { pointer: pointer(...at), key: String(at.at(-1)), kind, reference };
}

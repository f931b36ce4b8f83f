import {
  type AnyCooperation,
  type CooperationEntity,
  type CooperationIdentity,
  type CooperationKind,
  identifyCooperation,
} from './cooperation.ts';
import { type AnyEntity, type Entity, type EntityKind, type Identity, identify } from './entity.ts';
import { ENTITY_KINDS } from './entity-kinds.ts';

/** Every kind of file that is checked: those that describe the catalog, and those about the cooperation around it. */
export type FileKind = EntityKind | CooperationKind;

/** One file of a kind, read. */
export type FileEntity<K extends FileKind> = K extends EntityKind
  ? Entity<K>
  : K extends CooperationKind
    ? CooperationEntity<K>
    : never;

/** One file of any kind, read. */
export type AnyFile = AnyEntity | AnyCooperation;

/** Every kind about the cooperation. */
export const COOPERATION_KINDS = [
  'meeting',
  'contacts',
  'guide',
  'maturity',
] as const satisfies readonly CooperationKind[];

/** Every kind of file there is. */
export const FILE_KINDS: readonly FileKind[] = [...ENTITY_KINDS, ...COOPERATION_KINDS];

/** Identifies the file at `path` (from the repository's root); `undefined` where no file may lie. */
export function identifyFile(path: string): Identity | CooperationIdentity | undefined {
  return identify(path) ?? identifyCooperation(path);
}

/** True for kinds of file about the cooperation, not of the catalog. */
export function isCooperationKind(kind: FileKind): kind is CooperationKind {
  return (COOPERATION_KINDS as readonly FileKind[]).includes(kind);
}

/** True for a file about the cooperation, not of the catalog. */
export function isCooperation(file: AnyFile): file is AnyCooperation {
  return isCooperationKind(file.kind);
}

import type { CodeDescription } from '../../model/issues/code.ts';
import { description as alias } from './checks/yaml-alias.ts';
import { description as byteOrderMark } from './checks/yaml-byte-order-mark.ts';
import { description as commentInText } from './checks/yaml-comment-in-text.ts';
import { description as conflictMarker } from './checks/yaml-conflict-marker.ts';
import { description as controlCharacter } from './checks/yaml-control-character.ts';
import { description as directive } from './checks/yaml-directive.ts';
import { description as duplicateKey } from './checks/yaml-duplicate-key.ts';
import { description as empty } from './checks/yaml-empty.ts';
import { description as encoding } from './checks/yaml-encoding.ts';
import { description as invisibleCharacter } from './checks/yaml-invisible-character.ts';
import { description as keyType } from './checks/yaml-key-type.ts';
import { description as listInText } from './checks/yaml-list-in-text.ts';
import { description as manyDocuments } from './checks/yaml-many-documents.ts';
import { description as manyLines } from './checks/yaml-many-lines.ts';
import { description as manyParts } from './checks/yaml-many-parts.ts';
import { description as manyReferences } from './checks/yaml-many-references.ts';
import { description as oddSpace } from './checks/yaml-odd-space.ts';
import { description as syntax } from './checks/yaml-syntax.ts';
import { description as tab } from './checks/yaml-tab.ts';
import { description as tag } from './checks/yaml-tag.ts';
import { description as tooDeep } from './checks/yaml-too-deep.ts';

/** The codes of faults in a file as YAML, in the order they are looked for. */
export const YAML_CODES: readonly CodeDescription[] = [
  encoding,
  byteOrderMark,
  controlCharacter,
  invisibleCharacter,
  manyLines,
  manyParts,
  manyReferences,
  conflictMarker,
  directive,
  tab,
  oddSpace,
  syntax,
  listInText,
  commentInText,
  manyDocuments,
  empty,
  tooDeep,
  duplicateKey,
  keyType,
  tag,
  alias,
];

import type { Rule } from '../issues/rule.ts';
import { rule as addressCharacters } from './address-characters.ts';
import { rule as addressCredentials } from './address-credentials.ts';
import { rule as addressInvalid } from './address-invalid.ts';
import { rule as addressPrivate } from './address-private.ts';
import { rule as addressShared } from './address-shared.ts';
import { rule as boundingBox } from './bounding-box.ts';
import { rule as coordinatesSwapped } from './coordinates-swapped.ts';
import { rule as datesReversed } from './dates-reversed.ts';
import { rule as distributionIdTaken } from './distribution-id-taken.ts';
import { rule as distributionMissing } from './distribution-missing.ts';
import { rule as hvdCategoryMissing } from './hvd-category-missing.ts';
import { rule as hvdLegislationMissing } from './hvd-legislation-missing.ts';
import { rule as hvdLicence } from './hvd-licence.ts';
import { rule as hvdServiceDocumentation } from './hvd-service-documentation.ts';
import { rule as identifierTaken } from './identifier-taken.ts';
import { rule as licenceClosed } from './licence-closed.ts';
import { rule as licenceForm } from './licence-form.ts';
import { rule as licenceMissing } from './licence-missing.ts';
import { rule as licenceUnknown } from './licence-unknown.ts';
import { rule as organisationNumber } from './organisation-number.ts';
import { rule as organisationNumberShared } from './organisation-number-shared.ts';
import { rule as organisationUnknown } from './organisation-unknown.ts';
import { rule as periodReversed } from './period-reversed.ts';
import { rule as publisherMissing } from './publisher-missing.ts';
import { rule as referenceKind } from './reference-kind.ts';
import { rule as referenceMissing } from './reference-missing.ts';
import { rule as seriesEmpty } from './series-empty.ts';
import { rule as seriesPublisher } from './series-publisher.ts';
import { rule as seriesSize } from './series-size.ts';
import { rule as serviceUnlinked } from './service-unlinked.ts';
import { rule as uriTaken } from './uri-taken.ts';
import { rule as wktGeometry } from './wkt-geometry.ts';

/** Every rule, in the order they are applied: one import and one line each, alphabetically. */
export const RULES: readonly Rule[] = [
  addressCharacters,
  addressCredentials,
  addressInvalid,
  addressPrivate,
  addressShared,
  boundingBox,
  coordinatesSwapped,
  datesReversed,
  distributionIdTaken,
  distributionMissing,
  hvdCategoryMissing,
  hvdLegislationMissing,
  hvdLicence,
  hvdServiceDocumentation,
  identifierTaken,
  licenceClosed,
  licenceForm,
  licenceMissing,
  licenceUnknown,
  organisationNumber,
  organisationNumberShared,
  organisationUnknown,
  periodReversed,
  publisherMissing,
  referenceKind,
  referenceMissing,
  seriesEmpty,
  seriesPublisher,
  seriesSize,
  serviceUnlinked,
  uriTaken,
  wktGeometry,
];

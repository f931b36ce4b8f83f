import type { Rule } from '../../model/issues/rule.ts';
import { rule as accessRightsMissing } from './access-rights-missing.ts';
import { rule as accountMismatch } from './account-mismatch.ts';
import { rule as accountRenamed } from './account-renamed.ts';
import { rule as accountUnknown } from './account-unknown.ts';
import { rule as addressCharacters } from './address-characters.ts';
import { rule as addressCredentials } from './address-credentials.ts';
import { rule as addressInvalid } from './address-invalid.ts';
import { rule as addressPrivate } from './address-private.ts';
import { rule as addressShared } from './address-shared.ts';
import { rule as availabilityMissing } from './availability-missing.ts';
import { rule as boundingBox } from './bounding-box.ts';
import { rule as checksumLength } from './checksum-length.ts';
import { rule as contactCountyTaken } from './contact-county-taken.ts';
import { rule as contactIndividual } from './contact-individual.ts';
import { rule as contactMissing } from './contact-missing.ts';
import { rule as contactUnreachable } from './contact-unreachable.ts';
import { rule as coordinatesSwapped } from './coordinates-swapped.ts';
import { rule as coordinationMissing } from './coordination-missing.ts';
import { rule as coordinationMissingTrial } from './coordination-missing-trial.ts';
import { rule as credentialMissing } from './credential-missing.ts';
import { rule as dateAhead } from './date-ahead.ts';
import { rule as datesReversed } from './dates-reversed.ts';
import { rule as descriptionLength } from './description-length.ts';
import { rule as descriptionMarkup } from './description-markup.ts';
import { rule as descriptionMissing } from './description-missing.ts';
import { rule as descriptionRepeatsTitle } from './description-repeats-title.ts';
import { rule as distributionIdTaken } from './distribution-id-taken.ts';
import { rule as distributionMissing } from './distribution-missing.ts';
import { rule as downloadMissing } from './download-missing.ts';
import { rule as downloadParameter } from './download-parameter.ts';
import { rule as endpointDescriptionMissing } from './endpoint-description-missing.ts';
import { rule as englishMissing } from './english-missing.ts';
import { rule as formatClosed } from './format-closed.ts';
import { rule as formatMismatch } from './format-mismatch.ts';
import { rule as formatMissing } from './format-missing.ts';
import { rule as formatProprietary } from './format-proprietary.ts';
import { rule as frequencyMissing } from './frequency-missing.ts';
import { rule as guideHeadingMissing } from './guide-heading-missing.ts';
import { rule as guideLanguageMissing } from './guide-language-missing.ts';
import { rule as guideLinkMissing } from './guide-link-missing.ts';
import { rule as guideRuleUnknown } from './guide-rule-unknown.ts';
import { rule as hvdCategoryGeneral } from './hvd-category-general.ts';
import { rule as hvdCategoryMissing } from './hvd-category-missing.ts';
import { rule as hvdDownloadMissing } from './hvd-download-missing.ts';
import { rule as hvdEnglishMissing } from './hvd-english-missing.ts';
import { rule as hvdLegislationMissing } from './hvd-legislation-missing.ts';
import { rule as hvdLicence } from './hvd-licence.ts';
import { rule as hvdServiceDocumentation } from './hvd-service-documentation.ts';
import { rule as hvdServiceMissing } from './hvd-service-missing.ts';
import { rule as identifierTaken } from './identifier-taken.ts';
import { rule as intendedUnknown } from './intended-unknown.ts';
import { rule as intendedUnused } from './intended-unused.ts';
import { rule as keywordCase } from './keyword-case.ts';
import { rule as keywordDuplicate } from './keyword-duplicate.ts';
import { rule as keywordLength } from './keyword-length.ts';
import { rule as keywordMany } from './keyword-many.ts';
import { rule as keywordMissing } from './keyword-missing.ts';
import { rule as keywordPlural } from './keyword-plural.ts';
import { rule as keywordSeveral } from './keyword-several.ts';
import { rule as languageConfused } from './language-confused.ts';
import { rule as languageUnknown } from './language-unknown.ts';
import { rule as legislationForm } from './legislation-form.ts';
import { rule as licenceClosed } from './licence-closed.ts';
import { rule as licenceForm } from './licence-form.ts';
import { rule as licenceMissing } from './licence-missing.ts';
import { rule as licenceUnknown } from './licence-unknown.ts';
import { rule as mediaTypeMismatch } from './media-type-mismatch.ts';
import { rule as meetingFileDate } from './meeting-file-date.ts';
import { rule as meetingReversed } from './meeting-reversed.ts';
import { rule as organisationNumber } from './organisation-number.ts';
import { rule as organisationNumberShared } from './organisation-number-shared.ts';
import { rule as organisationUnknown } from './organisation-unknown.ts';
import { rule as periodReversed } from './period-reversed.ts';
import { rule as personalIdentityNumber } from './personal-identity-number.ts';
import { rule as privateEmail } from './private-email.ts';
import { rule as privatePhone } from './private-phone.ts';
import { rule as publisherMissing } from './publisher-missing.ts';
import { rule as referenceKind } from './reference-kind.ts';
import { rule as referenceMissing } from './reference-missing.ts';
import { rule as resourceDiffers } from './resource-differs.ts';
import { rule as seriesEmpty } from './series-empty.ts';
import { rule as seriesPublisher } from './series-publisher.ts';
import { rule as seriesSize } from './series-size.ts';
import { rule as serviceUnlinked } from './service-unlinked.ts';
import { rule as spatialMissing } from './spatial-missing.ts';
import { rule as temporalMissing } from './temporal-missing.ts';
import { rule as textGarbled } from './text-garbled.ts';
import { rule as themeMissing } from './theme-missing.ts';
import { rule as titleCapitals } from './title-capitals.ts';
import { rule as titleFormat } from './title-format.ts';
import { rule as titleLength } from './title-length.ts';
import { rule as titlePublisher } from './title-publisher.ts';
import { rule as titleTaken } from './title-taken.ts';
import { rule as uriTaken } from './uri-taken.ts';
import { rule as wktGeometry } from './wkt-geometry.ts';

/** Every rule, in the order they are applied: one import and one line each, alphabetically. */
export const RULES: readonly Rule[] = [
  accessRightsMissing,
  accountMismatch,
  accountRenamed,
  accountUnknown,
  addressCharacters,
  addressCredentials,
  addressInvalid,
  addressPrivate,
  addressShared,
  availabilityMissing,
  boundingBox,
  checksumLength,
  contactCountyTaken,
  contactIndividual,
  contactMissing,
  contactUnreachable,
  coordinatesSwapped,
  coordinationMissing,
  coordinationMissingTrial,
  credentialMissing,
  dateAhead,
  datesReversed,
  descriptionLength,
  descriptionMarkup,
  descriptionMissing,
  descriptionRepeatsTitle,
  distributionIdTaken,
  distributionMissing,
  downloadMissing,
  downloadParameter,
  endpointDescriptionMissing,
  englishMissing,
  formatClosed,
  formatMismatch,
  formatMissing,
  formatProprietary,
  frequencyMissing,
  guideHeadingMissing,
  guideLanguageMissing,
  guideLinkMissing,
  guideRuleUnknown,
  hvdCategoryGeneral,
  hvdCategoryMissing,
  hvdDownloadMissing,
  hvdEnglishMissing,
  hvdLegislationMissing,
  hvdLicence,
  hvdServiceDocumentation,
  hvdServiceMissing,
  identifierTaken,
  intendedUnknown,
  intendedUnused,
  keywordCase,
  keywordDuplicate,
  keywordLength,
  keywordMany,
  keywordMissing,
  keywordPlural,
  keywordSeveral,
  languageConfused,
  languageUnknown,
  legislationForm,
  licenceClosed,
  licenceForm,
  licenceMissing,
  licenceUnknown,
  mediaTypeMismatch,
  meetingFileDate,
  meetingReversed,
  organisationNumber,
  organisationNumberShared,
  organisationUnknown,
  periodReversed,
  personalIdentityNumber,
  privateEmail,
  privatePhone,
  publisherMissing,
  referenceKind,
  referenceMissing,
  resourceDiffers,
  seriesEmpty,
  seriesPublisher,
  seriesSize,
  serviceUnlinked,
  spatialMissing,
  temporalMissing,
  textGarbled,
  themeMissing,
  titleCapitals,
  titleFormat,
  titleLength,
  titlePublisher,
  titleTaken,
  uriTaken,
  wktGeometry,
];

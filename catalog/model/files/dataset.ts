// Generated from schemas/dataset.schema.json by `npm run generate`; do not edit.

import type { Text, Words } from '../text.ts';
import type {
  Agent,
  Attribution,
  Concept,
  ContactPoint,
  Credential,
  DescriptionRecord,
  Intention,
  Offer,
  Period,
  Place,
  Relationship,
  Resource,
  Rights,
} from './shared.ts';

/**
 * Describes a dataset: what it holds, who answers for it, how it may be used and where to get it.
 * The name of the file becomes the address of the dataset, so do not rename a file without need.
 */
export interface DatasetFile {
  /**
   * A short and telling name, as somebody outside the organisation would search for it. Leave out
   * the name of the organisation and the format of the file.
   */
  title: Text;
  /**
   * Say what is in the dataset, what a row stands for, how the data was collected and what it does
   * not cover. The reader should be able to tell whether the data will serve.
   */
  description: Text;
  /**
   * The organisation that made the data, if it is not the publisher.
   */
  creator?: Agent;
  /**
   * Other organisations that have had a part, such as owner or distributor.
   */
  qualifiedAttribution?: Attribution[];
  /**
   * Where users of the data can turn with questions and errors. Leave it out if the contact point of
   * the publisher holds.
   */
  contactPoint?: ContactPoint[];
  /**
   * Words that somebody would search for and that are not already in the title. Write them in their
   * base form, in small letters.
   */
  keyword?: Words;
  /**
   * One or a few of the thirteen themes of the EU. Dataportal.se and data.europa.eu filter by them.
   */
  theme?: string[];
  /**
   * Write HVD if the EU regulation on high-value datasets applies. Then give hvdCategory, too. Other
   * legislation is given by its address (ELI).
   */
  applicableLegislation?: string[];
  /**
   * Which category of the regulation it belongs to. Given only together with HVD in
   * applicableLegislation.
   */
  hvdCategory?: string[];
  /**
   * An address from the list of national basic data, if the data belongs there. Most municipal
   * datasets do not.
   */
  subject?: string[];
  /**
   * A name that never changes, preferably a UUID. By it dataportal.se notices that the same dataset
   * is in two catalogs. Leave it out and one is made from the address.
   */
  identifier?: string;
  /**
   * Other names that the dataset is known by, such as a file number or a DOI.
   */
  otherIdentifier?: string[];
  /**
   * When the dataset was first published.
   */
  issued?: string | number;
  /**
   * When the data was last changed. Changes to the description do not count.
   */
  modified?: string | number;
  /**
   * The languages used in the data. Leave it out if the data holds no text.
   */
  language?: string[];
  /**
   * A web page about the dataset with its publisher. It may lead on to the data itself.
   */
  landingPage?: Resource[];
  /**
   * The specifications that the data follows. Where several municipalities follow the same one,
   * their data can be used together.
   */
  conformsTo?: Resource[];
  /**
   * The area the data is about: a municipality ("0380"), a county ("03") or SE. You may add a box of
   * coordinates.
   */
  spatial?: Place[];
  /**
   * The time the data is about, not when it was published.
   */
  temporal?: Period[];
  /**
   * The shortest time between two values. P1D is a day and PT15M fifteen minutes.
   */
  temporalResolution?: string;
  /**
   * The smallest distance that can be told apart, in metres.
   */
  spatialResolutionInMeters?: number;
  /**
   * How often the data is updated. Whoever builds a service needs to know how fresh it is.
   */
  accrualPeriodicity?: string;
  /**
   * The version of the dataset. Put it in quotes, or 1.10 becomes 1.1.
   */
  version?: string;
  /**
   * What sets this version apart from the one before.
   */
  versionNotes?: Text;
  /**
   * The datasets that this one is made from.
   */
  source?: string[];
  /**
   * Whether everybody can get the data. Open data is PUBLIC. Give RESTRICTED if there are special
   * conditions.
   */
  accessRights?: string;
  /**
   * What it costs to use the data. Leave it out if the data is free of charge.
   */
  offers?: Offer[];
  /**
   * Other versions of the same dataset.
   */
  hasVersion?: string[];
  /**
   * Reports, articles or services that refer to the dataset.
   */
  isReferencedBy?: string[];
  /**
   * Addresses of other things that belong with this.
   */
  relation?: string[];
  /**
   * Other things that belong with this, and in what way.
   */
  qualifiedRelation?: Relationship[];
  /**
   * Pages or documents that say more, such as a guide or a description of the fields.
   */
  page?: Resource[];
  /**
   * How the data came about and was processed.
   */
  provenance?: Text[];
  /**
   * The ways to get the data: one for each file, format or API.
   */
  distribution?: DistributionFile[];
  /**
   * The series that the dataset belongs to. Give the name of the series’ file without .yaml.
   */
  inSeries?: string[];
  /**
   * An address from the EU list of dataset types, with its name there. Seldom needed.
   */
  type?: Concept[];
  /**
   * The address of an extract of the data, for those who want to see what it looks like.
   */
  sample?: string[];
  /**
   * Give it only if what is described has already been published with another address, so that old
   * links and references stay right.
   */
  uri?: string;
  /**
   * Where the dataset is of a kind that many municipalities have, such as playgrounds. It is then
   * counted in the overview of who publishes what. Not needed where conformsTo names the
   * specification. Not passed on to dataportal.se.
   */
  dataKind?: string[];
  /**
   * The numbers of the wishes that the dataset answers, as they stand on the site under Needs. The
   * page of the wish then says that it is met, with a link to here. Not passed on to dataportal.se.
   */
  answers?: number[];
  /**
   * How the description came about and whether the publisher has confirmed it. Shown on the site but
   * not passed on to dataportal.se.
   */
  record?: DescriptionRecord;
  /**
   * Remarks of the check that are to be passed over, with a reason. This works for warnings and
   * tips, not for errors.
   */
  intended?: Intention[];
}

export interface DistributionFile {
  /**
   * A short name of small letters, digits and hyphens. It becomes part of the address of the
   * distribution, so do not change it. Leave it out and the format is used.
   */
  id?: string;
  /**
   * A heading that sets this distribution apart from the others, such as “Bathing places as CSV”.
   */
  title?: Text;
  /**
   * What is particular to this file or service, such as what a row holds or which coordinate system
   * is used.
   */
  description?: Text;
  /**
   * The address where the data can be reached: a page with the file, the file itself or the address
   * of the API.
   */
  accessURL: string;
  /**
   * The address that leads straight to the file. Give it where there is a file to fetch.
   */
  downloadURL?: string[];
  /**
   * The format of the file, such as CSV, GEOJSON or XLSX. A zipped file has the format of what is in
   * it; then give packageFormat.
   */
  format?: string;
  /**
   * The media type as in IANA’s list, if it is not the one that follows from the format.
   */
  mediaType?: string;
  /**
   * The media type of the compression, where a single file is compressed.
   */
  compressFormat?: string;
  /**
   * The media type of the package, where several files are packed into one.
   */
  packageFormat?: string;
  /**
   * The data service that gives this data. Give the name of the service’s file without .yaml.
   */
  accessService?: string[];
  /**
   * The shortest time between two values. P1D is a day and PT15M fifteen minutes.
   */
  temporalResolution?: string;
  /**
   * The smallest distance that can be told apart, in metres.
   */
  spatialResolutionInMeters?: number;
  /**
   * The size of the file in bytes, so that whoever fetches it knows what to expect.
   */
  byteSize?: number;
  /**
   * The languages used in the file, if they are not those of the dataset.
   */
  language?: string[];
  /**
   * When the file or service was first published.
   */
  issued?: string | number;
  /**
   * When the file or service was last changed.
   */
  modified?: string | number;
  /**
   * Whether the distribution is complete, under development or on its way out.
   */
  status?: string;
  /**
   * How long the distribution is expected to be there. STABLE means that it can be built on for a
   * long time.
   */
  availability?: string;
  /**
   * Write HVD if the EU regulation on high-value datasets applies. Then give hvdCategory, too. Other
   * legislation is given by its address (ELI).
   */
  applicableLegislation?: string[];
  /**
   * How the data may be used. CC0-1.0 gives the most freedom; with CC-BY-4.0 the source must be
   * credited. Leave it out if the publisher states it.
   */
  license?: Resource;
  /**
   * How to credit the source and who holds the copyright. Needed where the licence asks for
   * attribution, as CC-BY-4.0 does.
   */
  rights?: Rights;
  /**
   * A value computed from the file. Whoever fetches it can compute the same value and see that the
   * file is unchanged.
   */
  checksum?: Checksum;
  /**
   * Pages or documents that say more, such as a guide or a description of the fields.
   */
  page?: Resource[];
  /**
   * Where the address only answers those who have a key or an account: what is needed, and the page
   * where it can be had. The button then says “Get a key” and not “Download”.
   */
  credential?: Credential;
  /**
   * Schemas that the file follows, such as an XML schema or a description of its columns.
   */
  conformsTo?: Resource[];
}

export interface Checksum {
  /**
   * How the value is computed, such as SHA-256 or SHA-1.
   */
  algorithm: string;
  /**
   * The computed value: digits and the letters a to f, 64 characters for SHA-256 and 40 for SHA-1.
   */
  checksumValue: string;
}

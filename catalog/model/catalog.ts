import type { Identity } from './entity.ts';
import type { CatalogFile } from './files/catalog.ts';
import type { DatasetFile } from './files/dataset.ts';
import type { PublisherFile } from './files/publisher.ts';
import type { SeriesFile } from './files/series.ts';
import type { ServiceFile } from './files/service.ts';

/**
 * The catalog as it is published: every file valid, every reference followed, what publishers have set as
 * their default filled in. Feeds and pages are made from this alone.
 */
export interface Catalog {
  /** The address everything is published under, without a slash at the end: `https://example.se/katalog`. */
  base: string;
  /** `<base>/`, the URI of the catalog. */
  uri: string;
  path: string;
  data: CatalogFile;
  /** The publisher of the catalog as a whole. */
  publisher: Publisher;
  /** All sorted by id, in code unit order. */
  publishers: Publisher[];
  datasets: Dataset[];
  services: Service[];
  series: Series[];
  /** Of a part of a catalog: URIs of what it refers to in the rest, by id. */
  elsewhere?: ReadonlyMap<string, string>;
}

/** The properties common to all published entities. */
interface Published extends Identity {
  /** The URI in the feeds; the file's own `uri` where it has one, else `<base>/datasets/<id>`. */
  uri: string;
  /** The page on the site, from the root of the site: `/datasets/<id>/`. */
  page: string;
}

/** A publisher with all that it publishes. */
export interface Publisher extends Published {
  kind: 'publisher';
  /** `uri` as given, else `http://dataportal.se/organisation/SE<orgnr>`, else `<base>/datasets/<id>#publisher`. */
  uri: string;
  data: PublisherFile;
  datasets: Dataset[];
  services: Service[];
  series: Series[];
}

/** A dataset with what it belongs to and what belongs to it. */
export interface Dataset extends Published {
  kind: 'dataset';
  /** A UUID: the file's `identifier`, else UUIDv5 (namespace URL) of `uri`. */
  identifier: string;
  publisher: Publisher;
  /** The data of the file, with the publisher's defaults filled in. */
  data: DatasetFile;
  /** Keys of `data` that are the publisher's defaults. */
  inherited: string[];
  distributions: Distribution[];
  /** The series it is in; those outside the catalog stay as addresses in `data.inSeries`. */
  series: Series[];
}

/** A way to get a dataset: a file, or an API. */
export interface Distribution {
  /** Its name in the dataset, and the fragment of its URI: the file's `id`, else the format in lower case. */
  id: string;
  uri: string;
  data: NonNullable<DatasetFile['distribution']>[number];
  inherited: string[];
  /** Services of this catalog that it can be had through. */
  services: Service[];
  /** The pointer to it in its file: `/distribution/0`. */
  pointer: string;
}

/** A data service (API). */
export interface Service extends Published {
  kind: 'service';
  publisher: Publisher;
  data: ServiceFile;
  inherited: string[];
  /** Datasets of this catalog that it serves, in either direction of the reference. */
  datasets: Dataset[];
}

/** A series of datasets. */
export interface Series extends Published {
  kind: 'series';
  publisher: Publisher;
  data: SeriesFile;
  inherited: string[];
  datasets: Dataset[];
}

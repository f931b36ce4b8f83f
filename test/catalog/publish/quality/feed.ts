import type { Quad } from '@rdfjs/types';
import { Parser } from 'n3';
import type { Published, PublishedDistribution } from '../../../../catalog/publish/quality/published.ts';

/** The statements of a feed in Turtle or N-Triples. */
export function quadsOf(feed: string): Quad[] {
  return new Parser().parse(feed) as unknown as Quad[];
}

/** The input of the assessment, read from a feed and not from the model: the same facts from the other end. */
export function publishedIn(quads: readonly Quad[], dataset: string): Published {
  return reader(quads)(dataset);
}

/** The same for many datasets of one feed. */
export function reader(quads: readonly Quad[]): (dataset: string) => Published {
  const objects = objectsIn(quads);
  return (dataset) => publishedBy(objects, dataset);
}

function publishedBy(objects: ReadonlyMap<string, string[]>, dataset: string): Published {
  const values = (subject: string, predicate: string): string[] =>
    objects.get(`${subject} ${predicate}`) ?? [];
  const has = (subject: string, predicate: string): boolean => values(subject, predicate).length > 0;
  return {
    keyword: has(dataset, `${DCAT}keyword`),
    theme: has(dataset, `${DCAT}theme`),
    spatial: has(dataset, `${DCTERMS}spatial`),
    temporal: has(dataset, `${DCTERMS}temporal`),
    accessRights: values(dataset, `${DCTERMS}accessRights`)[0],
    contactPoint: has(dataset, `${DCAT}contactPoint`),
    publisher: has(dataset, `${DCTERMS}publisher`),
    issued: has(dataset, `${DCTERMS}issued`),
    modified: has(dataset, `${DCTERMS}modified`),
    distributions: values(dataset, `${DCAT}distribution`).map(
      (one): PublishedDistribution => ({
        id: one.slice(dataset.length + 1),
        accessURL: values(one, `${DCAT}accessURL`),
        downloadURL: values(one, `${DCAT}downloadURL`),
        format: values(one, `${DCTERMS}format`)[0],
        mediaType: values(one, `${DCAT}mediaType`)[0]?.replace(IANA, ''),
        license: values(one, `${DCTERMS}license`)[0],
        rights: has(one, `${DCTERMS}rights`),
        byteSize: has(one, `${DCAT}byteSize`),
        issued: has(one, `${DCTERMS}issued`),
        modified: has(one, `${DCTERMS}modified`),
      }),
    ),
  };
}

function objectsIn(quads: readonly Quad[]): Map<string, string[]> {
  const objects = new Map<string, string[]>();
  for (const { subject, predicate, object } of quads) {
    const key = `${subject.value} ${predicate.value}`;
    objects.set(key, [...(objects.get(key) ?? []), object.value]);
  }
  return objects;
}

const DCAT = 'http://www.w3.org/ns/dcat#';
const DCTERMS = 'http://purl.org/dc/terms/';
const IANA = 'http://www.iana.org/assignments/media-types/';

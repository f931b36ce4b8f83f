import type { Series } from '../model/catalog.ts';
import type { SeriesFile } from '../model/files/series.ts';
import { publisherLink } from './agent.ts';
import { contactPoints } from './contact-point.ts';
import { type Resource, types } from './graph.ts';
import { addresses, code, codes, laws, oneLaw } from './links.ts';
import { date, text, words } from './literals.ts';
import { places } from './location.ts';
import { periods, relationships } from './nested.ts';
import { documents, standards } from './references.ts';
import { describe, rowsFor } from './row.ts';
import type { Scope } from './scope.ts';
import { dcat, dcatap, dcterms, foaf } from './terms.ts';

const row = rowsFor<SeriesFile, Series>();

/** In the order of DCAT-AP-SE. */
export const SERIES_ROWS = [
  row.of('title', dcterms.title, text),
  row.of('description', dcterms.description, text),
  row.by(undefined, dcterms.publisher, ({ publisher }, scope) => [publisherLink(publisher, scope)]),
  row.of('contactPoint', dcat.contactPoint, contactPoints),
  row.of('keyword', dcat.keyword, words),
  row.of('theme', dcat.theme, codes('data-theme')),
  row.of('applicableLegislation', dcatap.applicableLegislation, oneLaw, 'se'),
  row.of('applicableLegislation', dcatap.applicableLegislation, laws, 'eu'),
  row.of('hvdCategory', dcatap.hvdCategory, codes('hvd-category')),
  row.of('subject', dcterms.subject, addresses),
  row.of('conformsTo', dcterms.conformsTo, standards),
  row.of('issued', dcterms.issued, date),
  row.of('modified', dcterms.modified, date),
  row.of('landingPage', dcat.landingPage, documents),
  row.of('spatial', dcterms.spatial, places),
  row.of('temporal', dcterms.temporal, periods),
  row.of('accrualPeriodicity', dcterms.accrualPeriodicity, code('frequency')),
  row.of('relation', dcterms.relation, addresses),
  row.of('qualifiedRelation', dcat.qualifiedRelation, relationships),
  row.of('page', foaf.page, documents),
];

/** Keys of the file that are not said in the feeds as properties: its own address, and what is about the file. */
export const SERIES_UNPUBLISHED: readonly string[] = ['uri', 'record', 'intended'];

const SERIES = types(dcat.DatasetSeries);

export function seriesResource(series: Series, scope: Scope): Resource {
  return describe(scope.iri, SERIES, series, SERIES_ROWS, scope);
}

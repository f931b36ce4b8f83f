import { legalIri } from '../../dcat/iri.ts';
import { quoted } from '../../dcat/string-escapes.ts';
import { ADDRESSES, catalogFeeds } from '../../model/addresses.ts';
import type { Catalog } from '../../model/catalog.ts';
import { languagesOf } from '../../model/text.ts';
import { catalogUpdated } from './dates.ts';
import type { ExportContent, ExportFile } from './export-file.ts';

const PREFIXES = `@prefix void: <http://rdfs.org/ns/void#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix dcat: <http://www.w3.org/ns/dcat#> .
`;

/**
 * The catalog as a linked dataset (VoID, W3C 2011), at the well-known address (section 7.2): what it is called, which
 * files hold all of it, and how many things they describe. The same as Turtle with an extension beside.
 */
export function voidDescription(content: ExportContent): ExportFile {
  return { paths: [ADDRESSES.void, ADDRESSES.voidTurtle], text: [PREFIXES, description(content)] };
}

function description({ catalog, history }: ExportContent): string {
  const { base, data } = catalog;
  const dataset = iri(`${base}/${ADDRESSES.void}#catalog`);
  const statements = [
    'a void:Dataset',
    ...texts('dcterms:title', data.title),
    ...texts('dcterms:description', data.description),
    `foaf:homepage ${iri(`${base}/`)}`,
    `dcterms:publisher ${iri(catalog.publisher.uri)}`,
    'dcterms:license <http://creativecommons.org/publicdomain/zero/1.0/>',
    `dcterms:modified "${catalogUpdated(catalog, history)}"^^xsd:dateTime`,
    ...catalogFeeds().map(({ path }) => `void:dataDump ${iri(`${base}/${path}`)}`),
    `void:uriSpace ${quoted(`${base}/datasets/`)}`,
    `void:exampleResource ${iri(catalog.datasets[0]?.uri ?? catalog.uri)}`,
    ...['dcat', 'dcterms', 'foaf'].map((prefix) => `void:vocabulary <${NAMESPACES[prefix]}>`),
    ...countedClasses(catalog),
  ];
  return `
<> a void:DatasetDescription ;
  foaf:primaryTopic ${dataset} ;
  foaf:topic ${dataset} .

${dataset} ${statements.join(' ;\n  ')} .
`;
}

const NAMESPACES: Record<string, string> = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
};

function texts(property: string, text: Catalog['data']['title']): string[] {
  return languagesOf(text).map(([language, value]) => `${property} ${quoted(value)}@${language}`);
}

function countedClasses({ datasets, services, series }: Catalog): string[] {
  const counts = {
    'dcat:Dataset': datasets.length,
    'dcat:DataService': services.length,
    'dcat:DatasetSeries': series.length,
  };
  return Object.entries(counts).map(
    ([name, count]) => `void:classPartition [ void:class ${name} ; void:entities ${count} ]`,
  );
}

function iri(address: string): string {
  return `<${legalIri(address)}>`;
}

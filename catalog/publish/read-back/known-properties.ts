import { PROFILES } from '../../dcat/graph.ts';
import { rowsOfProfile } from '../../dcat/profile-table.ts';
import { NAMESPACES } from '../../dcat/terms.ts';
import { listProperties, PROPERTY_OWNERS, rdfPath } from '../../model/properties.ts';

function iriOf(name: string): string {
  const [prefix = '', local = ''] = name.split(':');
  return (NAMESPACES[prefix as keyof typeof NAMESPACES] ?? `${prefix}:`) + local;
}

/** Properties of the profiles and of the catalog's own table. */
const KNOWN: ReadonlySet<string> = new Set([
  ...PROFILES.flatMap(rowsOfProfile).map(({ property }) => iriOf(property)),
  ...PROPERTY_OWNERS.flatMap(listProperties)
    .flatMap((property) => PROFILES.flatMap((profile) => rdfPath(property, profile)))
    .map(iriOf),
]);

/** Properties whose text is in a language, as the Swedish profile has it; names of concepts are, too. */
const LANGUAGE_TEXTS: ReadonlySet<string> = new Set([
  `${NAMESPACES.skos}prefLabel`,
  ...rowsOfProfile('se')
    .filter(({ node }) => node === 'langLiteral')
    .map(({ property }) => iriOf(property)),
]);

/** True when a feed may use the property with this address. */
export function isKnownProperty(iri: string): boolean {
  return KNOWN.has(iri);
}

/** True when the text of the property with this address has a language. */
export function isLanguageText(iri: string): boolean {
  return LANGUAGE_TEXTS.has(iri);
}

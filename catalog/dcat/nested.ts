import type { Attribution, Offer, Period, Relationship } from '../model/files/shared.ts';
import type { Text } from '../model/text.ts';
import { agent } from './agent.ts';
import { type Types, types } from './graph.ts';
import { address, code, typedLink } from './links.ts';
import { date, plain, text } from './literals.ts';
import { describeWithin, type Kind, type Row, rowsFor, type Written } from './row.ts';
import { adms, dcat, dcterms, prov, schema, skos } from './terms.ts';

/** A list of things that lie within, each at `#<key>.<number>`. */
function listOf<Data extends object>(typing: Types, rows: readonly Row<Written<Data>>[]): Kind<Data[]> {
  return (written, scope, key) =>
    written.map((data, i) => describeWithin(`${key}.${i + 1}`, typing, data, rows, scope, `/${key}/${i}`));
}

const period = rowsFor<Period>();

export const PERIOD_ROWS = [
  period.of('startDate', dcat.startDate, date),
  period.of('endDate', dcat.endDate, date),
];

export const periods = listOf(types(dcterms.PeriodOfTime), PERIOD_ROWS);

const offer = rowsFor<Offer>();

export const OFFER_ROWS = [
  offer.of('description', schema.description, text),
  offer.of('mainEntityOfPage', schema.mainEntityOfPage, address),
];

export const offers = listOf(types(schema.Offer), OFFER_ROWS);

const relationship = rowsFor<Relationship>();

export const RELATIONSHIP_ROWS = [
  relationship.of('hadRole', dcat.hadRole, typedLink(dcat.Role)),
  relationship.of('relation', dcterms.relation, address),
];

export const relationships = listOf(types(dcat.Relationship), RELATIONSHIP_ROWS);

const attribution = rowsFor<Attribution>();

export const ATTRIBUTION_ROWS = [
  attribution.of('hadRole', dcat.hadRole, code('responsible-party-role')),
  attribution.of('agent', prov.agent, agent),
];

export const attributions = listOf(types(prov.Attribution), ATTRIBUTION_ROWS);

const statement = rowsFor<{ description: Text }>();
const STATEMENT_ROWS = [statement.of('description', dcterms.description, text)];
const statements = listOf(types(dcterms.ProvenanceStatement), STATEMENT_ROWS);

/** Texts about where something comes from, each a statement of its own. */
export const provenance: Kind<Text[]> = (written, scope, key) =>
  statements(
    written.map((description) => ({ description })),
    scope,
    key,
  );

const identifier = rowsFor<{ notation: string }>();
const IDENTIFIER_ROWS = [identifier.of('notation', skos.notation, plain)];
const identifierNodes = listOf(types(adms.Identifier), IDENTIFIER_ROWS);

/** Further identifiers as the European profile has them; in the Swedish they are plain text. */
export const identifiers: Kind<string[]> = (written, scope, key) =>
  identifierNodes(
    written.map((notation) => ({ notation })),
    scope,
    key,
  );

const sample = rowsFor<{ accessURL: string }>();
const SAMPLE_ROWS = [sample.of('accessURL', dcat.accessURL, address)];
const sampleNodes = listOf(types(dcat.Distribution), SAMPLE_ROWS);

/** Samples as the European profile has them: distributions. */
export const samples: Kind<string[]> = (written, scope, key) =>
  sampleNodes(
    written.map((accessURL) => ({ accessURL })),
    scope,
    key,
  );

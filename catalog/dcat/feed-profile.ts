import type { CodeDescription } from '../model/issues/code.ts';
import { quoted } from '../model/issues/quoted.ts';
import { DCAT_AP_SE, HARVESTING } from '../model/issues/standards.ts';
import { LANGUAGE_TAG, type Localised } from '../model/text.ts';
import { type FeedFinding, feedFinding, placeOf } from './feed-finding.ts';
import { isIn, type Literal, PROFILES, type Property, type Resource, type Value } from './graph.ts';
import { isAbsolute } from './iri.ts';
import { describeExpected, misfit, nearestRow } from './profile-fit.ts';
import { PROFILE_NAMES, type ProfileRow, type Row, type Table, tablesFor } from './profile-table.ts';
import { fitsXml } from './rdf-xml.ts';
import type { Site } from './site.ts';
import { term } from './terms.ts';

export const code: CodeDescription = {
  code: 'feed-profile',
  severity: 'error',
  title: { sv: 'Flödet följer inte profilen', en: 'The feed does not hold its profile' },
  why: {
    sv: 'Katalogen publiceras för Sveriges dataportal enligt DCAT-AP-SE och för EU:s dataportal enligt DCAT-AP. Varje uppgift provas mot båda innan något skrivs. En uppgift som inte passar stoppar publiceringen, för portalerna avvisar den eller tappar bort den.',
    en: 'The catalog is published for the Swedish data portal in DCAT-AP-SE and for the European data portal in DCAT-AP. Every statement is held against both before anything is written. One that does not fit stops the publication, as the portals would refuse it or lose it.',
  },
  sources: [
    DCAT_AP_SE,
    { title: 'DCAT-AP 3.0.1', url: 'https://semiceu.github.io/DCAT-AP/releases/3.0.1/' },
    HARVESTING,
  ],
};

/** Adds to `findings` what breaks a profile in a thing and in all that lies within it. */
export function checkResource(resource: Resource, site: Site, findings: FeedFinding[]): void {
  const context = { site, findings };
  checkValues(resource, context);
  for (const profile of PROFILES) {
    for (const table of tablesFor(resource, profile)) checkTable(resource, table, context);
  }
  for (const { values } of resource.properties) {
    for (const value of values) {
      if (value.kind === 'resource') checkResource(value, site, findings);
    }
  }
}

interface CheckContext {
  site: Site;
  findings: FeedFinding[];
}

/** Checks what must be true in every syntax, whatever the profile. */
function checkValues(resource: Resource, checkContext: CheckContext): void {
  for (const property of resource.properties) {
    for (const [index, value] of property.values.entries()) {
      if (value.kind === 'link' && !isAbsolute(value.iri)) {
        report(checkContext, resource, property, index, 'absolute', notAbsolute(value.iri), CHANGE);
      }
      if (value.kind === 'literal' && !isWritable(value)) {
        report(checkContext, resource, property, index, 'text', notWritable(value.text), CHANGE);
      }
    }
  }
}

function isWritable({ text, language }: Literal): boolean {
  return fitsXml(text) && (language === undefined || LANGUAGE_TAG.test(language));
}

function notAbsolute(iri: string): Localised {
  const { sv, en } = quoted(iri);
  return { sv: `${sv} är ingen hel adress.`, en: `${en} is not a whole address.` };
}

function notWritable(text: string): Localised {
  const { sv, en } = quoted(text);
  return {
    sv: `Texten ${sv} har tecken eller en språkkod som inte går att skriva i flödet.`,
    en: `The text ${en} has characters or a language code that cannot be written in the feed.`,
  };
}

const CHANGE: Localised = {
  sv: 'Ändra värdet så att det stämmer, eller ta bort det.',
  en: 'Change the value so that it holds, or take it out.',
};

function checkTable(resource: Resource, table: Table, checkContext: CheckContext): void {
  const counts = new Array<number>(table.size).fill(0);
  for (const property of resource.properties) {
    const rows = isIn(property, table.profile) ? table.rows.get(property.predicate) : undefined;
    if (rows) checkProperty(resource, property, rows, counts, table, checkContext);
  }
  for (const row of table.demanded) {
    if (counts[row.index]! < row.source.min && isDemanded(row.source, resource))
      missing(resource, row, table, checkContext);
  }
  for (const row of table.limited) {
    if (counts[row.index]! > row.source.max!) many(resource, row, counts[row.index]!, table, checkContext);
  }
}

/** Counts each value in the first row it fits; one that fits none is told of, and counted in the first row. */
function checkProperty(
  resource: Resource,
  property: Property,
  rows: readonly Row[],
  counts: number[],
  table: Table,
  checkContext: CheckContext,
): void {
  for (const [index, value] of property.values.entries()) {
    const row = rows.find((row) => misfit(value, row) === undefined);
    counts[(row ?? rows[0]!).index]! += 1;
    if (!row) wrong(resource, property, index, rows, table, checkContext);
    else if (row.within && value.kind === 'resource') checkTable(value, row.within, checkContext);
  }
}

/** A row with a condition is asked for only where the thing has that value. */
function isDemanded({ when }: ProfileRow, { properties }: Resource): boolean {
  if (!when) return true;
  const predicate = term(when.property);
  return properties.some(
    (property) =>
      property.predicate === predicate &&
      property.values.some((value) => value.kind === 'link' && value.iri === when.value),
  );
}

function missing(resource: Resource, { source }: Row, { profile }: Table, { findings }: CheckContext): void {
  const name = nameOf(source);
  const message = {
    sv: `${PROFILE_NAMES[profile]} kräver ${name.sv}, men här blir det inget.`,
    en: `${PROFILE_NAMES[profile]} requires ${name.en}, but nothing here gives it.`,
  };
  const remedy = { sv: `Lägg till ${name.sv}.`, en: `Add ${name.en}.` };
  findings.push(feedFinding(code.code, resource.origin, `min ${source.property}`, message, remedy));
}

function many(
  resource: Resource,
  { source, predicate }: Row,
  count: number,
  table: Table,
  checkContext: CheckContext,
): void {
  const property = resource.properties.findLast((property) => property.predicate === predicate)!;
  const name = nameOf(source);
  const message = {
    sv: `${PROFILE_NAMES[table.profile]} tillåter högst ${source.max} ${name.sv}, men här blir det ${count}.`,
    en: `${PROFILE_NAMES[table.profile]} allows at most ${source.max} ${name.en}, but here there are ${count}.`,
  };
  const remedy = {
    sv: 'Behåll ett värde. Beskrivs samma uri på flera ställen måste de säga samma sak.',
    en: 'Keep one value. Where the same uri is described in several places, they must say the same.',
  };
  report(checkContext, resource, property, 0, `max ${source.property}`, message, remedy);
}

function wrong(
  resource: Resource,
  property: Property,
  index: number,
  rows: readonly Row[],
  { profile }: Table,
  checkContext: CheckContext,
): void {
  const value = property.values[index]!;
  const { row, reason } = nearestRow(value, rows);
  const [shown, name, expected] = [shownValue(value), nameOf(row.source), describeExpected(reason, row)];
  const message = {
    sv: `${shown.sv} passar inte som ${name.sv} i ${PROFILE_NAMES[profile]}, som väntar sig ${expected.sv}.`,
    en: `${shown.en} does not do as ${name.en} in ${PROFILE_NAMES[profile]}, which expects ${expected.en}.`,
  };
  report(checkContext, resource, property, index, `${reason} ${row.source.property}`, message, CHANGE);
}

function shownValue(value: Value): Localised {
  if (value.kind === 'literal') return quoted(value.text);
  if (value.iri !== undefined) return quoted(value.iri);
  return { sv: 'Ett värde utan egen adress', en: 'A value without an address of its own' };
}

/** "Titel (dcterms:title)". */
function nameOf({ property, label }: ProfileRow): Localised {
  return { sv: `${label.sv ?? label.en} (${property})`, en: `${label.en} (${property})` };
}

function report(
  { site, findings }: CheckContext,
  resource: Resource,
  property: Property,
  index: number,
  fault: string,
  message: Localised,
  remedy: Localised,
): void {
  findings.push(feedFinding(code.code, placeOf(resource, property, site, index), fault, message, remedy));
}

import type { CatalogIndex, Statement } from '../../model/catalog-index.ts';
import {
  indexedStatement,
  isOwnStatement,
  listedStatement,
  type StatementPlace,
  statementKey,
  statementsIn,
} from '../../model/contents/statements-in.ts';
import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { HARVESTING } from '../../model/issues/standards.ts';
import type { Localised } from '../../model/text.ts';

export const rule: Rule<'catalog' | 'publisher' | 'dataset' | 'service' | 'series'> = {
  code: 'resource-differs',
  severity: 'warning',
  kinds: ['catalog', 'publisher', 'dataset', 'service', 'series'],
  title: { sv: 'Samma sak beskrivs på olika sätt', en: 'The same thing is described in different ways' },
  why: {
    sv:
      'I länkade data är det som har samma adress samma sak: en specifikation, en licens, en plats eller en ' +
      'organisation som flera filer beskriver. Säger filerna olika får saken två titlar eller två e-postadresser på ' +
      'en gång, och portalerna visar någon av dem.',
    en:
      'In linked data, what has the same address is the same thing: a specification, a licence, a place or an ' +
      'organisation that several files describe. If the files differ, the thing gets two titles or two e-mail ' +
      'addresses at once, and portals show any of them.',
  },
  sources: [
    HARVESTING,
    {
      title: 'W3C: Architecture of the World Wide Web, 2.2.1 URI collision',
      url: 'https://www.w3.org/TR/webarch/#URI-collision',
    },
  ],
  check: (entity, { index }) =>
    statementsIn(entity)
      .filter((place) => !isOwnStatement(place))
      .flatMap((place) => {
        const listed = listedStatement(place);
        if (listed)
          return listed.value === place.value ? [] : [differing(place, listed, writeCode(listed.code))];
        const other = differingStatement(place, index);
        return other ? [differing(place, other, WRITE_ALIKE)] : [];
      }),
};

/**
 * The statement of another place that this one should agree with: that of the file about the resource itself, else the
 * most usual one. `undefined` where this one is the most usual itself, so that a single file that differs does not bring
 * a finding to all others.
 */
function differingStatement(place: StatementPlace, index: CatalogIndex): Statement | undefined {
  const here = wordingOf(indexedStatement(place));
  const { own, wordings, mostUsual } = tallyOf(index.statements.get(statementKey(place)) ?? []);
  if (own) return wordingOf(own) === here ? undefined : own;
  const other = mostUsual.find(({ statement }) => wordingOf(statement) !== here);
  return other && (wordings.get(here)?.count ?? 0) <= other.count ? other.statement : undefined;
}

/** The first statement with a wording, and the number of statements with it. */
interface Wording {
  statement: Statement;
  count: number;
}

interface Tally {
  /** The statement of the file about the resource itself. */
  own: Statement | undefined;
  wordings: ReadonlyMap<string, Wording>;
  /** The two most usual wordings, the most usual first: one of them is another than that of any place. */
  mostUsual: readonly Wording[];
}

/** The index holds thousands of statements about a standard that many files name, and is asked for them by each file. */
const TALLIES = new WeakMap<readonly Statement[], Tally>();

function tallyOf(statements: readonly Statement[]): Tally {
  const tally = TALLIES.get(statements) ?? countWordings(statements);
  TALLIES.set(statements, tally);
  return tally;
}

function countWordings(statements: readonly Statement[]): Tally {
  const wordings = new Map<string, Wording>();
  for (const statement of statements) {
    const wording = wordingOf(statement);
    wordings.set(wording, {
      statement: wordings.get(wording)?.statement ?? statement,
      count: (wordings.get(wording)?.count ?? 0) + 1,
    });
  }
  const mostUsual = [...wordings.values()].sort((a, b) => b.count - a.count).slice(0, 2);
  return { own: statements.find(isOwnStatement), wordings, mostUsual };
}

function wordingOf(statement: Statement): string {
  return 'hash' in statement ? `#${statement.hash}` : `=${statement.value}`;
}

/** The place of another statement: a file or a code list, with its value where that is short enough for the index. */
interface Other {
  path: string;
  value?: string;
}

function differing(place: StatementPlace, other: Other, remedy: Localised): RuleFinding {
  const name = nameOf(place);
  const where = other.path === place.path ? ELSEWHERE : { sv: other.path, en: other.path };
  const [here, there] = [quoted(place.value), other.value === undefined ? undefined : quoted(other.value)];
  const message = there
    ? {
        sv: `${name.sv} är ${here.sv} här, men ${there.sv} i ${where.sv}.`,
        en: `${name.en} is ${here.en} here, but ${there.en} in ${where.en}.`,
      }
    : {
        sv: `${name.sv} är ${here.sv} här, men något annat i ${where.sv}.`,
        en: `${name.en} is ${here.en} here, but something else in ${where.en}.`,
      };
  return { pointer: place.pointer, message, remedy };
}

const ELSEWHERE: Localised = { sv: 'samma fil, på ett annat ställe', en: 'the same file, in another place' };

/** "Titel (sv) för https://…": what is stated, and of what. */
function nameOf({ iri, property, language }: StatementPlace): Localised {
  const [of, label] = [quoted(iri, 120), property.label];
  const tag = language === undefined ? '' : ` (${language})`;
  return { sv: `${label.sv}${tag} för ${of.sv}`, en: `${label.en}${tag} of ${of.en}` };
}

const WRITE_ALIKE: Localised = {
  sv: 'Skriv likadant på båda ställena. Är det två olika saker ska de ha var sin adress.',
  en: 'Write the same in both places. If they are two different things, they must have an address each.',
};

function writeCode(code: string): Localised {
  return {
    sv: `Skriv koden ${code} i stället för adress och titel, så blir namnet kodlistans.`,
    en: `Write the code ${code} instead of an address and a title, and the name is that of the code list.`,
  };
}

import { isScalar, type ParsedNode } from 'yaml';
import type { CodeDescription } from '../../../model/issues/code.ts';
import type { Finding } from '../../../model/issues/finding.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import type { Edit } from '../../../model/issues/issue.ts';
import { quoted } from '../../../model/issues/quoted.ts';
import type { Oddities, PlacedNode } from '../plain-data.ts';
import { lineAround } from '../positions.ts';
import { type PropertyToken, propertyTokens } from '../property-tokens.ts';
import { inQuotes } from '../scalar-text.ts';
import { placed, type SourceText } from '../source-text.ts';
import { yamlSection } from '../sources.ts';

export const description: CodeDescription = {
  code: 'yaml-alias',
  severity: 'error',
  title: { sv: 'Hänvisning inom filen', en: 'Reference within the file' },
  why: {
    sv: 'Tecknen & och * först i ett värde betyder i YAML att något får ett namn och hämtas på ett annat ställe i filen. Den som granskar ser då inte vad som står där, och några få rader kan växa till miljarder. Ofta är det bara en text som råkar börja med * eller &.',
    en: 'The characters & and * at the start of a value mean in YAML that something is given a name and fetched at another place in the file. Whoever reviews it then does not see what stands there, and a few lines can grow to billions. Often it is just a text that happens to begin with * or &.',
  },
  sources: [
    yamlSection('692-node-anchors', '6.9.2 Node Anchors'),
    yamlSection('71-alias-nodes', '7.1 Alias Nodes'),
  ],
};

/** Every anchor with the aliases that fetch it, as one finding; and every alias that fetches nothing. */
export function findAliases(source: SourceText, { anchored, aliases }: Oddities): Finding[] {
  if (anchored.length === 0 && aliases.length === 0) return [];
  const tokens = propertyTokens(source.text).filter(({ kind }) => kind === 'anchor' || kind === 'alias');
  const { uses, orphans } = matched(tokens);
  const nodes = nodesOf([...uses.keys()], anchored);
  return [
    ...[...uses].map(([anchor, fetchers]) => forAnchor(source, anchor, fetchers, nodes.get(anchor))),
    ...orphans.map((alias) => forOrphan(source, alias)),
    ...mergeKeys(source, aliases),
  ];
}

/** Each anchor with the aliases that fetch it, those before the next anchor of the same name. */
function matched(tokens: PropertyToken[]): {
  uses: Map<PropertyToken, PropertyToken[]>;
  orphans: PropertyToken[];
} {
  const uses = new Map<PropertyToken, PropertyToken[]>();
  const latest = new Map<string, PropertyToken[]>();
  const orphans: PropertyToken[] = [];
  for (const token of tokens) {
    const name = token.source.slice(1);
    if (token.kind === 'alias') (latest.get(name) ?? orphans).push(token);
    else {
      const fetchers: PropertyToken[] = [];
      latest.set(name, fetchers);
      uses.set(token, fetchers);
    }
  }
  return { uses, orphans };
}

/** The node that each anchor names; both stand in the order of the text. */
function nodesOf(anchors: PropertyToken[], anchored: PlacedNode[]): Map<PropertyToken, PlacedNode> {
  const nodes = new Map<PropertyToken, PlacedNode>();
  let next = 0;
  for (const anchor of anchors) {
    const end = anchor.offset + anchor.source.length;
    while ((anchored[next]?.node.range[0] ?? end) < end) next += 1;
    const placedNode = anchored[next];
    if (placedNode?.node.anchor === anchor.source.slice(1)) nodes.set(anchor, placedNode);
  }
  return nodes;
}

function forAnchor(
  source: SourceText,
  anchor: PropertyToken,
  uses: PropertyToken[],
  placedNode: PlacedNode | undefined,
): Finding {
  const { offset, source: written } = anchor;
  const end = offset + written.length;
  const edit =
    placedNode &&
    (uses.length > 0
      ? withCopies(source.text, anchor, uses, placedNode.node)
      : withoutName(source.text, anchor, placedNode.node));
  return {
    code: description.code,
    pointer: placedNode?.pointer ?? '',
    ...placed(source, offset, end, edit),
    ...(uses.length > 0 ? fetched(source, written, uses) : neverFetched(written)),
  };
}

function fetched({ places }: SourceText, anchor: string, uses: PropertyToken[]): FindingText {
  const [name, use] = [quoted(anchor), quoted(`*${anchor.slice(1)}`)];
  const lines = [...new Set(uses.map(({ offset }) => places.position(offset).line))];
  const shown = lines.slice(0, 5).join(', ') + (lines.length > 5 ? ' …' : '');
  return {
    message: {
      sv: `${name.sv} ger värdet ett namn, och ${use.sv} hämtar det på rad ${shown}.`,
      en: `${name.en} names the value, and ${use.en} fetches it on line ${shown}.`,
    },
    remedy: {
      sv: 'Skriv ut värdet på varje ställe, så att alla ser vad som står där.',
      en: 'Write the value out at each place, so that everybody sees what stands there.',
    },
  };
}

function neverFetched(anchor: string): FindingText {
  const name = quoted(anchor);
  return {
    message: {
      sv: `${name.sv} läses som ett namn på värdet, inte som en del av det.`,
      en: `${name.en} is read as a name of the value, not as a part of it.`,
    },
    remedy: {
      sv: 'Är det början på en text, sätt texten inom citattecken. Ta annars bort det.',
      en: 'If a text begins so, put the text in quotation marks. Otherwise take it away.',
    },
  };
}

/** Characters of all copies together: a few bytes in a file could otherwise ask for a text of gigabytes. */
const MOST_COPIED = 20_000;

/** The name taken away and each use replaced by what it names, where that is a value on one line and not too much. */
function withCopies(
  text: string,
  anchor: PropertyToken,
  uses: PropertyToken[],
  node: ParsedNode,
): Edit | undefined {
  const value = text.slice(node.range[0], node.range[1]);
  const onOneLine = !value.includes('\n') && value !== '';
  const last = uses.at(-1);
  if (!last || !onOneLine || value.length * uses.length > MOST_COPIED) return undefined;
  if (uses.some((use) => isMerged(text, use))) return undefined;
  const copy = isScalar(node) && node.type === 'PLAIN' && /[,[\]{}]/.test(value) ? inQuotes(value) : value;
  let done = node.range[0];
  const parts = uses.map((use) => {
    const before = text.slice(done, use.offset);
    done = use.offset + use.source.length;
    return before + copy;
  });
  return { start: anchor.offset, end: done, text: parts.join('') };
}

/** `<<: *a` takes over all entries of a mapping; a copy of the value would not do the same. */
function isMerged(text: string, { offset }: PropertyToken): boolean {
  return /<<['"]?\s*:\s*\[?[^\n]*$/.test(text.slice(lineAround(text, offset).start, offset));
}

/** A plain text is put in quotes as it stands, as nobody has fetched it by that name; else the name goes. */
function withoutName(text: string, { offset, source }: PropertyToken, node: ParsedNode): Edit {
  const end = Math.max(node.range[1], offset + source.length);
  const plain = isScalar(node) && node.type === 'PLAIN' && !text.slice(offset, end).includes('\n');
  if (plain) return { start: offset, end, text: inQuotes(text.slice(offset, end)) };
  const gap = /^[ \t]*/.exec(text.slice(offset + source.length))?.[0].length ?? 0;
  return { start: offset, end: offset + source.length + gap, text: '' };
}

function forOrphan(source: SourceText, { offset, source: written }: PropertyToken): Finding {
  const end = offset + written.length;
  const shown = quoted(written);
  return {
    code: description.code,
    pointer: '',
    ...placed(source, offset, end, { start: offset, end, text: inQuotes(written) }),
    message: {
      sv: `${shown.sv} läses som en hänvisning, men inget i filen heter ${quoted(written.slice(1)).sv}.`,
      en: `${shown.en} is read as a reference, but nothing in the file is named ${quoted(written.slice(1)).en}.`,
    },
    remedy: {
      sv: 'En text som börjar med * ska stå inom citattecken.',
      en: 'A text that begins with * must be in quotation marks.',
    },
  };
}

/** `<<` as a key where no alias follows. */
function mergeKeys(source: SourceText, aliases: PlacedNode[]): Finding[] {
  return aliases
    .filter(({ node }) => isScalar(node))
    .filter(({ node }) => !/[*]/.test(lineAround(source.text, node.range[0]).text))
    .map(({ node, pointer }) => ({
      code: description.code,
      pointer,
      ...placed(source, node.range[0], node.range[1]),
      message: {
        sv: '”<<” slår ihop uppgifter från ett annat ställe med de här. Det är inte tillåtet.',
        en: '“<<” merges entries from another place into these. That is not allowed.',
      },
      remedy: { sv: 'Skriv uppgifterna direkt här.', en: 'Write the entries here.' },
    }));
}

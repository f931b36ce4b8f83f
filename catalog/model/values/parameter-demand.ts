import { languagesOf, type Text } from '../text.ts';

const DEMAND =
  /(?:måste|ska|skall|behöver) (?:anges|skickas med|fyllas i|bytas ut|läggas till)|must be (?:given|specified|provided|supplied|added|replaced)|obligatorisk|mandatory/i;
const PARAMETER =
  /(?<![\p{L}\p{N}])(?:id|parameter(?:n|rar|s)?|nyckel(?:n)?|key|kod(?:en)?|code|\p{L}+ID|\p{Ll}+_id|(?:kommun|län|objekt)s?-?(?:kod|id)(?:en)?)(?![\p{L}\p{N}])/u;
/** Conditions of use, such as naming the source: they are no parameters. */
const ATTRIBUTION = /käll(?:a|an|or)(?!\p{L})|upphov|attribution|source|credit|licen[sc]/iu;
const LONGEST = 5_000;

/**
 * True when a description, in any of its languages, states that its address gives nothing before a parameter, such as an
 * id, is added to it.
 */
export function demandsParameter(description: Text | undefined): boolean {
  return languagesOf(description)
    .flatMap(([, text]) => sentencesOf(text.slice(0, LONGEST)))
    .some((sentence) => DEMAND.test(sentence) && PARAMETER.test(sentence) && !ATTRIBUTION.test(sentence));
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s/);
}

/** True when an address has a place that is to be filled in: `https://example.se/{id}.json`. */
export function hasPlaceholder(address: string): boolean {
  return /\{[\w.-]{1,60}\}|%7B[\w.-]{1,60}%7D/i.test(address.slice(0, LONGEST));
}

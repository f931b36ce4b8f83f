import type { Language } from '../text.ts';
import { type Concept, concept, conceptByUri, perVocabularies, vocabulary } from '../vocabularies.ts';

/** The licence that a code or exactly its URI stands for, if it is one we know. */
export function licenceConcept(licence: string): Concept | undefined {
  return concept('licence', licence) ?? conceptByUri('licence', licence);
}

/** The name of a licence without its explanation: "CC BY 4.0: ange källan" is "CC BY 4.0". */
export function licenceName({ label }: Concept, language: Language): string {
  return label[language].split(':')[0]!;
}

/**
 * The canonical form of a licence: its code, or for a Creative Commons licence outside the code list its address in the
 * form that portals compare with. Recognises addresses of deeds and legal texts, `https`, missing slashes, and names
 * ("CC BY 4.0", "Creative Commons Erkännande 4.0"). `undefined` where the licence cannot be identified.
 */
export function rightlyWritten(licence: string): string | undefined {
  const code = concept('licence', licence)?.code;
  if (code || isOwnUri(licence)) return licence;
  const place = placeOf(licence);
  return codeByPlace().get(place) ?? creativeCommonsAddress(place) ?? codeByName().get(nameKey(licence));
}

/** True when a licence forbids commercial use or changes, so that the data are not open. */
export function isClosedLicence(licence: string): boolean {
  const known = licenceConcept(rightlyWritten(licence) ?? licence);
  if (known) return known.open === false;
  return /^https?:\/\/creativecommons\.org\/licenses\/by[a-z-]*-(?:nc|nd)\b/i.test(licence);
}

/** True when more than attribution is required: data must be passed on under the same licence, or are closed. */
export function asksMoreThanAttribution(licence: string): boolean {
  if (isClosedLicence(licence)) return true;
  return /-sa\b|^ODbL/i.test(licenceConcept(rightlyWritten(licence) ?? licence)?.code ?? licence);
}

function isOwnUri(licence: string): boolean {
  return conceptByUri('licence', licence)?.uri === licence;
}

/** Reduces an address to the part that remains without scheme, `www`, language, deed and slashes. */
function placeOf(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:)?\/*(?:www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/(?:deed|legalcode)(?:[.-][a-z_-]+)?(?:\.html)?$/, '/')
    .replace(/\/+$/, '');
}

const codeByPlace = perVocabularies(
  () =>
    new Map(
      vocabulary('licence').concepts.flatMap(({ code, uri, sameAs = [], deedUrls = [], page }) =>
        [uri, ...sameAs, ...deedUrls, page ?? uri].map((address) => [placeOf(address), code] as const),
      ),
    ),
);

/** Older and national versions of the licences; `place` as from {@link placeOf}. */
function creativeCommonsAddress(place: string): string | undefined {
  return CREATIVE_COMMONS.test(place) ? `http://${place}/` : undefined;
}

const CREATIVE_COMMONS =
  /^creativecommons\.org\/licenses\/(?:by|by-sa|by-nc|by-nd|by-nc-sa|by-nc-nd)\/\d\.\d(?:\/[a-z]{2,4})?$/;

/** Words of the licences' long names, in Swedish and English, and what they are in the short ones. */
const NAME_WORDS: [RegExp, string][] = [
  [/creative\s*commons/g, 'cc'],
  [/attribution|erkännande/g, 'by'],
  [/share\s*-?alike|dela\s*lika/g, 'sa'],
  [/non\s*-?commercial|icke\s*-?kommersiell/g, 'nc'],
  [/no\s*-?derivatives|inga\s*-?bearbetningar/g, 'nd'],
  [/international|internationell|universal|licen[sc]en?|version|public domain dedication/g, ''],
  [/zero/g, '0'],
];

/** `CC BY 4.0` and `cc-by-4.0` are the same name: `ccby40`. */
function nameKey(name: string): string {
  const words = NAME_WORDS.reduce((text, [long, short]) => text.replaceAll(long, short), name.toLowerCase());
  return words.replaceAll(/[^a-z0-9]/g, '');
}

/** Without a version, the one in use today is meant (4.0, and 1.0 of CC0). */
const codeByName = perVocabularies(
  () =>
    new Map(
      vocabulary('licence')
        .concepts.toReversed()
        .flatMap(({ code }) => {
          const key = nameKey(code);
          const plain = /^CC(?:0-1|-.*-4)\.0$/.test(code) ? nameKey(code.replace(/-?\d\.0$/, '')) : key;
          return [[key, code] as const, [plain, code] as const];
        }),
    ),
);

import { OWN_README } from '../../../model/issues/standards.ts';
import { pointerPath } from '../../../model/pointer.ts';
import type { Localised } from '../../../model/text.ts';
import { isAssignedLanguage } from '../../../model/values/language-codes.ts';
import type { Explainer } from '../explanation.ts';
import { descriptionOf } from '../field.ts';
import { YAML } from '../sources.ts';
import type { Violation } from '../violation.ts';
import { exampleOf, fieldName, kindOf, whereIn } from '../words.ts';

export const emptyValue: Explainer = {
  code: 'empty-value',
  severity: 'error',
  title: { sv: 'Tomt fält', en: 'Empty field' },
  why: {
    sv: 'Ett fält utan innehåll säger ingenting, men det ser ut som om någon har glömt något. I YAML räknas inte heller det som står på fel rad eller med för få mellanslag före, så ett tomt fält är ofta ett tecken på att innehållet har hamnat på fel plats.',
    en: 'A field without content says nothing, but it looks as if something was forgotten. In YAML, what stands on the wrong line or with too few spaces before it does not count either, so an empty field is often a sign that its content has ended up in the wrong place.',
  },
  sources: [YAML, OWN_README],
  explain(violation) {
    const { pointer, field } = violation;
    if (pointer === '') return { pointer, ...EMPTY_FILE };
    const isItem = Array.isArray(violation.parent);
    const [name, where] = [fieldName(field), isItem ? { sv: '', en: '' } : whereIn(aboveOf(pointer))];
    const position = Number(pointerPath(pointer).at(-1)) + 1;
    return {
      pointer,
      message: isItem
        ? { sv: `Punkt ${position} i ${name.sv} är tom.`, en: `Item ${position} of ${name.en} is empty.` }
        : { sv: `Fältet ${name.sv}${where.sv} är tomt.`, en: `The field ${name.en}${where.en} is empty.` },
      remedy: remedyFor(violation, isItem),
      ...(isRemovable(violation) && { fix: { kind: 'remove', pointer } }),
    };
  },
};

const EMPTY_FILE: Record<'message' | 'remedy', Localised> = {
  message: { sv: 'Filen är tom.', en: 'The file is empty.' },
  remedy: {
    sv: 'Fyll i fälten, ett på varje rad, och börja med title: och description:. Ska filen inte finnas, ta bort den.',
    en: 'Fill in the fields, one on each line, beginning with title: and description:. If there is to be no such file, delete it.',
  },
};

function aboveOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}

function remedyFor(violation: Violation, isItem: boolean): Localised {
  const { field } = violation;
  if (isItem) return { sv: 'Fyll i den, eller ta bort den.', en: 'Fill it in, or take it away.' };
  const [help, example] = [descriptionOf(field), exampleOf(field)];
  const write = {
    sv: example ? `, till exempel ”${example}”` : '',
    en: example ? `, for instance “${example}”` : '',
  };
  if (field.language !== undefined) {
    return { sv: 'Skriv texten, eller ta bort språket.', en: 'Write the text, or take the language away.' };
  }
  return isRequired(violation)
    ? { sv: `Fyll i det${write.sv}. ${help.sv}`, en: `Fill it in${write.en}. ${help.en}` }
    : { sv: `Fyll i det${write.sv}, eller ta bort det.`, en: `Fill it in${write.en}, or take it away.` };
}

function isKnown({ key, language, holder }: Violation['field']): boolean {
  return language === undefined ? Object.hasOwn(holder?.properties ?? {}, key) : isAssignedLanguage(key);
}

function isRequired({ field }: Violation): boolean {
  const required = field.holder?.required;
  return Array.isArray(required) && required.includes(field.key);
}

/**
 * Keys that identify the entity. Without such a key the file would describe another entity, so an empty value is not
 * removed: its author has to fill it in.
 */
const IDENTITIES: ReadonlySet<string> = new Set(['uri', 'identifier', 'id', 'organisationsnummer']);

/**
 * Taken out, it must leave something behind: a mapping or list without content would be empty itself. What is no key that
 * stands there may be the rest of a text.
 */
function isRemovable(violation: Violation): boolean {
  const { parent, field } = violation;
  if (kindOf(parent) === 'mapping' && (IDENTITIES.has(field.key) || !isKnown(field))) return false;
  if (kindOf(parent) !== 'list' && kindOf(parent) !== 'mapping') return false;
  if (Object.keys(parent as object).length < 2) return false;
  return Array.isArray(parent) || field.language !== undefined || !isRequired(violation);
}

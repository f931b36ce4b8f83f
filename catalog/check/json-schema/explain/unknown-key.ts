import type { EntityKind } from '../../../model/entity.ts';
import { KIND_WORDS } from '../../../model/issues/kind-words.ts';
import { quoted } from '../../../model/issues/quoted.ts';
import { DCAT_AP_SE, OWN_README } from '../../../model/issues/standards.ts';
import type { Localised } from '../../../model/text.ts';
import type { Explainer, Explanation } from '../explanation.ts';
import { fieldsIn, typesOf } from '../field.ts';
import {
  holderAt,
  isClaimedTwice,
  type KeySuggestion,
  type OtherLevel,
  otherKinds,
  otherLevel,
  suggestKey,
} from '../suggest/key.ts';
import type { Violation } from '../violation.ts';
import { fieldName, kindOf } from '../words.ts';

export const unknownKey: Explainer = {
  code: 'unknown-key',
  severity: 'error',
  title: { sv: 'Okänt fält', en: 'Unknown field' },
  why: {
    sv: 'Varje fält har ett bestämt namn, och namnen är på engelska så att de är desamma som i den europeiska standarden. Ett fält med ett annat namn skulle tyst försvinna på vägen till dataportalen.',
    en: 'Each field has a fixed name, the same as in the European standard. A field by another name would silently be lost on the way to the data portal.',
  },
  sources: [DCAT_AP_SE, OWN_README],
  explain(violation) {
    const shown = quoted(violation.name);
    const elsewhere = ELSEWHERE[violation.kind]?.[violation.pointer];
    if (elsewhere) return explainKey(violation, elsewhere.message, elsewhere.remedy);
    const meant = suggestKey(violation);
    const nested = otherLevel(violation);
    if (meant && !(nested && isExact(nested, violation) && !isExact(meant, violation))) {
      return misspelt(violation, meant);
    }
    if (nested) return misplaced(violation, nested);
    const kinds = otherKinds(violation);
    if (kinds.length > 0 && isTop(violation)) return ofOtherKind(violation, kinds);
    return explainKey(
      violation,
      { sv: `Det finns inget fält som heter ${shown.sv}.`, en: `There is no field called ${shown.en}.` },
      known(violation),
    );
  },
};

function explainKey({ pointer }: Violation, message: Localised, remedy: Localised): Explanation {
  return { pointer, at: 'key', message, remedy };
}

function isTop({ pointer }: Violation): boolean {
  return pointer.lastIndexOf('/') === 0;
}

function isExact({ key }: { key: string }, { name }: Violation): boolean {
  return key.toLowerCase() === name.toLowerCase();
}

/** Values that follow from the location of the file and therefore are not fields. */
const ELSEWHERE: Partial<
  Record<Violation['kind'], Record<string, { message: Localised; remedy: Localised }>>
> = {
  dataset: { '/publisher': fromFolder(), '/id': fromName() },
  service: { '/publisher': fromFolder(), '/id': fromName() },
  series: { '/publisher': fromFolder(), '/id': fromName() },
  publisher: { '/id': fromName() },
};

function fromFolder(): { message: Localised; remedy: Localised } {
  return {
    message: {
      sv: 'Utgivaren framgår redan av mappen som filen ligger i, så fältet publisher finns inte här.',
      en: 'The publisher follows already from the folder the file lies in, so there is no field publisher here.',
    },
    remedy: {
      sv: 'Ta bort fältet. Har någon annan tagit fram data, skriv den organisationen i creator.',
      en: 'Take the field away. If somebody else made the data, write that organisation in creator.',
    },
  };
}

function fromName(): { message: Localised; remedy: Localised } {
  return {
    message: {
      sv: 'Namnet på filen eller mappen är redan det unika namnet, så fältet id finns inte här.',
      en: 'The name of the file or folder is already the unique name, so there is no field id here.',
    },
    remedy: {
      sv: 'Ta bort fältet. En egen beteckning kan stå i identifier.',
      en: 'Take the field away. A name of your own can stand in identifier.',
    },
  };
}

function misspelt(violation: Violation, { key, field }: KeySuggestion): Explanation {
  const [shown, name] = [quoted(violation.name), fieldName(field)];
  const message = {
    sv: `Det finns inget fält som heter ${shown.sv}. Du menar nog ${name.sv}.`,
    en: `There is no field called ${shown.en}. You probably mean ${name.en}.`,
  };
  if (Object.hasOwn(violation.parent as object, key)) {
    return explainKey(violation, message, {
      sv: `Fältet ${key} finns redan. Flytta dit det som ska vara kvar, och ta bort ${shown.sv}.`,
      en: `There is a field ${key} already. Move there what is to be kept, and take ${shown.en} away.`,
    });
  }
  const remedy = {
    sv: `Skriv ${key} i stället för ${shown.sv}.`,
    en: `Write ${key} instead of ${shown.en}.`,
  };
  const finding = explainKey(violation, message, remedy);
  if (!fits(violation.value, typesOf(field.schema)) || isClaimedTwice(violation, key)) return finding;
  return { ...finding, fix: { kind: 'rename-key', pointer: violation.pointer, key } };
}

const TYPES: Record<ReturnType<typeof kindOf>, string[]> = {
  empty: [],
  text: ['string'],
  number: ['number', 'integer'],
  boolean: ['boolean'],
  list: ['array'],
  mapping: ['object'],
};

/**
 * True when the value could stand under the right key; otherwise renaming would cause another error. A single text
 * where a list is expected also passes, since that can be fixed, too.
 */
function fits(value: unknown, types: string[]): boolean {
  if (typeof value === 'string' && types.includes('array')) return true;
  return TYPES[kindOf(value)].some((type) => types.includes(type));
}

function misplaced(violation: Violation, { under, key, field }: OtherLevel): Explanation {
  const [shown, name] = [quoted(violation.name), fieldName(field)];
  if (under === '') {
    return explainKey(
      violation,
      {
        sv: `Fältet ${shown.sv} står för långt in. ${key} hör till hela filen.`,
        en: `The field ${shown.en} stands too far in. ${key} belongs to the whole file.`,
      },
      {
        sv: `Flytta ${key} så att det står längst till vänster, utan mellanslag före.`,
        en: `Move ${key} so that it stands at the far left, without spaces before it.`,
      },
    );
  }
  return explainKey(
    violation,
    {
      sv: `Fältet ${shown.sv} står på fel ställe. ${name.sv} hör hemma under ${under}.`,
      en: `The field ${shown.en} stands in the wrong place. ${name.en} belongs under ${under}.`,
    },
    under === 'distribution'
      ? {
          sv: `Flytta raden in under distribution, till den fil eller tjänst som den gäller, och skriv ${key}.`,
          en: `Move the line in under distribution, to the file or service it is about, and write ${key}.`,
        }
      : {
          sv: `Flytta raden in under ${under}, och skriv ${key}.`,
          en: `Move the line in under ${under}, and write ${key}.`,
        },
  );
}

function ofOtherKind(violation: Violation, kinds: EntityKind[]): Explanation {
  const shown = quoted(violation.name);
  const words = (language: 'sv' | 'en', or: string) =>
    kinds.map((kind) => KIND_WORDS[kind][language]).join(` ${or} `);
  return explainKey(
    violation,
    {
      sv: `Fältet ${shown.sv} finns inte för ${KIND_WORDS[violation.kind].sv}, bara för ${words('sv', 'eller')}.`,
      en: `There is no field ${shown.en} for ${KIND_WORDS[violation.kind].en}, only for ${words('en', 'or')}.`,
    },
    {
      sv: 'Ta bort fältet, eller flytta det till den fil som det hör hemma i.',
      en: 'Take the field away, or move it to the file it belongs in.',
    },
  );
}

/** The fields that there are here and that are not used yet. */
function known({ kind, data, pointer, parent }: Violation): Localised {
  const unused = [...fieldsIn(holderAt(kind, data, pointer)).keys()].filter(
    (key) => !Object.hasOwn(parent as object, key),
  );
  if (unused.length === 0) return { sv: 'Ta bort fältet.', en: 'Take the field away.' };
  return {
    sv: `Ta bort fältet, eller byt namn på det till något av ${unused.join(', ')}.`,
    en: `Take the field away, or rename it to one of ${unused.join(', ')}.`,
  };
}

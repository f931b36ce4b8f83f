import { vocabulary } from '../../model/vocabularies.ts';
import { KIND_LABELS } from './labels.ts';
import type { NeedKind } from './need.ts';
import { placeOptions } from './places.ts';
import { AUDIENCES, type Choices, HELP, SUPPORT_THEMES, URGENCY_WORDS } from './words.ts';

/** A choice in a form: the text that GitHub writes into the issue, and the codes that it stands for. */
export interface FormOption {
  text: string;
  codes: readonly string[];
}

/** A question of a form. The label is the heading that stands before the answer in the issue. */
export interface FormField {
  id: 'places' | 'theme' | 'urgency' | 'audience' | 'help' | 'what' | 'purpose';
  label: string;
  description?: string;
  placeholder?: string;
  required?: true;
  /** Only for what is chosen; free text has none. */
  options?: readonly FormOption[];
  /** True when several can be chosen. */
  several?: true;
}

/** An issue form of GitHub. */
export interface NeedForm {
  kind: NeedKind;
  /** Of the file in `.github/ISSUE_TEMPLATE/`, by which an address opens it. */
  file: string;
  name: string;
  description: string;
  /** The beginning of the title, until somebody writes another. */
  title: string;
  label: string;
  /** Stands before the first question. */
  before: string;
  /**
   * The questions; those with choices come first, so that a text that looks like a heading is never taken for an
   * answer.
   */
  fields: readonly FormField[];
}

const PUBLIC =
  'Allt du skriver här blir offentligt på GitHub och kan visas på katalogens webbplats, utan ditt namn. Skriv inga personuppgifter: inga namn, e-postadresser eller telefonnummer.';

/** The forms by which people say what they need: what the files are made from and the issues are read by. */
export const NEED_FORMS: readonly NeedForm[] = [
  {
    kind: 'data',
    file: '4-onska-data.yml',
    name: 'Önska data',
    description: 'Du saknar data som en kommun eller region borde ha.',
    title: 'Önskemål: ',
    label: KIND_LABELS.data,
    before: `${PUBLIC}\n\nVill du ha ett beslut om att få ut data begär du dem direkt från kommunen eller regionen.`,
    fields: [
      {
        id: 'places',
        label: 'Vilken kommun eller vilket län gäller det?',
        description: 'Du kan välja flera.',
        required: true,
        options: placeOptions(),
        several: true,
      },
      {
        id: 'theme',
        label: 'Vilket tema hör det till?',
        description: 'Välj det som ligger närmast, eller hoppa över.',
        options: vocabulary('data-theme').concepts.map(({ code, label }) => ({
          text: label.sv,
          codes: [code],
        })),
      },
      { id: 'urgency', label: 'Hur bråttom är det?', options: optionsOf(URGENCY_WORDS) },
      {
        id: 'what',
        label: 'Vilka data önskar du?',
        description:
          'Beskriv vad en rad eller ett objekt ska vara, vilka uppgifter som behövs och hur färska de ska vara.',
        placeholder: 'Alla lekplatser med läge, utrustning och tillgänglighet. En gång om året räcker.',
        required: true,
      },
      {
        id: 'purpose',
        label: 'Vad ska du använda dem till?',
        description: 'Du måste inte svara, men svaret hjälper den som väljer vad som ska göras först.',
      },
    ],
  },
  {
    kind: 'support',
    file: '5-behov-av-stod.yml',
    name: 'Behov av stöd',
    description: 'Er kommun eller region vill ha hjälp med öppna data.',
    title: 'Stöd: ',
    label: KIND_LABELS.support,
    before: PUBLIC,
    fields: [
      {
        id: 'places',
        label: 'Vilken kommun eller vilket län gäller det?',
        description: 'Är ni en region väljer ni hela länet. Ni kan välja flera.',
        required: true,
        options: placeOptions(),
        several: true,
      },
      {
        id: 'theme',
        label: 'Vad vill ni ha stöd med?',
        required: true,
        options: optionsOf(SUPPORT_THEMES),
      },
      {
        id: 'audience',
        label: 'Vem är stödet till för?',
        description: 'Ni kan välja flera.',
        options: optionsOf(AUDIENCES),
        several: true,
      },
      {
        id: 'help',
        label: 'Vilken form av hjälp passar er?',
        description: 'Ni kan välja flera.',
        options: optionsOf(HELP),
        several: true,
      },
      { id: 'urgency', label: 'Hur bråttom är det?', options: optionsOf(URGENCY_WORDS) },
      {
        id: 'what',
        label: 'Vad behöver ni?',
        description: 'Berätta var ni står i dag, vad ni vill kunna göra och vad som tar emot.',
        required: true,
      },
    ],
  },
];

function optionsOf(choices: Choices): FormOption[] {
  return Object.entries(choices).map(([code, { sv }]) => ({ text: sv, codes: [code] }));
}

/** The form for a kind of need. */
export function formOf(kind: NeedKind): NeedForm {
  return NEED_FORMS.find((form) => form.kind === kind)!;
}

/** The form as the content of its file. Source: GitHub, "Syntax for GitHub's form schema". */
export function formFile({ name, description, title, label, before, fields }: NeedForm): object {
  return {
    name,
    description,
    title,
    labels: [label],
    body: [{ type: 'markdown', attributes: { value: before } }, ...fields.map(fieldInFile)],
  };
}

function fieldInFile({ id, label, description, placeholder, required, options, several }: FormField): object {
  return {
    type: options ? 'dropdown' : 'textarea',
    id,
    attributes: {
      label,
      ...(description && { description }),
      ...(placeholder && { placeholder }),
      ...(several && { multiple: true }),
      ...(options && { options: options.map(({ text }) => text) }),
    },
    ...(required && { validations: { required } }),
  };
}

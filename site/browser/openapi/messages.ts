import type { DescriptionFailure } from './api-description.ts';

/** The texts of what a service answers, in the page's language. */
export interface Messages {
  loading: string;
  open: string;
  close: string;
  heading: string;
  shown: (shown: number, more: number, form: string) => string;
  servers: string;
  parameters: string;
  name: string;
  place: string;
  places: Readonly<Record<string, string>>;
  type: string;
  what: string;
  required: string;
  sends: string;
  answers: string;
  status: string;
  any: string;
  mediaTypes: string;
  example: string;
  deprecated: string;
  others: string;
  failures: Record<DescriptionFailure['reason'], (status?: number) => string>;
  instead: string;
}

const SWEDISH: Messages = {
  loading: 'Hämtar beskrivningen …',
  open: 'Visa anropen',
  close: 'Dölj anropen',
  heading: 'Anrop som tjänsten svarar på',
  shown: (shown, more, form) =>
    more > 0
      ? `De ${shown} första av ${shown + more} anrop, ur tjänstens beskrivning (${form}).`
      : `${shown} anrop, ur tjänstens beskrivning (${form}).`,
  servers: 'Tjänsten svarar på',
  parameters: 'Det som anropet tar',
  name: 'Namn',
  place: 'Var',
  places: { path: 'i adressen', query: 'i frågan', header: 'i huvudet', cookie: 'som kaka' },
  type: 'Typ',
  what: 'Vad det är',
  required: 'måste anges',
  sends: 'Det som skickas med:',
  answers: 'Svar',
  status: 'Kod',
  any: 'övriga',
  mediaTypes: 'Format',
  example: 'Exempel för kommandoraden',
  deprecated: 'ska inte längre användas',
  others: 'Övrigt',
  failures: {
    blocked: () =>
      'Beskrivningen kan inte visas här. Servern som den ligger på tillåter inte att andra webbplatser läser den, eller så svarar den inte.',
    insecure: () => 'Beskrivningen kan inte visas här eftersom den bara kan hämtas utan kryptering (http).',
    status: (status) =>
      `Beskrivningen kan inte visas: servern svarar med felet ${status ?? ''}. Den kan ha flyttats.`,
    'too-large': () => 'Beskrivningen är för stor för att visas här.',
    unreadable: () => 'Beskrivningen går inte att läsa: den är varken JSON eller YAML.',
    slow: () => 'Servern svarade inte i tid.',
    page: () => 'Adressen leder till en webbsida. Bara beskrivningar i OpenAPI kan visas här.',
    other: () =>
      'Adressen leder till något annat än en beskrivning i OpenAPI, så anropen kan inte visas här.',
    empty: () => 'Beskrivningen har inga anrop.',
  },
  instead: 'Öppna beskrivningen',
};

const ENGLISH: Messages = {
  loading: 'Fetching the description …',
  open: 'Show the calls',
  close: 'Hide the calls',
  heading: 'Calls that the service answers',
  shown: (shown, more, form) =>
    more > 0
      ? `The first ${shown} of ${shown + more} calls, from the description of the service (${form}).`
      : `${shown} ${shown === 1 ? 'call' : 'calls'}, from the description of the service (${form}).`,
  servers: 'The service answers at',
  parameters: 'What the call takes',
  name: 'Name',
  place: 'Where',
  places: { path: 'in the address', query: 'in the query', header: 'in the header', cookie: 'as a cookie' },
  type: 'Type',
  what: 'What it is',
  required: 'required',
  sends: 'What is sent:',
  answers: 'Answers',
  status: 'Code',
  any: 'others',
  mediaTypes: 'Format',
  example: 'Example for the command line',
  deprecated: 'not to be used any more',
  others: 'Others',
  failures: {
    blocked: () =>
      'The description cannot be shown here. The server that it lies on does not let other websites read it, or does not answer.',
    insecure: () =>
      'The description cannot be shown here, as it can only be fetched without encryption (http).',
    status: (status) =>
      `The description cannot be shown: the server answers with error ${status ?? ''}. It may have moved.`,
    'too-large': () => 'The description is too large to be shown here.',
    unreadable: () => 'The description cannot be read: it is neither JSON nor YAML.',
    slow: () => 'The server did not answer in time.',
    page: () => 'The address leads to a web page. Only descriptions in OpenAPI can be shown here.',
    other: () =>
      'The address leads to something other than a description in OpenAPI, so the calls cannot be shown here.',
    empty: () => 'The description has no calls.',
  },
  instead: 'Open the description',
};

/** In the language of the page (`lang` of the document): English or, for all others, Swedish. */
export function messagesFor(language: string): Messages {
  return language.startsWith('en') ? ENGLISH : SWEDISH;
}

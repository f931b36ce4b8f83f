import type { Rule } from '../../model/issues/rule.ts';
import { HARVESTING } from '../../model/issues/standards.ts';

export const rule: Rule<'publisher' | 'dataset' | 'service' | 'series'> = {
  code: 'uri-taken',
  severity: 'error',
  kinds: ['publisher', 'dataset', 'service', 'series'],
  title: { sv: 'Två filer med samma uri', en: 'Two files with the same uri' },
  why: {
    sv:
      'En uri är namnet på en enda sak i alla länkade data. Har två filer samma uri blandas deras ' +
      'uppgifter ihop till en sak med två titlar, och dataportalen kan inte skilja dem åt.',
    en:
      'A uri is the name of one single thing in all linked data. If two files have the same uri, what ' +
      'they say is mixed into one thing with two titles, and the data portal cannot tell them apart.',
  },
  sources: [
    HARVESTING,
    {
      title: 'W3C: Architecture of the World Wide Web, 2.2.1 URI collision',
      url: 'https://www.w3.org/TR/webarch/#URI-collision',
    },
  ],
  check({ path, data }, { index }) {
    const places = data.uri ? (index.uris.get(data.uri) ?? []) : [];
    const other = places.find((place) => place.path !== path);
    if (!other) return [];
    return [
      {
        pointer: '/uri',
        message: {
          sv: `Samma uri står i ${other.path}.`,
          en: `The same uri stands in ${other.path}.`,
        },
        remedy: {
          sv:
            'Behåll den i den fil som beskriver det som adressen hör till. Ta bort raden i den andra, så ' +
            'får den en egen adress av sig själv.',
          en:
            'Keep it in the file that describes what the address belongs to. Take out the line in the ' +
            'other, and it gets an address of its own by itself.',
        },
      },
    ];
  },
};

import type { Audience } from '../../catalog/cooperation/guide.ts';
import { bilingual } from '../text/languages.ts';

/** The audience of a guide, in words. */
export const AUDIENCE_WORDS = bilingual<Record<Audience, string>>(
  {
    everyone: 'För alla som är nya här',
    'decision-maker': 'För dig som beslutar eller handlägger',
    publisher: 'För dig som ska publicera data',
    reviewer: 'För dig som granskar',
    user: 'För dig som vill använda data',
  },
  {
    everyone: 'For everybody who is new here',
    'decision-maker': 'For those who decide or handle requests',
    publisher: 'For those who are to publish data',
    reviewer: 'For reviewers',
    user: 'For those who want to use data',
  },
);

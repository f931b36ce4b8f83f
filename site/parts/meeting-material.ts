import type { Meeting } from '../../catalog/cooperation/meeting.ts';
import type { Site } from '../data/site.ts';
import { shortLicence } from '../facts/show-licence.ts';
import { type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { showText } from '../text/show-text.ts';

const WORDS = bilingual({ recording: 'Inspelning' }, { recording: 'Recording' });

/** Lists the material of a meeting: its presentations, with their creators and licences, and its recording. */
export function materialList({ language }: Site, { data }: Meeting): Html {
  const presentations = (data.presentations ?? []).map(({ title, url, creator, license }) => {
    const about = [creator, license && shortLicence(license, language)].filter(Boolean).join(', ');
    return html`<li><a href="${url}">${showText(title, language)}</a>${about && html` <span class="muted">(${about})</span>`}</li>`;
  });
  const recording = data.recording
    ? [html`<li><a href="${data.recording}">${WORDS[language].recording}</a></li>`]
    : [];
  return html`<ul>${[...presentations, ...recording]}</ul>`;
}

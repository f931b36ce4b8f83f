import { FIXED_PAGES } from '../../catalog/model/addresses.ts';
import type { Site } from '../data/site.ts';
import { type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';

const WORDS = bilingual(
  {
    lead: 'Har du en CSV-fil? Kontrollera den innan du publicerar: teckenkodning, skiljetecken, kolumner, datum, koordinater, kommunkoder, personnummer och annat som brukar bli fel. Varje fel visas med rad och kolumn, och vad du kan göra åt det.',
    file: 'En fil på din dator, i katalogens mapp:',
    published: 'Filer som redan är publicerade, genom datamängdens adress i katalogen:',
    own: 'En fil som följer en egen specifikation, skriven som Table Schema:',
    fileName: 'filen.csv',
    dataset: 'utgivare/datamangd',
    schema: 'kolumner.json',
    codes: 'Allt som kontrolleras, med exempel',
  },
  {
    lead: 'Do you have a CSV file? Check it before you publish: encoding, delimiters, columns, dates, coordinates, municipality codes, personal identity numbers and what else tends to go wrong. Each error is shown with row and column, and what you can do about it.',
    file: 'A file on your computer, in the catalog’s folder:',
    published: 'Files that are already published, by the dataset’s address in the catalog:',
    own: 'A file that follows a specification of your own, written as a Table Schema:',
    fileName: 'file.csv',
    dataset: 'publisher/dataset',
    schema: 'columns.json',
    codes: 'All that is checked, with examples',
  },
);

/** Describes how to check a CSV file, against the specification called `name` where it is given. */
export function checkSteps(site: Site, name?: string): Html {
  const words = WORDS[site.language];
  const against = name === undefined ? '' : ` --specification ${name}`;
  return html`<p>${words.lead}</p>
<p>${words.file}</p>
${command(`npx katalog check-data ${words.fileName}${against}`)}
<p>${words.published}</p>
${command(`npx katalog check-data ${words.dataset}`)}
${
  name === undefined &&
  html`<p>${words.own}</p>
${command(`npx katalog check-data ${words.fileName} --schema ${words.schema}`)}`
}
<p><a href="${site.link(`${FIXED_PAGES.rules}#_data`)}">${words.codes}</a></p>`;
}

function command(text: string): Html {
  return html`<pre class="snippet" tabindex="0"><code>${text}</code></pre>`;
}

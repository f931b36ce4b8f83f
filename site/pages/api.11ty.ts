import { ADDRESSES, FIXED_PAGES } from '../../catalog/model/addresses.ts';
import { actionPaths } from '../../catalog/publish/exports/ckan/actions.ts';
import { packageName } from '../../catalog/publish/exports/ckan/package.ts';
import {
  API_RESOURCES,
  type ApiResource,
  RESOURCE_GROUPS,
  type ResourceGroup,
} from '../../catalog/publish/exports/resources.ts';
import { pages } from '../build/template.ts';
import type { Site } from '../data/site.ts';
import { page } from '../parts/page.ts';
import { pageTop } from '../parts/page-top.ts';
import { type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';

const WORDS = bilingual(
  {
    title: 'Gränssnitt för program',
    description:
      'Alla adresser där program kan hämta katalogen: DCAT, Atom, CSV, JSON, data.json, CKAN och mer.',
    lead: 'Alla adresser som program kan hämta något från. De läses utan nyckel, ändras inte och skrivs om när katalogen ändras.',
    openapi: 'Samma förteckning för program (OpenAPI 3.1)',
    feeds: 'Vilken DCAT-profil passar till vad?',
    address: 'Adress',
    type: 'Medietyp',
    what: 'Vad det är',
    region: (name: string) => `Adresser: ${name}`,
    example: 'Exempel:',
    notes: {
      dcat: 'Utgivarens och datamängdens namn är de som står i sidornas adresser.',
      tables:
        'Flera värden i en cell skiljs åt med lodstreck. En cell som ett kalkylprogram skulle ta för en formel börjar med en apostrof. Saknar en datamängd datum står i data.json den dag då katalogen senast ändrades. Temana står bland nyckelorden. Fälten describedBy (kolumnernas beskrivning) och isPartOf finns inte där.',
      changes:
        'Den senaste ändringen av varje datamängd står med, fält för fält, där historiken i git är känd. Listorna har högst hundra datamängder. Flödena finns på engelska under /en/.',
      ckan: 'Servern läser inga frågor: package_search svarar med allt, och filter och sidor bestäms av den som hämtar. Det som brukar frågas efter med id har en egen adress. De andra adresserna finns också utan .json, och under /api/action/.',
      embed: 'Kortet är en sida som andra webbplatser kan visa.',
      discovery: 'VoID-filen finns också med filnamnstillägg:',
    },
  },
  {
    title: 'Interfaces for programs',
    description:
      'All addresses where programs can fetch the catalog: DCAT, Atom, CSV, JSON, data.json, CKAN and more.',
    lead: 'All addresses that programs can fetch something from. They are read without a key, do not change, and are written anew when the catalog changes.',
    openapi: 'The same list for programs (OpenAPI 3.1)',
    feeds: 'Which DCAT profile is for what?',
    address: 'Address',
    type: 'Media type',
    what: 'What it is',
    region: (name) => `Addresses: ${name}`,
    example: 'Example:',
    notes: {
      dcat: 'The names of the publisher and the dataset are those in the addresses of the pages.',
      tables:
        'Several values in a cell are parted by vertical bars. A cell that a spreadsheet would take for a formula begins with an apostrophe. In data.json a dataset without a date has the day when the catalog was last changed in modified, and the themes are among the keywords. The fields describedBy (the description of the columns) and isPartOf are not there.',
      changes:
        'The last change of each dataset is told field by field, where the history in git is known. The lists have a hundred datasets at most. The feeds are there in Swedish, too.',
      ckan: 'The server reads no queries: package_search answers with everything, and filters and pages are for the client to apply. What is usually asked for by id has an address of its own. The other addresses are there without .json too, and below /api/action/.',
      embed: 'The card is a page that other sites can show.',
      discovery: 'The VoID file is there with a file name extension, too:',
    },
  },
);

/** Documents every address that programs can fetch something from. */
export default pages<'api'>({
  things: () => ['api'],
  address: () => FIXED_PAGES.api,
  render: (_, site) => {
    const { title, description } = WORDS[site.language];
    return page(site, { title, description, address: FIXED_PAGES.api, section: 'about' }, content(site));
  },
});

function content(site: Site): Html {
  const words = WORDS[site.language];
  const groups = Object.keys(RESOURCE_GROUPS) as ResourceGroup[];
  return html`${pageTop(site, words.title, words.lead)}
<div class="wide section api">
<p><a href="${site.file(`/${ADDRESSES.openapi}`)}" type="application/json">${words.openapi}</a> · <a href="${site.link(FIXED_PAGES.machines)}#_profiler">${words.feeds}</a></p>
${groups.map((group) => resourceGroup(site, group))}
</div>`;
}

function resourceGroup(site: Site, group: ResourceGroup): Html {
  const words = WORDS[site.language];
  const name = RESOURCE_GROUPS[group][site.language];
  const resources = API_RESOURCES.filter((resource) => resource.group === group);
  return html`<section aria-labelledby="_${group}">
<h2 id="_${group}">${name}</h2>
<p>${words.notes[group]}${group === 'discovery' && html` <a href="${site.file(`/${ADDRESSES.voidTurtle}`)}"><code>/${ADDRESSES.voidTurtle}</code></a>`}</p>
<div class="table" role="region" aria-label="${words.region(name)}" tabindex="0"><table><thead><tr><th scope="col">${words.address}</th><th scope="col">${words.what}</th><th scope="col">${words.type}</th></tr></thead><tbody>${resources.map((resource) => resourceRow(site, resource))}</tbody></table></div>
${group === 'ckan' && ckanExample(site)}
</section>`;
}

function resourceRow(site: Site, { path: swedish, english, mediaType, summary }: ApiResource): Html {
  const path = site.language === 'en' ? (english ?? swedish) : swedish;
  const shown = html`<code>${path}</code>`;
  const linked = path.includes('{') ? shown : html`<a href="${site.file(path)}">${shown}</a>`;
  return html`<tr><td>${linked}</td><td>${summary[site.language]}</td><td><code>${mediaType}</code></td></tr>`;
}

function ckanExample(site: Site): Html | undefined {
  const [dataset] = site.datasets;
  if (!dataset) return undefined;
  const path = `/api/3/action/package_show/${packageName(dataset)}.json`;
  const [plain = ''] = actionPaths('package_list');
  return html`<p>${WORDS[site.language].example} <a href="${site.file(path)}"><code>${site.absoluteFile(path)}</code></a>, <a href="${site.file(`/${plain}`)}"><code>${site.absoluteFile(`/${plain}`)}</code></a></p>`;
}

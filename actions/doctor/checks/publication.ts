import { concludeFrom, type Diagnosis, right, type Setting, wrong } from '../diagnosis.ts';
import type { Pages, RepositoryState } from '../state.ts';

const PAGES: Setting = {
  code: 'pages',
  title: {
    sv: 'GitHub Pages tar emot sidorna från arbetsflödet',
    en: 'GitHub Pages takes the pages of the workflow',
  },
};
const ADDRESS: Setting = {
  code: 'pages-address',
  title: {
    sv: 'Adressen i datasets/catalog.yaml är den som sidorna har',
    en: 'The address in datasets/catalog.yaml is that of the pages',
  },
};
const PUBLISHED: Setting = {
  code: 'published',
  title: { sv: 'Katalogen är publicerad', en: 'The catalog is published' },
};

/** Concludes whether the catalog comes out where it says. */
export function checkPublication(state: RepositoryState): Diagnosis[] {
  const { pages } = state;
  const isReady = pages.seen && pages.value?.build_type === 'workflow';
  return [
    concludeFrom(PAGES, pages, (answer) => checkSource(answer, state)),
    ...(isReady || !pages.seen
      ? [concludeFrom(ADDRESS, pages, (answer) => checkAddress(answer, state))]
      : []),
    concludeFrom(PUBLISHED, state.published, (published) => checkPublished(published, state)),
  ];
}

function checkSource(pages: Pages | undefined, { url }: RepositoryState): Diagnosis {
  if (pages?.build_type === 'workflow') return right(PAGES);
  return wrong(
    PAGES,
    pages
      ? {
          sv: 'Pages bygger själv från en gren, så det som arbetsflödet lägger ut syns inte.',
          en: 'Pages builds from a branch by itself, so that what the workflow deploys does not show.',
        }
      : { sv: 'Pages är inte påslaget.', en: 'Pages is not turned on.' },
    {
      steps: [
        {
          sv: 'Välj ”GitHub Actions” under ”Build and deployment” → ”Source”.',
          en: 'Choose “GitHub Actions” under “Build and deployment” → “Source”.',
        },
      ],
      address: `${url}/settings/pages`,
    },
  );
}

function checkAddress(pages: Pages | undefined, { siteAddress, url }: RepositoryState): Diagnosis {
  const address = `${url}/edit/main/datasets/catalog.yaml`;
  const actual = pages?.html_url?.replace(/\/+$/, '');
  if (siteAddress !== undefined && (actual === undefined || isSame(siteAddress, actual)))
    return right(ADDRESS);
  if (siteAddress === undefined)
    return wrong(
      ADDRESS,
      { sv: 'Filen saknas eller har ingen url.', en: 'The file is missing or has no url.' },
      { steps: [writeUrl(actual)], address },
    );
  return wrong(
    ADDRESS,
    {
      sv: `Filen säger ${siteAddress}, men sidorna har adressen ${actual}. Varje datamängds adress blir fel.`,
      en: `The file says ${siteAddress}, but the pages have the address ${actual}. The address of each dataset becomes wrong.`,
    },
    { steps: [writeUrl(actual)], address },
  );
}

function writeUrl(actual = 'https://…') {
  return {
    sv: `Skriv url: ${actual} i datasets/catalog.yaml. Välj adressen nu: när den är publicerad ska den inte ändras.`,
    en: `Write url: ${actual} in datasets/catalog.yaml. Choose the address now: once published it is not to change.`,
  };
}

function isSame(address: string, other: string): boolean {
  const plain = (text: string) => text.replace(/^https?:\/\//, '').toLowerCase();
  return plain(address) === plain(other);
}

function checkPublished(isPublished: boolean, { siteAddress, url }: RepositoryState): Diagnosis {
  if (isPublished) return right(PUBLISHED);
  return wrong(
    PUBLISHED,
    {
      sv: `Det finns ingen katalog på ${siteAddress ?? 'någon adress'} än. Innan dess kan en ändring inte jämföras med det som finns.`,
      en: `There is no catalog at ${siteAddress ?? 'any address'} yet. Until then a change cannot be compared with what there is.`,
    },
    {
      steps: [
        {
          sv: 'Tryck på ”Run workflow” och vänta tills alla tre jobb är gröna. Är något rött, läs vad som står sist i det.',
          en: 'Press “Run workflow” and wait until all three jobs are green. If one is red, read what it says last.',
        },
      ],
      address: `${url}/actions/workflows/publicera.yml`,
    },
  );
}

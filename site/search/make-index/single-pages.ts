import { FIXED_PAGES, type FixedPage } from '../../../catalog/model/addresses.ts';
import type { Language, Localised } from '../../../catalog/model/text.ts';

/** The content of a page that exists only once. */
interface About {
  /** The title, as on the page. */
  title: Localised;
  /** Another name of it, by which it is found as by its title. */
  otherTitle?: Localised;
  /** A sentence on the content of the page. */
  about: Localised;
  /** More words that somebody may look for it by, with spaces between. */
  words: Readonly<Record<Language, string>>;
}

/** A page that there is one of, as search knows it. */
export interface SinglePage extends About {
  /** Its Swedish address from the root of the site. */
  page: string;
}

/** Pages that are no hits: whoever searches is there. */
type NoHit = 'home' | 'datasets';

/** The pages that are about no single thing: all that every catalog has, but for the front page and the list of datasets where the search is. */
const ABOUT: Readonly<Record<Exclude<FixedPage, NoHit>, About>> = {
  publishers: {
    title: { sv: 'Utgivare', en: 'Publishers' },
    about: {
      sv: 'Alla kommuner, regioner och andra som har data här, län för län.',
      en: 'All municipalities, regions and others with data here, county by county.',
    },
    words: { sv: 'organisationer myndigheter dataägare', en: 'organisations authorities owners' },
  },
  counties: {
    title: { sv: 'Län', en: 'Counties' },
    about: { sv: 'Data län för län.', en: 'Data county by county.' },
    words: { sv: 'kommuner regioner karta', en: 'municipalities regions map' },
  },
  municipalities: {
    title: { sv: 'Kommuner', en: 'Municipalities' },
    about: {
      sv: 'Alla kommuner län för län, med en sida för var och en.',
      en: 'All municipalities county by county, with a page for each of them.',
    },
    words: { sv: 'kommunlista kommunkoder', en: 'list municipality codes' },
  },
  regions: {
    title: { sv: 'Regioner', en: 'Regions' },
    about: {
      sv: 'Alla regioner, med en sida för var och en.',
      en: 'All regions, with a page for each of them.',
    },
    words: { sv: 'regionlista landsting', en: 'list' },
  },
  themes: {
    title: { sv: 'Teman', en: 'Themes' },
    about: {
      sv: 'Data efter de teman som är gemensamma för hela EU.',
      en: 'Data by the themes that are shared by the whole EU.',
    },
    words: { sv: 'kategorier ämnen', en: 'categories subjects topics' },
  },
  overview: {
    title: { sv: 'Vem publicerar vad', en: 'Who publishes what' },
    about: {
      sv: 'Kommunerna och regionerna på karta och i tabell, vilka typer av data de har och var det finns luckor.',
      en: 'Municipalities and regions on a map and in a table, which kinds of data they have and where the gaps are.',
    },
    words: {
      sv: 'översikt karta luckor kommuner regioner matris jämför statistik utveckling täckning',
      en: 'overview map gaps municipalities regions matrix compare statistics trend coverage',
    },
  },
  needs: {
    title: { sv: 'Behov', en: 'Needs' },
    otherTitle: { sv: 'Önska data', en: 'Request data' },
    about: {
      sv: 'Önska data, be om stöd och se vad andra behöver.',
      en: 'Wish for data, ask for support and see what others need.',
    },
    words: {
      sv: 'önska data önskemål saknar begära rösta stöd hjälp förslag idé',
      en: 'wish request data missing vote support help suggestion idea',
    },
  },
  knowledge: {
    title: { sv: 'Kunskap', en: 'Knowledge' },
    about: {
      sv: 'Alla guider om öppna data: lagen, hur ni publicerar och hur data används.',
      en: 'All guides to open data: the law, how to publish and how data are used.',
    },
    words: {
      sv: 'guider vägledning hjälp stöd lära utbildning handledning publicera',
      en: 'guides guidance help support learn training publish',
    },
  },
  meetings: {
    title: { sv: 'Träffar', en: 'Meetings' },
    about: {
      sv: 'Kommande och tidigare träffar om öppna data, med presentationer och kalender.',
      en: 'Coming and past meetings about open data, with presentations and a calendar.',
    },
    words: {
      sv: 'möten webbinarier seminarier kalender presentationer inspelningar anmälan',
      en: 'webinars seminars calendar presentations recordings registration',
    },
  },
  contact: {
    title: { sv: 'Kontakt', en: 'Contact' },
    about: {
      sv: 'Vem du vänder dig till om en datamängd, i ditt län eller om katalogen.',
      en: 'Whom to turn to about a dataset, in your county or about the catalog.',
    },
    words: {
      sv: 'kontaktperson e-post mejl frågor hjälp support synpunkter fel rapportera säkerhetsbrist',
      en: 'e-mail questions help support feedback mistake report vulnerability',
    },
  },
  maturity: {
    title: { sv: 'Hur långt har vi kommit?', en: 'How far have we come?' },
    about: {
      sv: 'Självskattning i sex frågor: hur långt kommuner och regioner har kommit med öppna data.',
      en: 'A self-assessment in six questions: how far municipalities and regions have come with open data.',
    },
    words: {
      sv: 'mognad självskattning självbedömning nivåer mognadsmätning datamognad',
      en: 'maturity self-assessment levels',
    },
  },
  specifications: {
    title: { sv: 'Specifikationer', en: 'Specifications' },
    about: {
      sv: 'Nationella dataspecifikationer: vilka kolumner data ska ha och vilka datamängder som följer dem.',
      en: 'National data specifications: which columns data should have and which datasets follow them.',
    },
    words: {
      sv: 'dataspecifikationer standarder kolumner kontrollera fil',
      en: 'standards columns check file schema',
    },
  },
  about: {
    title: { sv: 'Om katalogen', en: 'About the catalog' },
    about: {
      sv: 'Syftet, hur samarbetet går till, hur ni går med eller lämnar, och varifrån beskrivningarna kommer.',
      en: 'The aim, how the cooperation works, how to join or leave, and where the descriptions come from.',
    },
    words: {
      sv: 'syfte samarbete gå med delta lämna frivilligt beslut granskning publicera insamlade licens digg nationella dataverkstaden förstudien starta egen',
      en: 'aim cooperation join take part leave voluntary decisions review publish gathered licence digg pre-study start own',
    },
  },
  quality: {
    title: { sv: 'Beskrivningarnas kvalitet', en: 'Quality of the descriptions' },
    about: {
      sv: 'Hur väl datamängderna är beskrivna, räknat som data.europa.eu gör, och vad som oftast saknas.',
      en: 'How well the datasets are described, counted as data.europa.eu does, and what is missing most often.',
    },
    words: { sv: 'metadata metadatakvalitet poäng betyg mqa', en: 'metadata quality score rating mqa' },
  },
  rules: {
    title: { sv: 'Regler för beskrivningar', en: 'Rules for descriptions' },
    about: {
      sv: 'Allt som kontrolleras när en datamängd beskrivs, med ett exempel för varje regel.',
      en: 'All that is checked when a dataset is described, with an example for each rule.',
    },
    words: { sv: 'regel kontroller fel varningar validering krav', en: 'checks errors warnings validation' },
  },
  api: {
    title: { sv: 'Gränssnitt för program', en: 'Interfaces for programs' },
    about: {
      sv: 'Alla adresser som program kan hämta något från: API, filer och flöden.',
      en: 'All addresses that programs can fetch something from: API, files and feeds.',
    },
    words: {
      sv: 'api ckan openapi json csv atom utvecklare hämta',
      en: 'api ckan openapi json csv atom developer download',
    },
  },
  machines: {
    title: { sv: 'För maskiner', en: 'For machines' },
    about: {
      sv: 'Flöden i DCAT-AP-SE för skördning till dataportaler, för hela katalogen och för varje utgivare.',
      en: 'Feeds in DCAT-AP-SE for harvesting by data portals, of the whole catalog and of each publisher.',
    },
    words: {
      sv: 'flöden dcat rdf turtle json-ld dataportal metadata',
      en: 'feeds dcat rdf turtle json-ld portal metadata',
    },
  },
  accessibility: {
    title: { sv: 'Tillgänglighetsredogörelse', en: 'Accessibility statement' },
    about: {
      sv: 'Hur tillgänglig webbplatsen är, vad som brister och hur du klagar.',
      en: 'How accessible the website is, what falls short and how to complain.',
    },
    words: {
      sv: 'tillgänglighet wcag hjälpmedel skärmläsare dos-lagen digg anmäla brist',
      en: 'wcag screen reader assistive complain shortcoming',
    },
  },
};

export const SINGLE_PAGES: readonly SinglePage[] = (Object.keys(ABOUT) as (keyof typeof ABOUT)[]).map(
  (name) => ({ page: FIXED_PAGES[name], ...ABOUT[name] }),
);

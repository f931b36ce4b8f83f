import type { FixedPage } from '../catalog/model/contents/site-pages.ts';
import { type EleventyTemplate, forEleventy, type PagesOfKind } from './build/template.ts';
import type { Site } from './data/site.ts';
import { aboutPage } from './pages/about.11ty.ts';
import { accessibilityPage } from './pages/accessibility.11ty.ts';
import { apiPage } from './pages/api.11ty.ts';
import { municipalitiesPage, regionsPage } from './pages/bodies.11ty.ts';
import { bodyPages } from './pages/body.11ty.ts';
import { contactPage } from './pages/contact.11ty.ts';
import { countiesPage } from './pages/counties.11ty.ts';
import { countyPages } from './pages/county.11ty.ts';
import { datasetPages } from './pages/dataset.11ty.ts';
import { datasetListPages } from './pages/datasets.11ty.ts';
import { formerPages } from './pages/former.11ty.ts';
import { guidePages } from './pages/guide.11ty.ts';
import { homePage } from './pages/home.11ty.ts';
import { knowledgePage } from './pages/knowledge.11ty.ts';
import { machinesPage } from './pages/machines.11ty.ts';
import { maturityPage } from './pages/maturity.11ty.ts';
import { meetingPages } from './pages/meeting.11ty.ts';
import { meetingsPage } from './pages/meetings.11ty.ts';
import { needPages } from './pages/need.11ty.ts';
import { needsPage } from './pages/needs.11ty.ts';
import { notFoundPage } from './pages/not-found.11ty.ts';
import { overviewPage } from './pages/overview.11ty.ts';
import { publisherPages } from './pages/publisher.11ty.ts';
import { publishersPage } from './pages/publishers.11ty.ts';
import { qualityPage } from './pages/quality.11ty.ts';
import { rulePages } from './pages/rule.11ty.ts';
import { rulesPage } from './pages/rules.11ty.ts';
import { seriesPages } from './pages/series.11ty.ts';
import { servicePages } from './pages/service.11ty.ts';
import { specificationPages } from './pages/specification.11ty.ts';
import { specificationsPage } from './pages/specifications.11ty.ts';
import { themePages } from './pages/theme.11ty.ts';
import { themesPage } from './pages/themes.11ty.ts';

/** The part of Eleventy's configuration that we use; it ships without types. */
export interface EleventyConfig {
  addTemplate(name: string, template: EleventyTemplate): void;
  addTransform(name: string, transform: (content: unknown) => unknown): void;
  setTemplateFormats(formats: string[]): void;
  setUseGitIgnore(use: boolean): void;
}

/** Makes the pages of a kind; `undefined` where there are none in the site's language. */
type MakePages = (site: Site) => PagesOfKind | undefined;

/** The pages that every catalog has; the list of datasets goes on over as many as it takes. */
const FIXED: Record<FixedPage, MakePages> = {
  home: forEleventy(homePage),
  datasets: forEleventy(datasetListPages),
  counties: forEleventy(countiesPage),
  municipalities: forEleventy(municipalitiesPage),
  regions: forEleventy(regionsPage),
  publishers: forEleventy(publishersPage),
  themes: forEleventy(themesPage),
  meetings: forEleventy(meetingsPage),
  contact: forEleventy(contactPage),
  maturity: forEleventy(maturityPage),
  specifications: forEleventy(specificationsPage),
  accessibility: forEleventy(accessibilityPage),
  machines: forEleventy(machinesPage),
  api: forEleventy(apiPage),
  overview: forEleventy(overviewPage),
  quality: forEleventy(qualityPage),
  needs: forEleventy(needsPage),
  rules: forEleventy(rulesPage),
  knowledge: forEleventy(knowledgePage),
  about: forEleventy(aboutPage),
};

/** Every kind of page, by a name of its own. */
const KINDS: Record<string, MakePages> = {
  ...FIXED,
  dataset: forEleventy(datasetPages),
  former: forEleventy(formerPages),
  service: forEleventy(servicePages),
  series: forEleventy(seriesPages),
  county: forEleventy(countyPages),
  body: forEleventy(bodyPages),
  publisher: forEleventy(publisherPages),
  theme: forEleventy(themePages),
  meeting: forEleventy(meetingPages),
  specification: forEleventy(specificationPages),
  need: forEleventy(needPages),
  rule: forEleventy(rulePages),
  guide: forEleventy(guidePages),
  'not-found': forEleventy(notFoundPage),
};

/**
 * Hands Eleventy some templates, by name. They are given as objects and not found on the
 * disk, so that the site reaches them by reference, types are checked on the way, and any program that can
 * import this file can build (Eleventy would import the files itself, outside the program's own loader).
 */
export function configure(config: EleventyConfig, templates: ReadonlyMap<string, EleventyTemplate>): void {
  config.setUseGitIgnore(false);
  config.setTemplateFormats(['11ty.js']);
  // In place of Eleventy's own, which looks for links to rewrite in every page; ours are right as they are.
  config.addTransform('@11ty/eleventy/html-transformer', (page) => page);
  for (const [name, template] of templates) config.addTemplate(name, template);
}

/** Every kind of page that is made in the site's language, by its name. */
export function kindsOfPages(site: Site): Map<string, PagesOfKind> {
  const kinds = Object.entries(KINDS).map(([name, make]) => [name, make(site)] as const);
  return new Map(kinds.filter((kind): kind is [string, PagesOfKind] => kind[1] !== undefined));
}

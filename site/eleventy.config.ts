import type { FixedPage } from '../catalog/model/contents/site-pages.ts';
import { aboutPage } from './content/about.11ty.ts';
import { accessibilityPage } from './content/accessibility.11ty.ts';
import { apiPage } from './content/api.11ty.ts';
import { municipalitiesPage, regionsPage } from './content/bodies.11ty.ts';
import { bodyPages } from './content/body.11ty.ts';
import { contactPage } from './content/contact.11ty.ts';
import { countiesPage } from './content/counties.11ty.ts';
import { countyPages } from './content/county.11ty.ts';
import { datasetPages } from './content/dataset.11ty.ts';
import { datasetListPages } from './content/datasets.11ty.ts';
import { formerPages } from './content/former.11ty.ts';
import { guidePages } from './content/guide.11ty.ts';
import { homePage } from './content/home.11ty.ts';
import { knowledgePage } from './content/knowledge.11ty.ts';
import { machinesPage } from './content/machines.11ty.ts';
import { maturityPage } from './content/maturity.11ty.ts';
import { meetingPages } from './content/meeting.11ty.ts';
import { meetingsPage } from './content/meetings.11ty.ts';
import { needPages } from './content/need.11ty.ts';
import { needsPage } from './content/needs.11ty.ts';
import { notFoundPage } from './content/not-found.11ty.ts';
import { overviewPage } from './content/overview.11ty.ts';
import { publisherPages } from './content/publisher.11ty.ts';
import { publishersPage } from './content/publishers.11ty.ts';
import { qualityPage } from './content/quality.11ty.ts';
import { rulePages } from './content/rule.11ty.ts';
import { rulesPage } from './content/rules.11ty.ts';
import { seriesPages } from './content/series.11ty.ts';
import { servicePages } from './content/service.11ty.ts';
import { specificationPages } from './content/specification.11ty.ts';
import { specificationsPage } from './content/specifications.11ty.ts';
import { themePages } from './content/theme.11ty.ts';
import { themesPage } from './content/themes.11ty.ts';
import type { Site } from './site.ts';
import { type EleventyTemplate, forEleventy, type PagesOfKind } from './template.ts';

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

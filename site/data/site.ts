import type { CheckedFiles } from '../../catalog/check/validate/validate.ts';
import { type Guide, guidesIn } from '../../catalog/cooperation/guide.ts';
import { type Assessment, assessmentsIn } from '../../catalog/cooperation/maturity-assessment.ts';
import {
  type MaturityHistory,
  NO_MATURITY_HISTORY,
} from '../../catalog/cooperation/maturity-past-answers.ts';
import { type Meeting, meetingsIn } from '../../catalog/cooperation/meeting.ts';
import { type KnownNeeds, knownNeeds } from '../../catalog/cooperation/needs/known-needs.ts';
import type { NeedsFile } from '../../catalog/cooperation/needs/need.ts';
import { addressIn } from '../../catalog/model/addresses.ts';
import type { Catalog, Dataset, Publisher, Series, Service } from '../../catalog/model/catalog.ts';
import { type EntityKind, referredId } from '../../catalog/model/entity.ts';
import type { CountyContact } from '../../catalog/model/files/contacts.ts';
import { groupedBy } from '../../catalog/model/grouped-by.ts';
import type { Issue } from '../../catalog/model/issues/issue.ts';
import { type Language, textIn } from '../../catalog/model/text.ts';
import { type History, NO_HISTORY } from '../../catalog/past/history/history.ts';
import { NO_TREND, type QualityTrend } from '../../catalog/publish/quality/trend.ts';
import type { Asset } from '../build/assets.ts';
import { alphabetical } from '../text/alphabetical.ts';
import { contactsIn } from './contacts.ts';
import type { SiteSettings } from './site-settings.ts';
import { groupByTheme, type ThemeGroup } from './themes.ts';

/** The sources of the pages, in every language. */
export interface SiteContent {
  catalog: Catalog;
  validation: CheckedFiles;
  settings: SiteSettings;
  assets: readonly Asset[];
  /** The changes of each file; left out where they are not known. */
  history?: History;
  /** The quality over time; left out where it is not known. */
  trend?: QualityTrend;
  /** The earlier maturity assessments of publishers; left out where they are not known. */
  maturityHistory?: MaturityHistory;
  /** The needs that people have reported; left out where they have not been fetched. */
  needs?: NeedsFile | undefined;
}

/**
 * The site in one language, as all its pages see it: the catalog, what is asked of it more than once worked out
 * once, and how to link. It is a class so that Eleventy hands it on as it is.
 */
export class Site {
  readonly language: Language;
  /** The sources of the site: the same object for the site in each language, see `perContent`. */
  readonly content: SiteContent;
  readonly catalog: Catalog;
  readonly settings: SiteSettings;
  readonly history: History;
  readonly trend: QualityTrend;
  readonly maturityHistory: MaturityHistory;
  readonly needs: KnownNeeds;
  /** The guides in all languages, in their order; see `guidesOf` for those of this site. */
  readonly guides: readonly Guide[];
  /** All meetings, the first one first. */
  readonly meetings: readonly Meeting[];
  /** Self-assessments by publisher. */
  readonly assessments: ReadonlyMap<string, Assessment>;
  /** The contact of each county, by the county's code. */
  readonly contacts: ReadonlyMap<string, CountyContact>;
  /** The name of the catalog. */
  readonly name: string;
  /** All datasets by title, in the language's alphabetical order. */
  readonly datasets: readonly Dataset[];
  /** Publishers that have something in the catalog, by name. */
  readonly publishers: readonly Publisher[];
  /** All themes by name, those without datasets included. */
  readonly themes: readonly ThemeGroup[];
  readonly #prefix: string;
  readonly #assets: ReadonlyMap<string, string>;
  readonly #issues: ReadonlyMap<string, Issue[]>;
  readonly #things: ReadonlyMap<string, Publisher | Dataset | Service | Series>;

  /** @param language The language its pages are in. */
  constructor(content: SiteContent, language: Language) {
    const { catalog, validation, settings, assets, history, trend, maturityHistory, needs } = content;
    this.language = language;
    this.content = content;
    this.catalog = catalog;
    this.settings = settings;
    this.history = history ?? NO_HISTORY;
    this.trend = trend ?? NO_TREND;
    this.maturityHistory = maturityHistory ?? NO_MATURITY_HISTORY;
    this.needs = knownNeeds(catalog, needs);
    this.guides = guidesIn(validation.cooperation);
    this.meetings = meetingsIn(validation.cooperation);
    this.assessments = assessmentsIn(validation.cooperation);
    this.contacts = contactsIn(validation.cooperation);
    this.name = textIn(catalog.data.title, language) ?? '';
    this.datasets = this.sorted(catalog.datasets, ({ data }) => textIn(data.title, language) ?? '');
    this.publishers = this.sorted(catalog.publishers.filter(hasContent), (publisher) =>
      this.nameOf(publisher),
    );
    this.themes = groupByTheme(this.datasets, language);
    this.#prefix = new URL(catalog.base).pathname.replace(/\/$/, '');
    this.#assets = new Map(assets.map((asset) => [asset.name, asset.address]));
    this.#issues = groupedBy(validation.report.issues, ({ path }) => path);
    this.#things = new Map(
      [...catalog.publishers, ...catalog.datasets, ...catalog.services, ...catalog.series].map((thing) => [
        thing.id,
        thing,
      ]),
    );
  }

  /**
   * The address to link to for a page, in the site's language or another; `page` is its Swedish address from the root
   * of the site (`/teman/`, `${FIXED_PAGES.about}#_licens`). The site may lie below a path.
   */
  link(page: string, language: Language = this.language): string {
    return this.#prefix + addressIn(language, page);
  }

  /** The address to link to for a file that is the same in every language: a feed, an asset. */
  file(path: string): string {
    return this.#prefix + path;
  }

  /** A page's whole address. */
  absolute(page: string, language: Language = this.language): string {
    return this.catalog.base + addressIn(language, page);
  }

  /** The whole address of a file that is the same in every language. */
  absoluteFile(path: string): string {
    return this.catalog.base + path;
  }

  /** The address of a file in `assets/`, to link to. */
  asset(name: string): string {
    return this.file(this.#assets.get(name)!);
  }

  /** A publisher's name; in Swedish where it has none in the site's language. */
  nameOf(publisher: Publisher): string {
    return textIn(publisher.data.name, this.language) ?? publisher.id;
  }

  /** Things in the alphabetical order of the site's language. */
  sorted<Thing>(things: readonly Thing[], name: (thing: Thing) => string): Thing[] {
    return alphabetical(things, name, this.language);
  }

  /** The issues that validation found in a file that is published all the same: warnings and tips. */
  issuesOf(path: string): readonly Issue[] {
    return this.#issues.get(path) ?? [];
  }

  /**
   * The entity that the page at an address (Swedish, from the root of the site) is about; `undefined` for other
   * pages.
   */
  thingAt(page: string): Publisher | Dataset | Service | Series | undefined {
    return this.#things.get(/^\/datasets\/(.+)\/$/.exec(page)?.[1] ?? '');
  }

  /** Resolves a reference in a publisher's file; `undefined` for a web address. */
  find(
    reference: string,
    kind: EntityKind,
    publisherId: string | undefined,
  ): Publisher | Dataset | Service | Series | undefined {
    const id = referredId(reference, kind, publisherId);
    return id === undefined ? undefined : this.#things.get(id);
  }
}

function hasContent({ datasets, services, series }: Publisher): boolean {
  return datasets.length + services.length + series.length > 0;
}

import about from '../pages/about.11ty.ts';
import accessibility from '../pages/accessibility.11ty.ts';
import api from '../pages/api.11ty.ts';
import bodies from '../pages/bodies.11ty.ts';
import body from '../pages/body.11ty.ts';
import contact from '../pages/contact.11ty.ts';
import counties from '../pages/counties.11ty.ts';
import county from '../pages/county.11ty.ts';
import dataset from '../pages/dataset.11ty.ts';
import datasets from '../pages/datasets.11ty.ts';
import former from '../pages/former.11ty.ts';
import guide from '../pages/guide.11ty.ts';
import home from '../pages/home.11ty.ts';
import knowledge from '../pages/knowledge.11ty.ts';
import machines from '../pages/machines.11ty.ts';
import maturity from '../pages/maturity.11ty.ts';
import meeting from '../pages/meeting.11ty.ts';
import meetings from '../pages/meetings.11ty.ts';
import need from '../pages/need.11ty.ts';
import needs from '../pages/needs.11ty.ts';
import notFound from '../pages/not-found.11ty.ts';
import overview from '../pages/overview.11ty.ts';
import publisher from '../pages/publisher.11ty.ts';
import publishers from '../pages/publishers.11ty.ts';
import quality from '../pages/quality.11ty.ts';
import rule from '../pages/rule.11ty.ts';
import rules from '../pages/rules.11ty.ts';
import series from '../pages/series.11ty.ts';
import service from '../pages/service.11ty.ts';
import specification from '../pages/specification.11ty.ts';
import specifications from '../pages/specifications.11ty.ts';
import theme from '../pages/theme.11ty.ts';
import themes from '../pages/themes.11ty.ts';
import type { PageTemplate } from './template.ts';

/** Every file in `site/pages/` that makes pages, by its name; the sitemap has their pages in this order. */
export const PAGE_TEMPLATES: Readonly<Record<string, PageTemplate>> = {
  home,
  datasets,
  counties,
  bodies,
  publishers,
  themes,
  meetings,
  contact,
  maturity,
  specifications,
  accessibility,
  machines,
  api,
  overview,
  quality,
  needs,
  rules,
  knowledge,
  about,
  dataset,
  former,
  service,
  series,
  county,
  body,
  publisher,
  theme,
  meeting,
  specification,
  need,
  rule,
  guide,
  'not-found': notFound,
};

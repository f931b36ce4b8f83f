import { type GuideLink, guideLinksIn, type LinkTarget } from '../../model/contents/guide-links.ts';
import { isPage } from '../../model/contents/site-pages.ts';
import { identify } from '../../model/entity.ts';
import type { Range } from '../../model/issues/issue.ts';
import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleContext } from '../../model/issues/rule.ts';
import { OWN_README } from '../../model/issues/standards.ts';
import type { Localised } from '../../model/text.ts';

export const rule: Rule<'guide'> = {
  code: 'guide-link-missing',
  severity: 'error',
  kinds: ['guide'],
  title: { sv: 'Länk till en sida som inte finns', en: 'Link to a page that does not exist' },
  why: {
    sv:
      'En länk i en guide ska leda rätt både på webbplatsen och på GitHub. Leder den ingenstans tappar läsaren ' +
      'tråden just där det fanns mer att få veta.',
    en:
      'A link in a guide is to lead right both on the site and on GitHub. If it leads nowhere, the reader is ' +
      'lost just where there was more to learn.',
  },
  sources: [OWN_README],
  check: (guide, context) =>
    guideLinksIn(guide)
      .filter(({ target }) => !leadsSomewhere(target, context))
      .map((link) => ({
        pointer: '',
        range: rangeOf(link),
        message: {
          sv: `Länken ${quoted(link.written).sv} leder ingenstans.`,
          en: `The link ${quoted(link.written).en} leads nowhere.`,
        },
        remedy: REMEDIES[link.target.kind],
      })),
};

function leadsSomewhere(target: LinkTarget, { index, codes }: RuleContext): boolean {
  if (target.kind === 'nowhere') return false;
  if (target.kind === 'page') return isPage(target.key, { index, codes });
  const entity = identify(target.key);
  return entity ? index.entries.has(entity.id) : index.pages.has(target.key);
}

function rangeOf({ written, line, column, offset }: GuideLink): Range {
  const { length } = written;
  return {
    start: { offset, line, column },
    end: { offset: offset + length, line, column: column + length },
  };
}

const REMEDIES: Record<LinkTarget['kind'], Localised> = {
  file: {
    sv: 'Kontrollera filens namn. En guide länkas med namnet på sin fil, till exempel valja-licens.sv.md.',
    en: 'Check the name of the file. A guide is linked by the name of its file, such as valja-licens.en.md.',
  },
  page: {
    sv: 'Skriv sidans svenska adress från webbplatsens början, som /regler/ eller /kunskap/valja-licens/. I en engelsk text leder den till den engelska sidan.',
    en: 'Write the Swedish address of the page from the root of the site, such as /regler/ or /kunskap/valja-licens/. In English texts it leads to the English page.',
  },
  nowhere: {
    sv: 'Länka en guide med namnet på dess fil (valja-licens.sv.md), en sida på webbplatsen med adressen från början (/regler/), en fil i arkivet med ../../ först och andra webbplatser med https:// först.',
    en: 'Link a guide by the name of its file (valja-licens.en.md), a page of the site by its address from the root (/regler/), a file of the repository with ../../ before it and other websites with https:// before them.',
  },
};

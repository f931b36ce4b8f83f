import {
  answersOf,
  type Dimension,
  LEVELS,
  nextSteps,
} from '../../catalog/cooperation/maturity-assessment.ts';
import { FIXED_PAGES, guidePage } from '../../catalog/model/addresses.ts';
import type { Publisher } from '../../catalog/model/catalog.ts';
import { guidesOf } from '../data/guides.ts';
import type { Site } from '../data/site.ts';
import { formatDate } from '../text/format-date.ts';
import { type Content, type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { languageMark, showParagraphs } from '../text/show-text.ts';
import { levelBar } from './level-bar.ts';
import { answersBefore } from './maturity-past.ts';
import { fileToFillIn, newFileAddress } from './new-file.ts';
import { editAddress } from './record-box.ts';

const WORDS = bilingual(
  {
    heading: 'Hur långt utgivaren har kommit',
    by: (date: string) => `Utgivarens egen skattning, ${date}.`,
    question: 'Fråga',
    level: 'Nivå',
    means: 'Det betyder',
    unanswered: 'Inget svar.',
    next: 'Nästa steg',
    plan: 'Så här säger utgivaren själv',
    comment: 'Kommentar',
    all: 'Alla svar och frågorna',
    again: 'Svara på nytt',
    table: 'Tabell: utgivarens svar',
    guide: 'Läs',
    make: 'Gör en självskattning',
    none: 'Hur långt har ni kommit med öppna data? Sex frågor visar nästa steg.',
    about: 'Om självskattningen',
  },
  {
    heading: 'How far the publisher has come',
    by: (date) => `By the publisher’s own account, ${date}.`,
    question: 'Question',
    level: 'Level',
    means: 'That means',
    unanswered: 'No answer.',
    next: 'Next step',
    plan: 'What the publisher itself says',
    comment: 'Comment',
    all: 'All answers and the questions',
    again: 'Answer anew',
    table: 'Table: the answers of the publisher',
    guide: 'Read',
    make: 'Make a self-assessment',
    none: 'How far have you come with open data? Six questions show the next step.',
    about: 'About the self-assessment',
  },
);

/** Shows the maturity that a publisher has assessed, and its next step; nothing where it has not answered. */
export function maturitySection(site: Site, publisher: Publisher): Html | undefined {
  const assessment = site.assessments.get(publisher.id);
  if (!assessment) return undefined;
  const { language } = site;
  const words = WORDS[language];
  const { comment, nextStep, date } = assessment.data;
  const rows = answersOf(assessment).map(
    ({ dimension, level, means }) =>
      html`<tr><th scope="row">${dimension.title[language]}</th><td>${level !== undefined && [levelBar(level), html` <span class="level">${level} – ${LEVELS[level]?.[language]}</span>`]}</td><td>${means?.[language] ?? words.unanswered}</td></tr>`,
  );
  return html`<section aria-labelledby="_mognad"><h2 id="_mognad">${words.heading}</h2>
<p>${words.by(formatDate(date, language))} <a href="${site.link(FIXED_PAGES.maturity)}">${words.all}</a></p>
<div class="table" role="region" aria-label="${words.table}" tabindex="0"><table class="maturity"><thead><tr><th scope="col">${words.question}</th><th scope="col">${words.level}</th><th scope="col">${words.means}</th></tr></thead><tbody>${rows}</tbody></table></div>
${answersBefore(site, publisher)}
<div class="maturity-steps">
${steps(site, publisher)}
${nextStep && html`<h3>${words.plan}</h3>${showParagraphs(nextStep, language)}`}
${comment && html`<h3>${words.comment}</h3>${showParagraphs(comment, language)}`}
<p><a href="${editAddress(site, assessment.path)}">${words.again}</a></p>
</div></section>`;
}

/** The requirements of the next level, in the questions where least has been done. */
function steps(site: Site, { id }: Publisher): Content {
  const { language } = site;
  const items = nextSteps(site.assessments.get(id)!).map(
    ({ dimension, next }) =>
      html`<li><strong>${dimension.title[language]}:</strong> ${next?.[language]}${guideLink(site, dimension)}</li>`,
  );
  return items.length > 0 && html`<h3>${WORDS[language].next}</h3><ul>${items}</ul>`;
}

/** To the guide that helps with a question, where the site has it. */
export function guideLink(site: Site, { guide: id }: Dimension): Html | undefined {
  const guide = id === undefined ? undefined : guidesOf(site).find((guide) => guide.id === id);
  if (!guide) return undefined;
  return html` ${WORDS[site.language].guide} <a href="${site.link(guidePage(guide.id))}" lang="${guide.language}">${guide.data.title}</a>${languageMark(guide.language, site.language)}.`;
}

/** Invites a publisher without an assessment: explains maturity, and links a file to begin with. */
export function maturityInvitation(site: Site, { id }: Publisher): Html | undefined {
  if (site.assessments.has(id)) return undefined;
  const { none, make, about } = WORDS[site.language];
  const text = fileToFillIn('maturity', site.language);
  return html`<p class="muted">${none} <a href="${newFileAddress(site, `datasets/${id}`, 'maturity.yaml', text)}">${make}</a> · <a href="${site.link(FIXED_PAGES.maturity)}">${about}</a></p>`;
}

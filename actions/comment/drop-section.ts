import { counted, number } from '../../catalog/format/words.ts';
import type { Language } from '../../catalog/model/text.ts';
import { awaitsDropLabel, DROP_LABEL } from '../pull-request/drop.ts';
import { inBlocks, publisherName, type Telling } from './telling.ts';

const WORDS = {
  heading: {
    sv: (datasets: string) => `${datasets} försvinner ur katalogen`,
    en: (datasets: string) => `${datasets} will disappear from the catalog`,
  },
  counts: {
    sv: (before: string, percent: string, most: string) =>
      `Det är ${percent} % av de ${before} som är publicerade nu. När mer än ${most} % försvinner på en gång ska en människa ha sagt att det är meningen, annars stannar publiceringen.`,
    en: (before: string, percent: string, most: string) =>
      `That is ${percent} % of the ${before} that are published now. When more than ${most} % disappear at once, a person must have said that it is meant, or else the publication stops.`,
  },
  ask: {
    sv: (label: string) =>
      `⏳ **Innan ändringen slås ihop sätter en av katalogens granskare etiketten ${label}.** Den finns att välja: tryck på kugghjulet vid **Labels** till höger på den här sidan. Det kan den göra som har rätten *Triage* eller *Write* i arkivet. Är det inte meningen att de ska försvinna: lägg tillbaka filerna.`,
    en: (label: string) =>
      `⏳ **Before the change is merged, one of the catalog’s reviewers sets the label ${label}.** It is there to choose: press the cogwheel beside **Labels** to the right on this page. Whoever has the right *Triage* or *Write* in the repository can do that. If they are not meant to disappear: put the files back.`,
  },
  done: {
    sv: (label: string) =>
      `✅ Etiketten ${label} är satt: de får försvinna när den här ändringen publiceras, hur länge det än dröjer.`,
    en: (label: string) =>
      `✅ The label ${label} is set: they may disappear when this change is published, however long that takes.`,
  },
  of: { sv: 'av', en: 'of' },
} as const;

const MOST_PUBLISHERS = 10;

/** That the publication would stop, why, and what a person presses to let it go on; before it is too late to ask. */
export function dropSection(telling: Telling): string {
  const { assessment, observation, language } = telling;
  const { drop } = assessment;
  if (!drop) return '';
  const label = `\`${DROP_LABEL.name}\``;
  const words = awaitsDropLabel(assessment, observation) ? WORDS.ask : WORDS.done;
  const most = inWords(observation.settings.largestDrop, language);
  return inBlocks(
    `### ${WORDS.heading[language](counted(drop.before - drop.after, 'dataset', language))}`,
    WORDS.counts[language](number(drop.before, language), inWords(drop.percent, language), most),
    publisherLines(telling),
    words[language](label),
  );
}

function inWords(percent: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(percent);
}

function publisherLines(telling: Telling): string | undefined {
  const { assessment, language } = telling;
  const { publishers = [] } = assessment.drop ?? {};
  const lines = publishers.slice(0, MOST_PUBLISHERS).map(({ id, before, after }) => {
    const lost = counted(before - after, 'dataset', language);
    return `- ${publisherName(id, telling)}: ${lost} ${WORDS.of[language]} ${number(before, language)}`;
  });
  return lines.length > 0 ? lines.join('\n') : undefined;
}

import { fileAddress } from './addresses.ts';
import type { CommentContext } from './comment-context.ts';
import { chooseLanguage, type LanguageChoice } from './language.ts';
import { markdownCode, markdownLink, markdownText, shortened } from './markdown-text.ts';

const LONGEST_PATH = 120;

/** Names in the reader's language what the language was chosen by, and in the other how to get that. */
export function languageNote(commentContext: CommentContext): string {
  const choice = chooseLanguage(commentContext.observation);
  return commentContext.language === 'en' ? englishNote(choice, commentContext) : swedishNote(choice);
}

function englishNote(choice: LanguageChoice, { observation }: CommentContext): string {
  switch (choice.by) {
    case 'label': {
      const label = `**${markdownText(choice.label)}**`;
      return `In English because of the label ${label}.<br>På svenska? Ta bort etiketten ${label} till höger på sidan, eller be en granskare att göra det.`;
    }
    case 'box':
      return 'In English because **Reply in English** is ticked in the description at the top of this page.<br>På svenska? Ta bort krysset vid **Reply in English** i beskrivningen överst på sidan.';
    case 'file': {
      const line = markdownCode(choice.line);
      const name = markdownText(shortened(choice.path, LONGEST_PATH));
      const file = markdownLink(name, fileAddress(observation, choice.path));
      return `In English because of the line ${line} at the top of ${file}.<br>På svenska? Ta bort raden ${line} överst i ${file}.`;
    }
    case 'settings':
      return 'In English because the settings of the catalog say so.<br>På svenska? Skriv `# språk: svenska` överst i din fil.';
  }
}

/** The box in the description counts before a file and the settings, but not before a label. */
function swedishNote(choice: LanguageChoice): string {
  const tick =
    'ick **Reply in English** in the description at the top of this page, or write the line `- [x] Reply in English` there.';
  if (choice.by !== 'label') return `In English? T${tick}`;
  return `In English? Remove the label **${markdownText(choice.label)}** or ask a reviewer to do so, and t${tick}`;
}

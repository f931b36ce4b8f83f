import type { Language } from '../../catalog/model/text.ts';
import type { Account } from '../github/account.ts';
import type { AccountState } from '../github/accounts.ts';
import type { Turn } from '../pull-request/review-state.ts';
import type { SeenComment } from './open-pulls.ts';
import { daysWaited, isForReminders } from './quiet-days.ts';
import type { Waiting } from './waiting.ts';

/** After so many days of waiting somebody is reminded, once each. */
export const STAGES = [3, 7, 21] as const;

/** The label that stops reminders on a pull request, in a comment of the people concerned as well. */
export const NO_REMINDER = {
  name: 'ingen påminnelse',
  color: 'ededed',
  description: 'Ingen påminns om den här ändringen',
};

/** A line of its own. Nothing in it matches line breaks, so that the time stays in proportion to the text. */
const REFUSAL =
  /^[^\S\r\n]*(?:ingen påminnelse|ingen paminnelse|no reminders?)(?:[^\S\r\n]*[.!])?[^\S\r\n]*$/im;

/** The last stage that is due at `now`; `undefined` where none is, or it is no time for reminders. */
export function stageDue({ since }: Waiting, now: Date): number | undefined {
  if (!isForReminders(now.getTime())) return undefined;
  const days = daysWaited(Date.parse(since), now.getTime());
  return STAGES.findLast((stage) => days >= stage);
}

/** The mark of a reminder: to whom, at which stage, and of a turn that began when. */
function markerOf({ turn, since }: Waiting, stage: number): string {
  return `<!-- katalog:paminnelse ${turn} ${stage} ${since} -->`;
}

const MARKER = /^<!-- katalog:paminnelse (\w+) (\d+) (\S+) -->/;

/** True when the bot has reminded at this stage of this turn, or a later one, in any of the comments. */
export function isReminded(
  comments: readonly Pick<SeenComment, 'author' | 'body'>[],
  { turn, since }: Waiting,
  stage: number,
  botId: number,
): boolean {
  return comments.some(({ author, body }) => {
    const [, whose, at, begun = ''] = (author === botId && MARKER.exec(body)) || [];
    return whose === turn && Number(at) >= stage && Date.parse(begun) >= Date.parse(since);
  });
}

/** True when one of `people` has written that reminders are not wanted. */
export function isRefused(
  comments: readonly Pick<SeenComment, 'author' | 'body'>[],
  people: readonly Account[],
): boolean {
  const ids = new Set(people.map(({ id }) => id));
  return comments.some(({ author, body }) => ids.has(author ?? 0) && REFUSAL.test(body));
}

/** Those who can be called: by the login that they have now, without those who have left and bots. */
export function callable(people: readonly Account[], accounts: ReadonlyMap<number, AccountState>): Account[] {
  return people.flatMap(({ id, login }) => {
    const { state, login: now } = accounts.get(id) ?? { state: 'same', login };
    return state !== 'gone' && /^[A-Za-z0-9-]{1,39}$/.test(now) ? [{ id, login: now }] : [];
  });
}

/** The parts of a reminder. */
export interface Reminder {
  waiting: Waiting;
  stage: number;
  people: readonly Account[];
  language: Language;
  /** The address of the pull request. */
  address: string;
  now: Date;
}

/** The reminder as the comment it becomes. Only those whose turn it is are called. */
export function reminderText({ waiting, stage, people, language, address, now }: Reminder): string {
  const names = people.map(({ login }) => `@${login}`).join(', ');
  const days = Math.floor((now.getTime() - Date.parse(waiting.since)) / 86_400_000);
  const text = TEXTS[waiting.turn][language]({ days, address, isOne: people.length === 1 });
  return [markerOf(waiting, stage), `${names}: ${text}`, `<sub>${STOP[language]}</sub>`].join('\n\n');
}

interface Facts {
  days: number;
  address: string;
  isOne: boolean;
}

const STOP = {
  sv: `Vill du slippa påminnelser om den här ändringen? Skriv *${NO_REMINDER.name}* i en kommentar, eller sätt etiketten \`${NO_REMINDER.name}\`. Ingenting stängs av sig självt.`,
  en: `No more reminders of this change? Write *no reminder* in a comment, or set the label \`${NO_REMINDER.name}\`. Nothing is closed by itself.`,
};

/** The button follows from the rules of the repository, which may have changed since the verdict. */
const MERGE = {
  sv: 'Tryck på knappen längst ned på sidan: **Merge pull request**, eller **Merge when ready** om ni har en kö. Går den inte att trycka på står det vid den vad GitHub väntar på.',
  en: 'Press the button at the bottom of the page: **Merge pull request**, or **Merge when ready** if you have a queue. Where it cannot be pressed, it says there what GitHub waits for.',
};

const TEXTS: Record<Turn, Record<Language, (facts: Facts) => string>> = {
  author: {
    sv: ({ days }) =>
      `ändringen har väntat på dig i ${days} dagar. Vad du behöver göra står i katalogens svar här på sidan. Kör du fast, fråga i en kommentar.`,
    en: ({ days }) =>
      `the change has waited for you for ${days} days. What you need to do is in the catalog's reply on this page. If you are stuck, ask in a comment.`,
  },
  publisher: {
    sv: ({ days, address, isOne }) =>
      `ändringen har väntat i ${days} dagar på att ${isOne ? 'du' : 'någon av er'} säger ja eller nej. Öppna [listan över ändrade filer](${address}/files), tryck på **Review changes** och välj **Approve** eller **Request changes**.`,
    en: ({ days, address, isOne }) =>
      `the change has waited ${days} days for ${isOne ? 'you' : 'one of you'} to say yes or no. Open [the list of changed files](${address}/files), press **Review changes** and choose **Approve** or **Request changes**.`,
  },
  reviewer: {
    sv: ({ days, address }) =>
      `ändringen har väntat på katalogens granskare i ${days} dagar. Öppna [listan över ändrade filer](${address}/files), tryck på **Review changes** och välj **Approve** eller **Request changes**.`,
    en: ({ days, address }) =>
      `the change has waited ${days} days for the catalog's reviewers. Open [the list of changed files](${address}/files), press **Review changes** and choose **Approve** or **Request changes**.`,
  },
  keeper: {
    sv: ({ days }) =>
      `ändringen har väntat i ${days} dagar på den som sköter katalogen på GitHub. Varför, och vad du ska trycka på, står i katalogens svar här på sidan.`,
    en: ({ days }) =>
      `the change has waited ${days} days for whoever looks after the catalog on GitHub. Why, and what to press, is in the catalog's reply on this page.`,
  },
  done: {
    sv: ({ days }) => `allt är godkänt, och ändringen har kunnat föras in i ${days} dagar. ${MERGE.sv}`,
    en: ({ days }) => `all is approved, and the change could have been merged for ${days} days. ${MERGE.en}`,
  },
};

import { FIRST_TENANT } from '../core/tenant.ts';
import type { DeliveryEvent, Leaving } from '../ports/delivery-channel.ts';

/** What a mail to the staff is written with; a language gives it. */
export interface MailWords {
  /** Of a mail that says what happened to a message. @param forKey Directory key; null for the office. */
  readonly subjects: Readonly<Record<DeliveryEvent, (forKey: string | null) => string>>;
  /** The first sentence. */
  readonly openings: Readonly<Record<DeliveryEvent, string>>;
  /** What stands before a colon. */
  readonly labels: Readonly<Record<LetterLabel, string>>;
  /** For whom it is that is for nobody in particular. */
  readonly theOffice: string;
  readonly unknown: string;
  /** Behind a number: what to ask for there. */
  readonly extension: (digits: string) => string;
  readonly soundAttached: string;
}

export type LetterLabel = 'for' | 'taken' | 'due' | 'open' | 'caller' | 'callback' | 'message';

export interface LetterOptions {
  readonly words: MailWords;
  /** BCP 47 and IANA, for times. */
  readonly language: string;
  readonly timeZone: string;
}

/** Plain text of what may leave. The subject stands in lists and on locked screens, so nobody's name is in it. */
export function letterOf(
  leaving: Leaving,
  { words, language, timeZone }: LetterOptions,
): { readonly subject: string; readonly text: string } {
  const { event, messageId, office, forKey, takenAtMs, dueAtMs, people, content } = leaving;
  const format = new Intl.DateTimeFormat(language, { timeZone, dateStyle: 'full', timeStyle: 'short' });
  const { labels } = words;
  const line = (label: LetterLabel, text: string | null) =>
    text === null ? [] : [`${labels[label]}: ${text}`];
  const number = content?.callbackNumber ?? null;
  const extension = content?.extension ?? null;
  const subject = words.subjects[event](forKey);
  if (event === 'test') return { subject, text: `${words.openings.test}\n` };
  const lines = [
    words.openings[event],
    '',
    ...line('for', people?.forName ?? forKey ?? words.theOffice),
    ...(people ? line('caller', people.callerName ?? words.unknown) : []),
    ...line(
      'callback',
      number !== null && extension !== null ? `${number} ${words.extension(extension)}` : number,
    ),
    ...line('message', content?.reason ?? null),
    ...Object.entries(content?.fields ?? {}).map(([key, value]) => `${key}: ${value}`),
    ...line('taken', format.format(takenAtMs)),
    ...line('due', dueAtMs === null ? null : format.format(dueAtMs)),
    ...(content?.sound ? [words.soundAttached] : []),
    '',
    ...line('open', openedBy(messageId, office)),
  ];
  return { subject, text: `${lines.join('\n')}\n` };
}

function openedBy(messageId: string, office: string): string {
  const option = office === FIRST_TENANT ? '' : ` --office ${office}`;
  return `./scripts/attendant messages show ${messageId}${option}`;
}

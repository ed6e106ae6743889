import { type HouseLanguage, primaryLanguage } from '../core/language-tag.ts';
import type { MailWords } from '../outbox/letter.ts';
import { mailWordsDe } from './de/mail-words.ts';
import { mailWordsEn } from './en/mail-words.ts';
import { mailWordsEs } from './es/mail-words.ts';

const MAIL_WORDS: Readonly<Record<HouseLanguage, MailWords>> = {
  de: mailWordsDe,
  en: mailWordsEn,
  es: mailWordsEs,
};

/** How mails to the staff are written, without the rest of a language. English for one that the house lacks. */
export function mailWordsIn(tag: string): MailWords {
  const known = Object.entries(MAIL_WORDS).find(([language]) => language === primaryLanguage(tag));
  return known?.[1] ?? MAIL_WORDS.en;
}

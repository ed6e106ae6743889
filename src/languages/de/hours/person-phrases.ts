import type { PersonHoursPhrases } from '../../../reception/hours/hours-phrases.ts';
import { nameInCase } from '../name-in-case.ts';
import { spokenTime } from './spoken-time.ts';

/** Hours of somebody in German: "ist zu erreichen" is right for a person and for a department. */
export function personPhrasesDe(written: string): PersonHoursPhrases {
  const name = nameInCase(written, 'nominative');
  const first = name.charAt(0).toUpperCase() + name.slice(1);
  return {
    openUntil: (minute) => `${first} ist heute bis ${spokenTime(minute)} zu erreichen.`,
    openUntilAndAgain: (minute, again) =>
      `${first} ist jetzt bis ${spokenTime(minute)} zu erreichen und dann wieder ${again}.`,
    openAllDay: `${first} ist heute rund um die Uhr zu erreichen.`,
    closedNow: (opens) => `${first} ist jetzt nicht zu erreichen, erst wieder ${opens}.`,
    closedFor: (reason, opens) => `Heute, ${reason}, ist ${name} nicht zu erreichen, erst wieder ${opens}.`,
    closedForLong: `${first} ist jetzt nicht zu erreichen, und ich weiß nicht, wann wieder.`,
    openOn: (day, times) => `${day} ist ${name} ${times} zu erreichen.`,
    closedOn: (day) => `${day} ist ${name} nicht zu erreichen.`,
    openAt: (when) => `${when} ist ${name} zu erreichen.`,
    closedAt: (when) => `${when} ist ${name} nicht zu erreichen.`,
    backAt: (opens) => `${first} ist ${opens} wieder zu erreichen.`,
  };
}

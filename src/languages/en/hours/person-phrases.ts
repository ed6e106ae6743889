import type { PersonHoursPhrases } from '../../../reception/hours/hours-phrases.ts';
import { spokenTime } from './spoken-time.ts';

/** Hours of somebody in English: "can be reached" is right for a person and for a department. */
export function personPhrasesEn(name: string): PersonHoursPhrases {
  const first = name.charAt(0).toUpperCase() + name.slice(1);
  return {
    openUntil: (minute) => `${first} can be reached today until ${spokenTime(minute)}.`,
    openUntilAndAgain: (minute, again) =>
      `${first} can be reached now until ${spokenTime(minute)}, and again ${again}.`,
    openAllDay: `${first} can be reached all day today.`,
    closedNow: (opens) => `${first} cannot be reached now; the next time is ${opens}.`,
    closedFor: (reason, opens) =>
      `${first} cannot be reached today because of ${reason}; the next time is ${opens}.`,
    closedForLong: `${first} cannot be reached now, and I do not know when again.`,
    openOn: (day, times) => `${day} ${name} can be reached ${times}.`,
    closedOn: (day) => `${day} ${name} cannot be reached.`,
    openAt: (when) => `${when} ${name} can be reached.`,
    closedAt: (when) => `${when} ${name} cannot be reached.`,
    backAt: (opens) => `${first} can be reached again ${opens}.`,
  };
}

import type { PersonHoursPhrases } from '../../../reception/hours/hours-phrases.ts';
import { withArticle } from '../articles.ts';
import { spokenTime } from './spoken-time.ts';

/** Hours of somebody in Spanish: "atiende" is right for a person and for a department. */
export function personPhrasesEs(written: string): PersonHoursPhrases {
  const name = withArticle(written);
  const first = name.charAt(0).toUpperCase() + name.slice(1);
  return {
    openUntil: (minute) => `${first} atiende hoy hasta ${spokenTime(minute)}.`,
    openUntilAndAgain: (minute, again) =>
      `${first} atiende ahora hasta ${spokenTime(minute)}, y otra vez ${again}.`,
    openAllDay: `${first} atiende hoy las veinticuatro horas.`,
    closedNow: (opens) => `Ahora ${name} no atiende; vuelve a atender ${opens}.`,
    closedFor: (reason, opens) => `Hoy, ${reason}, ${name} no atiende; vuelve a atender ${opens}.`,
    closedForLong: `Ahora ${name} no atiende, y no sé cuándo vuelve a atender.`,
    openOn: (day, times) => `${day} ${name} atiende ${times}.`,
    closedOn: (day) => `${day} ${name} no atiende.`,
    openAt: (when) => `${when} ${name} atiende.`,
    closedAt: (when) => `${when} ${name} no atiende.`,
    backAt: (opens) => `${first} vuelve a atender ${opens}.`,
  };
}

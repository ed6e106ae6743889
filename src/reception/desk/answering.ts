import type { DeskEntry, DeskSwitch } from '../../ports/desk-repository.ts';
import type { AnsweringSetting, Entrance, Office } from '../office.ts';
import { type HoursOffice, hoursOf } from './hours-of.ts';
import { type Standing, standingAt } from './standing.ts';

/** Who answers a call. */
export type AnswerRoute =
  | { readonly first: 'attendant' }
  | {
      readonly first: 'staff';
      readonly ringSeconds: number;
      /** Key of people; null: all phones of the office. */
      readonly rings: string | null;
      /** When the attendant answers after all. */
      readonly attendantWhen: {
        readonly busy: boolean;
        readonly unanswered: boolean;
        readonly unregistered: boolean;
      };
    };

/** Why, in the order in which it is told. */
export type Reason =
  /** What the office has written, or its entrance. */
  | {
      readonly type: 'setting';
      readonly of: 'office' | 'entrance';
      readonly first: AnsweringSetting['first'];
    }
  /** What staff have said beats the setting; one that takes nobody leaves it to the setting again. */
  | { readonly type: 'switch'; readonly inForce: DeskSwitch }
  /** Staff have calls first: the hours of those whose phones ring decide, where the office wants that. */
  | {
      readonly type: 'hours';
      readonly whose: string | null;
      readonly standing: Standing;
      readonly decides: boolean;
    };

export interface Answering {
  readonly route: AnswerRoute;
  readonly because: readonly Reason[];
}

export interface AnsweringInput {
  readonly office: HoursOffice & Pick<Office, 'answering'>;
  /** The entrance whose number was dialled; undefined where the office has said nothing of it. */
  readonly entrance: Entrance | undefined;
  /** Unix time in milliseconds. */
  readonly nowMs: number;
  /** What staff have told the desk, in any order, old words too; who is away changes nothing. */
  readonly switches: readonly DeskEntry[];
}

/**
 * Who answers a call at this moment, and why. The answering of the entrance counts in place of the office's, as a whole.
 *
 * A switch that staff have set beats it, hours included, until it ends. It counts for a call when it is for the whole
 * office, or for those whose phones would ring (`rings`, or the entrance's department), or for the department these belong
 * to. Of several the newest counts, whichever it is, be it that the hours are to count again: who speaks last knows most,
 * and a department that has spoken yesterday does not go on ringing when the whole office has gone. When it ends, the
 * newest of those that have not ended counts again.
 */
export function answeringAt({ office, entrance, nowMs, switches }: AnsweringInput): Answering {
  const setting = entrance?.answering ?? office.answering;
  const rings = setting.rings ?? entrance?.department ?? null;
  const concerned = [null, rings, office.people.find(({ key }) => key === rings)?.department];
  const inForce = newestOf(
    switches.filter(
      (entry): entry is DeskSwitch =>
        entry.kind === 'switch' && isInForce(entry, nowMs) && concerned.includes(entry.about),
    ),
  );
  const said: readonly Reason[] = inForce ? [{ type: 'switch', inForce }] : [];
  if (inForce && inForce.takes !== null)
    return { route: routeOf(inForce.takes, setting, rings), because: said };
  const of = entrance?.answering ? 'entrance' : 'office';
  const written: Reason = { type: 'setting', of, first: setting.first };
  if (setting.first === 'attendant') return { route: { first: 'attendant' }, because: [...said, written] };
  const { whose, timetable } = hoursOf(office, rings);
  const standing = standingAt(timetable, nowMs);
  const decides = setting.attendantWhen.includes('closed');
  const first = decides && !standing.isOpen ? 'attendant' : 'staff';
  return {
    route: routeOf(first, setting, rings),
    because: [...said, written, { type: 'hours', whose, standing, decides }],
  };
}

function isInForce({ atMs, untilMs }: DeskSwitch, nowMs: number): boolean {
  return atMs <= nowMs && (untilMs === null || nowMs < untilMs);
}

/** Of two of one moment that of a department. */
function newestOf(switches: readonly DeskSwitch[]): DeskSwitch | undefined {
  const rank = ({ about }: DeskSwitch) => (about === null ? 0 : 1);
  return switches.toSorted((a, b) => b.atMs - a.atMs || rank(b) - rank(a))[0];
}

function routeOf(
  first: 'attendant' | 'staff',
  { ringSeconds, attendantWhen }: AnsweringSetting,
  rings: string | null,
): AnswerRoute {
  if (first === 'attendant') return { first };
  const when = {
    busy: attendantWhen.includes('busy'),
    unanswered: attendantWhen.includes('unanswered'),
    unregistered: attendantWhen.includes('unregistered'),
  };
  return { first, ringSeconds, rings, attendantWhen: when };
}

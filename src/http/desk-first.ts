import type { AnswerRoute } from '../reception/desk/answering.ts';

/** Who is rung first for a number that was dialled. */
export type FirstRung = AnswerRoute & {
  /** Whose, in a house of several offices, but for the first one. */
  readonly office?: string | undefined;
};

/**
 * `/desk/first?number=…`: what the dialplan asks before it dials the attendant's leg, as one word of it: `attendant`, or
 * `staff:<seconds>:<busy><unanswered><unregistered>:<whom>`, where y or n says whether the attendant takes the call then,
 * and whom is a key of the directory, or nothing for the staff of the office.
 */
export function firstRungText(route: FirstRung): string {
  if (route.first === 'attendant') return 'attendant';
  const { ringSeconds, rings, office, attendantWhen } = route;
  const { busy, unanswered, unregistered } = attendantWhen;
  const then = [busy, unanswered, unregistered].map((takes) => (takes ? 'y' : 'n')).join('');
  const whom = rings === null ? '' : `${office === undefined ? '' : `${office}:`}${rings}`;
  return `staff:${ringSeconds}:${then}:${whom}`;
}

import type { ConsultAnswer } from '../core/outcome.ts';
import type { CallLeg } from '../ports/call-leg.ts';
import type { Consult, ConsultHeard, ConsultStep } from '../reception/consult/consult.ts';
import type { CallServices } from './call-services.ts';
import { openSideTalk, type SideAnswer, type SideTalk } from './side-talk.ts';

/** A caller listens to music meanwhile, and a person who is asked needs a moment more than a caller. */
const SILENCE_MS = 8_000;
/** A machine that speaks on and on has not taken the call. */
const LONGEST_MS = 30_000;

/**
 * One leg to a person of the office who is asked whether they take a call, from the first word to their answer. A leg that
 * ends without one means that they have it: nobody whose phone was answered is sent away because something broke.
 *
 * @param letGo Aborts when the caller is gone, or the daemon must let go.
 */
export async function serveConsult(leg: CallLeg, services: CallServices, letGo: AbortSignal): Promise<void> {
  const { clock, dialogue, journal } = services;
  const call = await journal.find(leg.callId);
  if (!call || call.status === 'finished' || letGo.aborted) return;
  const consult = dialogue.consult(call);
  const { language: languageTag } = consult.expectation;
  const settings = { ...services.settings, silenceMs: SILENCE_MS };
  const talk = openSideTalk(leg, { ...services, settings }, { languageTag, letGo });
  let left: Promise<boolean> | undefined;
  const leave = (answer: ConsultAnswer) => {
    left ??= leg.leave({ next: 'consulted', answer });
    return left;
  };
  void clock.wait(LONGEST_MS, talk.gone).then(() => (talk.gone.aborted ? undefined : leave('no-answer')));
  try {
    const answer = await answerOf(talk, consult);
    if (answer !== undefined) await leave(answer);
  } finally {
    await left;
    await talk.close();
  }
}

/** Undefined when the leg has ended before there was one. */
async function answerOf(
  talk: SideTalk,
  { expectation, opening, hear }: Consult,
): Promise<ConsultAnswer | undefined> {
  let step: ConsultStep = { say: opening };
  while (step.answer === undefined) {
    const heard = await talk.ask(step.say.join(' '), expectation);
    if (heard === undefined) return undefined;
    step = hear(toHeard(heard));
  }
  if (step.say.length > 0) await talk.say(step.say.join(' '));
  return step.answer;
}

function toHeard(answer: SideAnswer): ConsultHeard {
  if (answer.type === 'silence') return { type: 'silence', times: 1 };
  if (answer.type === 'keys') return { type: 'digits', digits: answer.digits };
  return { type: 'words', text: answer.text, recording: null };
}

import type { SampleRateHz } from '../core/audio.ts';
import type { Outcome } from '../core/outcome.ts';
import type { CallLeg } from '../ports/call-leg.ts';
import type { Heard } from '../reception/receptionist.ts';
import type { DialogueState } from '../reception/state/dialogue-state.ts';
import { openCallNotes } from './call-notes.ts';
import type { CallServices, Dialogue } from './call-services.ts';
import { createExchange } from './exchange.ts';
import { createKeepOut } from './keep-out.ts';
import { leaveCall } from './leave-call.ts';
import { prepareReturn } from './prepare-return.ts';
import { openTalk } from './talk.ts';
import type { Expected } from './talk-parts.ts';
import type { CallerTurn, WordsTurn } from './turns/caller-turn.ts';

/** Both sockets of a dead PBX close within a few milliseconds. */
const PBX_LOSS_MS = 200;

/**
 * One leg of one call, from its first word to its last. The only file that holds both ends.
 *
 * @param handOver Aborts when the daemon must let go: the caller is given to people at once.
 */
export async function runSession(leg: CallLeg, services: CallServices, handOver: AbortSignal): Promise<void> {
  const { callId, purpose, rateHz } = leg;
  const { journal, log, tenant: office } = services;
  const sound: SoundOf = { callId, rateHz, journal };
  const gone = new AbortController();
  const notes = await openCallNotes(leg, services);
  // Whoever brings a call that is over is answered by the dialplan.
  if (!notes) return;
  const expectedIn = (state: DialogueState) => expected(state, services.dialogue);
  const onFax = () => {
    notes.heardFax();
    void letGo({ next: 'done' });
  };
  const talk = openTalk(leg, services, { gone, first: expectedIn(notes.state), onFax });
  const onLeaving = (outcome: Outcome, state: DialogueState) =>
    void prepareReturn(outcome, state, { services, rateHz });
  const exchange = createExchange({
    callId,
    talk,
    notes,
    services,
    expectedIn,
    onLeaving,
    gone: gone.signal,
  });
  const keepOut = createKeepOut({ notes, tape: talk.tape, dialogue: services.dialogue });
  /** Answers, and lets the tape go on from there. */
  const answer = async (heard: Heard, turn?: CallerTurn) => {
    const outcome = await exchange.answer(keepOut.look(heard), turn);
    keepOut.settle(turn?.type !== 'words' || turn.certainty.state === 'certain');
    if (notes.isToldOfRecording) talk.tape.begin();
    return outcome;
  };
  const snapshot = () => {
    const { waits, engines, ...rest } = talk.snapshot();
    const { receptionist, waits: more } = exchange.snapshot();
    return {
      callId,
      office,
      purpose,
      ...rest,
      engines: { ...engines, receptionist },
      waits: [...waits, ...more],
    };
  };
  const leave = once((outcome: Outcome) => leaveCall(leg, outcome, { notes, services, gone: gone.signal }));
  let isLetGo = false;
  /** In the middle of whatever is being said. */
  const letGo = (outcome: Outcome) => {
    isLetGo = true;
    return leave(outcome)
      .catch((error: unknown) => log.error({ callId, err: error }, 'a call could not be left'))
      .finally(() => gone.abort());
  };
  using _live = services.liveCalls.add(callId, {
    snapshot,
    office,
    get callerNumber() {
      return notes.callerNumber;
    },
    get mayBeHeard() {
      return notes.mayBeHeard;
    },
    takeOver: (key) => letGo({ next: 'taken', key }),
  });
  using _letGo = onAbort(handOver, () => void letGo({ next: 'people' }));
  void leg.introduced.then(notes.identify);
  const lostPbx = watchPbx(services);

  try {
    if (notes.isToldOfRecording) talk.tape.begin();
    let outcome = await answer(notes.opening);
    while (!outcome) {
      const turn = await talk.next();
      if (!turn) break;
      const heard = notes.isOvertime ? timeLimit(turn) : toHeard(turn, notes.expectsSound, sound);
      outcome = await answer(heard, turn);
    }
    if (isLetGo) return;
    if (outcome && !gone.signal.aborted) await leave(outcome);
    else notes.finish((await lostPbx()) ? 'aborted' : 'caller-hung-up');
  } finally {
    gone.abort();
    // Not waited for: a caller who comes back at once must not find this leg still closing.
    talk.close().catch((error: unknown) => log.error({ callId, err: error }, 'a line closed badly'));
  }
}

function expected(state: DialogueState, dialogue: Dialogue): Expected {
  return { ...dialogue.expectationOf(state), completenessOf: dialogue.completenessIn(state) };
}

/** A leg ends the same way when the caller hangs up and when the PBX dies; the control channel tells, a moment later. */
function watchPbx({ pbxIsUp, clock }: CallServices): () => Promise<boolean> {
  const wasUp = pbxIsUp();
  return async () => {
    if (wasUp) await clock.wait(PBX_LOSS_MS);
    return wasUp && !pbxIsUp();
  };
}

/** The first word counts: a daemon that lets go does not take back what the PBX is being told. */
function once<Argument>(act: (argument: Argument) => Promise<void>): (argument: Argument) => Promise<void> {
  let done: Promise<void> | undefined;
  return (argument) => {
    done ??= act(argument);
    return done;
  };
}

/** A very long call ends with people, at a turn and not in a sentence. */
function timeLimit(turn: CallerTurn): Heard {
  return { type: 'time-limit', text: turn.type === 'words' ? turn.text : undefined };
}

/** Of what sound is kept. */
interface SoundOf extends Pick<CallServices, 'journal'> {
  readonly callId: string;
  readonly rateHz: SampleRateHz;
}

function toHeard(turn: CallerTurn, keepsSound: boolean, sound: SoundOf): Heard {
  if (turn.type !== 'words') return turn;
  return { type: 'words', text: turn.text, recording: keepsSound ? holdSound(turn, sound) : null };
}

/** Of a turn that is not certain it is held ahead, like the answer to it; when it is certain, all of it. */
function holdSound({ sound, certainty }: WordsTurn, { callId, rateHz, journal }: SoundOf): string | null {
  const held = journal.hold(callId, { samples: sound(), rateHz });
  if (!held) return null;
  if (certainty.state === 'open')
    void certainty.settled.then((counts) => (counts ? held.replace(sound()) : held.drop()));
  return held.name;
}

function onAbort(signal: AbortSignal, act: () => void): Disposable {
  if (signal.aborted) act();
  signal.addEventListener('abort', act, { once: true });
  return { [Symbol.dispose]: () => signal.removeEventListener('abort', act) };
}

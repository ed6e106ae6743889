import type { Outcome } from '../core/outcome.ts';
import type { CallLeg } from '../ports/call-leg.ts';
import type { Heard } from '../reception/receptionist.ts';
import type { DialogueState } from '../reception/state/dialogue-state.ts';
import { openCallNotes } from './call-notes.ts';
import type { CallServices, Dialogue } from './call-services.ts';
import { createExchange } from './exchange.ts';
import { leaveCall } from './leave-call.ts';
import { type Expected, openTalk } from './talk.ts';
import type { CallerTurn, WordsTurn } from './turns/caller-turn.ts';

/** Both sockets of a dead PBX close within a few milliseconds. */
const PBX_LOSS_MS = 200;

/**
 * One leg of one call, from its first word to its last. The only file that holds both ends.
 *
 * @param handOver Aborts when the daemon must let go: the caller is given to people at once.
 */
export async function runSession(leg: CallLeg, services: CallServices, handOver: AbortSignal): Promise<void> {
  const gone = new AbortController();
  const book = await openCallNotes(leg, services);
  // Whoever brings a call that is over is answered by the dialplan.
  if (!book) return;
  const expectedIn = (state: DialogueState) => expected(state, services.dialogue);
  let isFax = false;
  const onFax = () => {
    isFax = true;
    book.heardFax();
    letGo({ next: 'done' });
  };
  const line = openTalk(leg, services, { gone, first: expectedIn(book.state), onFax });
  const exchange = createExchange({ leg, line, book, services, expectedIn, gone: gone.signal });
  const leave = once((outcome: Outcome) => leaveCall(leg, outcome, { book, services, gone: gone.signal }));
  /** In the middle of whatever is being said. */
  const letGo = (outcome: Outcome) => {
    leave(outcome)
      .catch((error: unknown) =>
        services.log.error({ callId: leg.callId, err: error }, 'a call could not be left'),
      )
      .finally(() => gone.abort());
  };
  using _letGo = onAbort(handOver, () => letGo({ next: 'people' }));
  void leg.introduced.then(book.identify);
  const lostPbx = watchPbx(services);

  try {
    let outcome = await exchange(book.opening);
    while (!outcome) {
      const turn = await line.next();
      if (!turn) break;
      const heard = book.isOvertime ? timeLimit : toHeard(turn, leg, services, book.expectsSound);
      outcome = await exchange(heard, turn);
    }
    if (handOver.aborted || isFax) return;
    if (outcome && !gone.signal.aborted) await leave(outcome);
    else book.finish((await lostPbx()) ? 'aborted' : 'caller-hung-up');
  } finally {
    gone.abort();
    // Not waited for: a caller who comes back at once must not find this leg still closing.
    line
      .close()
      .catch((error: unknown) =>
        services.log.error({ callId: leg.callId, err: error }, 'a line closed badly'),
      );
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
const timeLimit: Heard = { type: 'time-limit' };

function toHeard(turn: CallerTurn, leg: CallLeg, services: CallServices, keepSound: boolean): Heard {
  if (turn.type !== 'words') return turn;
  return { type: 'words', text: turn.text, recording: keepSound ? holdSound(turn, leg, services) : null };
}

/** Of a turn that is not certain it is held ahead, like the answer to it; when it is certain, all of it. */
function holdSound(
  { sound, commitment }: WordsTurn,
  { callId, rateHz }: CallLeg,
  { journal }: CallServices,
): string | null {
  const held = journal.hold(callId, { samples: sound(), rateHz });
  if (!held) return null;
  if (commitment.state === 'open')
    void commitment.settled.then((counts) => (counts ? held.replace(sound()) : held.drop()));
  return held.name;
}

function onAbort(signal: AbortSignal, act: () => void): Disposable {
  if (signal.aborted) act();
  signal.addEventListener('abort', act, { once: true });
  return { [Symbol.dispose]: () => signal.removeEventListener('abort', act) };
}

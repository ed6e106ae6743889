import type { TurnDecision, TurnState } from '../../conversation/turn-state.ts';
import type { CallServices } from '../call-services.ts';
import type { Replies } from '../voice/replies.ts';
import type { CallerTurns } from './caller-turns.ts';
import { createSilenceTimer } from './silence-timer.ts';

interface Parts {
  readonly callId: string;
  readonly bus: CallServices['bus'];
  readonly turns: CallerTurns;
  readonly speech: Replies;
  /** When the frame has left that fades out if speech is silenced now. */
  readonly silentSoonMs: () => number;
  readonly floorAt: () => TurnState['at'];
}

type Acts = Readonly<Record<TurnDecision, (eventMs: number) => void>>;

/** What each decision of the floor does to both sides of the talk; `eventMs` is media time of what led to it. */
export function carryOut({ callId, bus, turns, speech, silentSoonMs, floorAt }: Parts): Acts {
  const silence = createSilenceTimer();
  const goOn = () => {
    bus.emit('speech-resumed', { callId });
    speech.resume();
  };
  return {
    ask: turns.ask,
    'ask-again': turns.askAgain,
    prepare: turns.prepare,
    answer() {
      turns.answer();
      speech.open();
    },
    drop: () => turns.drop() || speech.drop(),
    pause(onsetMs) {
      bus.emit('speech-held', { callId });
      speech.pause();
      silence.held(onsetMs, silentSoonMs());
    },
    resume() {
      turns.forget();
      goOn();
    },
    'go-on'() {
      silence.wentOn();
      goOn();
    },
    forget: turns.forget,
    stop() {
      const byKey = floorAt() === 'listening';
      const silencedMs = byKey ? null : silence.took(silentSoonMs());
      bus.emit('speech-interrupted', { callId, silencedMs });
      speech.stop(silencedMs);
    },
    prompt: turns.silence,
    'take-up': turns.back,
  };
}

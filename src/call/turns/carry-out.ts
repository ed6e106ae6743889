import type { TurnDecision, TurnEvent } from '../../conversation/turn-state.ts';
import type { CallServices } from '../call-services.ts';
import type { Replies } from '../voice/replies.ts';
import type { CallerTurns } from './caller-turns.ts';
import { createSilenceTimer } from './silence-timer.ts';

interface CarryOutOptions {
  readonly callId: string;
  readonly bus: CallServices['bus'];
  readonly turns: CallerTurns;
  readonly replies: Replies;
  /** When the frame has left that fades out if speech is silenced now. */
  readonly silentSoonMs: () => number;
}

/** What each decision of the floor does to both sides of the talk; `event` led to it. */
type Acts = Readonly<Record<TurnDecision, (event: TurnEvent) => void>>;

export function carryOut({ callId, bus, turns, replies, silentSoonMs }: CarryOutOptions): Acts {
  const silence = createSilenceTimer();
  const goOn = () => {
    bus.emit('speech-resumed', { callId });
    replies.resume();
  };
  return {
    ask: turns.ask,
    'ask-again': turns.askAgain,
    prepare: turns.prepare,
    // What has been prepared for it is let out by its certainty.
    answer: turns.answer,
    drop() {
      // Of a turn that is certain only the reply can be dropped.
      if (turns.isCertain) replies.drop();
      turns.takeBack();
    },
    pause({ atMs }) {
      bus.emit('speech-held', { callId });
      replies.pause();
      silence.held(atMs, silentSoonMs());
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
    stop({ type }) {
      const silencedMs = type === 'key' ? null : silence.took(silentSoonMs());
      bus.emit('speech-interrupted', { callId, silencedMs });
      replies.stop(silencedMs);
    },
    prompt: turns.silence,
    'take-up': turns.back,
  };
}

import type { CallServices } from '../../../src/call/call-services.ts';
import { openTalk, type Talk } from '../../../src/call/talk.ts';
import type { Expected } from '../../../src/call/talk-parts.ts';
import type { Certainty } from '../../../src/call/turns/certainty.ts';
import { CERTAIN } from '../../../src/call/turns/certainty.ts';
import type { SpokenReply } from '../../../src/call/voice/reply-in-progress.ts';
import { CALL_ID, createScriptedCall, type ScriptedCall } from '../../support/scripted-call.ts';
import { createScriptedLeg, type ScriptedLeg } from '../../support/scripted-leg.ts';

export const PITCH_HZ = 200;

export interface TalkByHand {
  readonly call: ScriptedCall;
  readonly leg: ScriptedLeg;
  readonly talk: Talk;
  readonly gone: AbortController;
  /** What was logged as an error: its fields and its sentence. */
  readonly errors: (readonly [fields: object, sentence: string])[];
  /** The caller's voice, or silence without a pitch. */
  hear(ms: number, pitchHz?: number): Promise<void>;
  say(text: string, certainty?: Certainty): Promise<SpokenReply>;
}

/** What is expected at the beginning of a call. */
export function firstExpected({ dialogue }: CallServices): Expected {
  const state = dialogue.initial();
  return { ...dialogue.expectationOf(state), completenessOf: dialogue.completenessIn(state) };
}

/** A talk on a leg whose other end is the test, without a session: the test answers. */
export function talkByHand(says: readonly string[] = [], replaced: Partial<CallServices> = {}): TalkByHand {
  const errors: (readonly [object, string])[] = [];
  const call = createScriptedCall({ says });
  const { log } = call.services;
  const services: CallServices = {
    ...call.services,
    log: { ...log, error: (fields, sentence) => errors.push([fields, sentence]) },
    ...replaced,
  };
  const leg = createScriptedLeg(CALL_ID, {}, () => {});
  const gone = new AbortController();
  const talk = openTalk(leg, services, { gone, first: firstExpected(services), onFax() {} });
  return {
    call,
    leg,
    talk,
    gone,
    errors,
    async hear(ms, pitchHz) {
      for (let atMs = 0; atMs < ms; atMs += 20) {
        leg.hear(pitchHz);
        await call.quiet(20);
      }
    },
    say(text, certainty = CERTAIN) {
      async function* clauses() {
        yield { text, language: services.languageOf('en-GB') };
      }
      const abort = new AbortController();
      return talk.say(clauses(), {
        certainty,
        abort,
        isFarewell: () => false,
        onAudible() {},
        onComplete() {},
      });
    },
  };
}

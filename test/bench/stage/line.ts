import { openSipCore } from '../../../src/adapters/phone/sip/sip-core.ts';
import { headerOf } from '../../../src/adapters/phone/sip/sip-message.ts';
import { systemClock } from '../../../src/core/clock.ts';
import type { HeardSound, Phone } from '../../../src/ports/phone.ts';
import type { TestPbx } from '../../support/pbx/start-pbx.ts';
import { echoOfLine } from '../callers/echo-of-line.ts';
import { placeLeanCall } from '../callers/lean-call.ts';
import { encodeLine, openLeanMedia } from '../callers/lean-media.ts';
import type { EchoShape } from '../speech/echo-path.ts';

/** One call as a caller needs it. */
export interface StageLine {
  /** Resolves when the last sample has left. */
  say(samples: Int16Array): Promise<void>;
  hangUp(): Promise<void>;
  /** Undefined on a line that only a capture listens to. */
  readonly heard: HeardSound | undefined;
}

/** Dials 100 from a number. Rejects when nobody answers. */
export type Dial = (number: string) => Promise<StageLine>;

const SPEECH_LIMIT_MS = 30_000;
const CALL = new AbortController().signal;

export function dialWith(phone: Phone): Dial {
  return async (number) => {
    const call = await phone.call('100', { from: { number } }, CALL);
    const answer = await call.answered;
    if (!answer.answered) throw new Error(`100 does not answer ${number}: ${answer.status}`);
    return {
      heard: call.heard,
      say: async (samples) => void (await call.say(samples, AbortSignal.timeout(SPEECH_LIMIT_MS))),
      hangUp: async () => void (await call.hangUp()),
    };
  };
}

/** A telephone that gives back what it hears. */
export function dialWithEcho(pbx: TestPbx, shape: EchoShape): Dial {
  return async (number) => {
    const account = {
      host: '127.0.0.1',
      port: pbx.ports.sip,
      user: 'outside',
      password: pbx.password('outside'),
    };
    const core = await openSipCore(account, systemClock, (request, answer) => {
      if (call && headerOf(request, 'Call-ID') === call.callId) call.receive(request, answer);
      else answer(481);
    });
    const openMedia: typeof openLeanMedia = (host, pacer) => openLeanMedia(host, pacer, echoOfLine(shape));
    const call: Awaited<ReturnType<typeof placeLeanCall>> = await placeLeanCall(core, {
      target: '100',
      number,
      openMedia,
    });
    const status = await call.answered;
    if (status >= 300) throw new Error(`100 does not answer ${number}: ${status}`);
    return {
      heard: undefined,
      say: (samples) => call.say(encodeLine(samples)),
      async hangUp() {
        await call.hangUp();
        await core.close();
      },
    };
  };
}

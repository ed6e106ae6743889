import type { Clock } from '../../../core/clock.ts';
import type { Phone, PhoneCall, Said } from '../../../ports/phone.ts';
import type { CallerLine, CallReport, CallScript, ScriptedCaller } from '../../../ports/scripted-caller.ts';
import type { TextToSpeech } from '../../../ports/text-to-speech.ts';
import { renderSpeech } from './render-speech.ts';

export interface ScriptedCallerParts {
  readonly phone: Phone;
  /** Its rate is brought to that of the telephone. */
  readonly voice: TextToSpeech;
  readonly clock: Clock;
}

/** People take the turn after about as long. */
const QUIET_MS = 700;
/** Longer than any model takes for its first word. */
const PATIENCE_MS = 12_000;

/** A caller on our own phone. Closing it closes phone and voice. */
export function createScriptedCaller(parts: ScriptedCallerParts): ScriptedCaller {
  const { phone, voice } = parts;
  return {
    reach: () => phone.reach(),
    async call(script, signal) {
      const { target, from, onEvent } = script;
      const call = await phone.call(target, from ? { from } : {}, signal);
      try {
        return await follow(call, { parts, script, signal });
      } finally {
        await call.hangUp();
        onEvent({ type: 'ended', by: (await call.ended).by });
      }
    },
    async close() {
      await phone.close();
      await voice.close();
    },
  };
}

interface Running {
  readonly parts: ScriptedCallerParts;
  readonly script: CallScript;
  readonly signal: AbortSignal;
}

async function follow(call: PhoneCall, running: Running): Promise<CallReport> {
  const { onEvent } = running.script;
  const answer = await call.answered;
  if (answer.answered) onEvent({ type: 'answered', atMs: answer.atMs });
  else onEvent({ type: 'refused', status: answer.status });
  const [greetingMs, ...delaysMs] = answer.answered ? await converse(call, answer.atMs, running) : [];
  await call.hangUp();
  return {
    answeredMs: answer.answered ? answer.atMs - call.startedAtMs : undefined,
    greetingMs,
    delaysMs,
    recording: call.heard.samples(),
    ended: await call.ended,
  };
}

/** @returns the delay of the greeting, then of the answer to each line. */
async function converse(
  call: PhoneCall,
  answeredAtMs: number,
  { parts, script, signal }: Running,
): Promise<readonly (number | undefined)[]> {
  const { nextLine, onEvent, quietMs = QUIET_MS, patienceMs = PATIENCE_MS } = script;
  const delays: (number | undefined)[] = [];
  /** Sound that begins from here on is the answer; its delay counts from the end of what we said. */
  let [listenFromMs, spokeUntilMs] = [answeredAtMs, answeredAtMs];
  for (let turn = 1; ; turn++) {
    const heardAtMs = await call.heard.waitForSound(listenFromMs, limited(signal, patienceMs));
    const delayMs = heardAtMs === undefined ? undefined : heardAtMs - spokeUntilMs;
    delays.push(delayMs);
    if (heardAtMs === undefined || delayMs === undefined) {
      onEvent({ type: 'unanswered' });
      return delays;
    }
    onEvent({ type: 'heard', atMs: heardAtMs, delayMs });
    // Undefined: the call is over, by either side.
    if ((await call.heard.waitForSilence(quietMs, listenFromMs, signal)) === undefined) return delays;
    const line = await nextLine(turn);
    if (!line) break;
    const said = await perform(call, line, { voice: parts.voice, signal });
    onEvent({ type: 'said', line, said });
    listenFromMs = said.firstVoicedAtMs ?? parts.clock.nowMs();
    spokeUntilMs = said.lastVoicedAtMs ?? listenFromMs;
  }
  // Whoever has nothing more to say leaves hanging up to the other side, for a while.
  const waiting = new AbortController();
  await Promise.race([call.ended, parts.clock.wait(patienceMs, AbortSignal.any([signal, waiting.signal]))]);
  waiting.abort();
  return delays;
}

async function perform(
  call: PhoneCall,
  line: CallerLine,
  { voice, signal }: { readonly voice: TextToSpeech; readonly signal: AbortSignal },
): Promise<Said> {
  if (line.type === 'press') return call.press(line.keys, signal);
  return call.say(await renderSpeech(voice, line.text, signal), signal);
}

function limited(signal: AbortSignal, ms: number): AbortSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(ms)]);
}

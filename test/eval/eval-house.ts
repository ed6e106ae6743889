import { randomUUID } from 'node:crypto';
import { stringify } from 'yaml';
import { systemClock } from '../../src/core/clock.ts';
import type { Evidence } from '../../src/evaluation/evidence.ts';
import { personsOfCase } from '../../src/evaluation/persons-of-case.ts';
import type { ReadCase } from '../../src/evaluation/read-case.ts';
import { runByPhone } from '../../src/evaluation/run-by-phone.ts';
import { spokenText } from '../../src/evaluation/step-text.ts';
import { type CallerVoice, createCallerVoice } from '../../src/wiring/caller-voice.ts';
import { openStorage } from '../../src/wiring/storage.ts';
import { startDaemon } from '../support/pbx/start-daemon.ts';
import { startPbx } from '../support/pbx/start-pbx.ts';
import { startDeskPhones } from './desk-phones.ts';
import type { ScriptedModel } from './scripted-model.ts';
import type { Ears, HeardCaller } from './serve-ears.ts';

/** A PBX, a daemon and desk phones for files that share an office and a time. */
export interface EvalHouse extends AsyncDisposable {
  /** @param callerNumber No other call from it may run meanwhile. */
  run(one: ReadCase, callerNumber: string, signal: AbortSignal): Promise<Evidence>;
}

export interface EvalHouseOptions {
  /** Of one of the files; they are the same for all. */
  readonly tree: unknown;
  /** The office's time when it opens, Unix time in milliseconds; undefined for now. */
  readonly atMs: number | undefined;
  readonly ears: Ears;
  readonly model: ScriptedModel;
}

const WALL_CLOCK = new URL('wall-clock.ts', import.meta.url).href;
/** More than run at once. */
const MAX_CALLS = 20;

export async function openEvalHouse({ tree, atMs, ears, model }: EvalHouseOptions): Promise<EvalHouse> {
  const parts = new AsyncDisposableStack();
  try {
    const pbx = parts.use(await startPbx({ edit: () => yamlOf(tree) }));
    const shiftMs = atMs === undefined ? 0 : Math.round(atMs - Date.now());
    const shifted = { NODE_OPTIONS: `--import=${WALL_CLOCK}`, EVAL_SHIFT_MS: String(shiftMs) };
    parts.use(await startDaemon(pbx, shiftMs === 0 ? {} : shifted));
    const desks = await startDeskPhones(pbx);
    const phone = await pbx.phone('outside');
    const storage = parts.use(openStorage({ home: pbx.home }, { readOnly: true }));
    const voice: CallerVoice = await createCallerVoice();
    parts.defer(() => voice.close());
    const clock = { ...systemClock, wallMs: () => systemClock.wallMs() + shiftMs };
    return {
      async run({ file, case: one, config }, callerNumber, signal) {
        if (one.persons.length > 0) {
          using writing = openStorage({ home: pbx.home }, { readOnly: false });
          await writing.persons.put(await personsOfCase(one, config.office.country));
        }
        using scripted = model.follow();
        using desk = desks.expect(callerNumber, one.phones);
        await using call = new AsyncDisposableStack();
        let heard: HeardCaller | undefined;
        const own = { phone, voice, calls: storage.calls, messages: storage.messages, clock, callerNumber };
        // Awaited here: what goes with the call ends with it.
        return await runByPhone(
          one,
          {
            ...own,
            rings: desk.rings,
            async onDial() {
              // Who is heard by the engine of the house says nothing to the ears.
              const caller = `${file} from ${callerNumber}, ${randomUUID()}`;
              if (one.ears === 'open') heard = call.use(await ears.dials(caller));
            },
            onStep(step, sound) {
              if (step.say && sound) heard?.says(spokenText(step.say), sound);
              scripted.step(step);
            },
          },
          signal,
        );
      },
      [Symbol.asyncDispose]: () => parts.disposeAsync(),
    };
  } catch (error) {
    await parts.disposeAsync();
    throw error;
  }
}

function yamlOf(tree: unknown): string {
  const { telephony, limits } = Object(tree);
  return stringify({
    ...Object(tree),
    telephony: { ...telephony, maxCalls: MAX_CALLS },
    // On a machine that does much else the door for overload would shut.
    limits: { ...limits, maxLoopDelayMs: 0 },
  });
}

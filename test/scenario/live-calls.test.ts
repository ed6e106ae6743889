import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import type { CallSnapshot } from '../../src/call/call-snapshot.ts';
import { liveLines } from '../../src/cli/live-lines.ts';
import type { Receptionist } from '../../src/reception/receptionist.ts';
import type { DialogueState } from '../../src/reception/state/dialogue-state.ts';
import { CALL_ID, createScriptedCall, type ScriptedCall } from '../support/scripted-call.ts';
import { engineThrough } from './engine-through.ts';

const DOCUMENT = 'src/README.md';
const SECTION = /(## Look into a live call\n.*?```\n)(.*?)(```\n)/s;

type At = CallSnapshot['floor']['at'];

const now = ({ services }: ScriptedCall): CallSnapshot =>
  services.liveCalls.find(CALL_ID) ?? assert.fail('the call is not there');

/** Until the floor is there, and for so long after. */
async function reach(call: ScriptedCall, at: At, afterMs = 0): Promise<CallSnapshot> {
  for (let ms = 0; ms === 0 || now(call).floor.at !== at; ms += 20) {
    assert.ok(ms < 5000, `never ${at}`);
    await call.quiet(20);
  }
  await call.quiet(afterMs);
  assert.equal(now(call).floor.at, at);
  return now(call);
}

/** An engine that gives its words 600 ms late, and a model that thinks for two seconds. */
function slowCall(says: readonly string[]): ScriptedCall {
  const ear = engineThrough(says, async function* (events, signal) {
    for await (const event of events) {
      await call.services.clock.wait(600, signal);
      yield event;
    }
  });
  const [rules] = createScriptedCall().services.receptionists;
  const model: Receptionist<DialogueState> = {
    label: 'slow/model',
    async *reply(turn, signal) {
      if (turn.heard.type === 'words') await call.services.clock.wait(2000, signal);
      yield* rules.reply(turn, signal);
    },
  };
  const call: ScriptedCall = createScriptedCall({
    services: { speechToText: [ear], receptionists: [model, rules] },
  });
  return call;
}

/** One moment of a real call in each state of the floor. */
async function moments(): Promise<readonly CallSnapshot[]> {
  const call = createScriptedCall({ says: ['what are your opening hours'] });
  const leg = call.ring();
  const speaking = await reach(call, 'speaking', 700);
  await call.listen();
  const listening = now(call);
  await call.speak(400);
  const callerSpeaking = now(call);
  await call.speak(400);
  const callerPaused = await reach(call, 'caller-paused', 60);
  leg.hold(true);
  const onHold = await reach(call, 'on-hold', 4000);

  const slow = slowCall(['okay', 'what are your opening hours']);
  slow.ring();
  await reach(slow, 'speaking', 1400);
  await slow.speak(300);
  const held = await reach(slow, 'held', 100);
  const resumed = await reach(slow, 'resumed', 40);
  await slow.listen();
  await slow.speak(600);
  const preparing = await reach(slow, 'preparing', 100);
  return [listening, callerSpeaking, callerPaused, preparing, speaking, held, resumed, onHold];
}

test('what a live call shows in each state of the floor stands in the README', async () => {
  const shown = (await moments()).map((call) => `${liveLines(call).join('\n')}\n`).join('\n');
  const document = readFileSync(DOCUMENT, 'utf8');
  const [, head = '', stands, end = ''] =
    SECTION.exec(document) ?? assert.fail(`no such section in ${DOCUMENT}`);
  // Written anew by UPDATE_GOLDEN=1, as golden traces are.
  if (process.env['UPDATE_GOLDEN'] === '1')
    writeFileSync(
      DOCUMENT,
      document.replace(SECTION, () => head + shown + end),
    );
  else assert.equal(stands, shown);
});

test('it shows every state that the floor has, and a hold', async () => {
  const states = (await moments()).map(({ floor }) => floor.at);
  const machine = readFileSync('src/conversation/turn-machine.ts', 'utf8');
  const known = [...machine.matchAll(/case '([a-z-]+)':/g)].map(([, at]) => at);
  assert.deepEqual(states.toSorted(), [...known, 'on-hold'].toSorted());
});

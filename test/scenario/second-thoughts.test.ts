import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createQueue } from '../../src/call/turns/queue.ts';
import type { SpeechToText, SttEvent } from '../../src/ports/speech-to-text.ts';
import type { Receptionist } from '../../src/reception/receptionist.ts';
import type { DialogueState } from '../../src/reception/state/dialogue-state.ts';
import { CALL_ID, createScriptedCall, type ScriptedCall } from '../support/scripted-call.ts';
import { turns } from './turns.ts';

/** An engine that hears `partial` after a third of a second, and knows better when it is asked. */
function changesItsMind(partial: string, final: string): SpeechToText {
  return {
    label: 'changes/mind',
    inputRateHz: 16_000,
    async open(_languageTag, signal) {
      const events = createQueue<SttEvent>();
      let loud = 0;
      return {
        push({ samples, atMs }) {
          if (samples.some((sample) => Math.abs(sample) > 1000)) loud += 1;
          if (loud === 15) events.put({ type: 'partial', text: partial, atMs });
        },
        expect() {},
        speechStarted() {},
        flush: () => events.put({ type: 'final', text: loud > 0 ? final : '', atMs: 0 }),
        cut() {
          loud = 0;
        },
        async close() {},
        async *[Symbol.asyncIterator]() {
          for (let event = await events.take(signal); event; event = await events.take(signal)) yield event;
        },
      };
    },
    async close() {},
  };
}

const said = (call: ScriptedCall) =>
  call.calls.turns(CALL_ID).map(({ speaker, text }) => `${speaker}: ${text}`);

test('final words that differ from the first ones are the ones that are answered', async () => {
  const engine = changesItsMind('what are your opening hours', 'what is your address');
  const call = createScriptedCall({ services: { speechToText: [engine] } });
  const outcomes: string[] = [];
  call.services.bus.on('reply-dropped', () => outcomes.push('dropped'));
  call.services.bus.on('reply-used', () => outcomes.push('used'));
  call.ring();
  await turns(call, 1);
  const [, caller, answer] = said(call);
  assert.equal(caller, 'caller: what is your address');
  assert.match(answer ?? '', /12 Mill Lane/);
  assert.deepEqual(outcomes, ['dropped', 'used']);
});

test('final words are heeded of a caller who hangs up while the first ones are being answered', async () => {
  const engine = changesItsMind('i would like to leave a message', 'this is an emergency');
  const call = createScriptedCall({ services: { speechToText: [engine] } });
  const leg = call.ring();
  await call.listen();
  await call.speak();
  // The pause has been noticed, and nobody has asked for the words yet.
  await call.quiet(80);
  leg.hangUp();
  await call.quiet(400);
  assert.deepEqual(said(call).slice(1), ['caller: this is an emergency']);
});

test('a caller whose final words were no end is answered when they have gone on', async () => {
  const engine = changesItsMind('what are your opening hours', 'what are your opening hours and');
  const call = createScriptedCall({ services: { speechToText: [engine] } });
  call.ring();
  await call.listen();
  await call.speak();
  await call.quiet(400);
  await call.speak();
  await call.quiet(2500);
  await call.listen();
  assert.match(said(call).at(-1) ?? '', /^attendant: /);
  assert.equal(said(call).length, 3);
});

test('a caller who thinks often in one sentence is answered all the same', async () => {
  const says = ['my dog', 'it is brown', 'it is old', 'it likes bones', 'what are your hours'];
  const call = createScriptedCall({ says });
  call.ring();
  await call.listen();
  for (const _ of says.slice(1)) {
    await call.speak();
    await call.quiet(400);
  }
  await call.speak();
  await call.quiet(1200);
  await call.listen();
  const [, caller, answer] = said(call);
  assert.equal(caller, `caller: ${says.join(' ')}`);
  assert.match(answer ?? '', /^attendant: We are open/);
});

test('a key in a pause of the caller is answered', async () => {
  const call = createScriptedCall({ says: ['um'] });
  call.ring();
  await call.listen();
  await call.speak();
  await call.quiet(300);
  await call.press('1');
  await call.quiet(500);
  await call.listen();
  assert.deepEqual(said(call).slice(1, 2), ['caller: [keys 1]']);
  assert.match(said(call)[2] ?? '', /^attendant: We are open/);
});

test('words whose answer a key cut short do not come again', async () => {
  let call: ScriptedCall | undefined;
  const [rules] = createScriptedCall().services.receptionists;
  const slow: Receptionist<DialogueState> = {
    label: 'slow/model',
    async *reply(turn, signal) {
      if (turn.heard.type === 'words') await call?.services.clock.wait(900, signal);
      yield* rules.reply(turn, signal);
    },
  };
  const says = ['what are your opening hours', 'where are you'];
  call = createScriptedCall({ says, services: { receptionists: [slow] } });
  call.ring();
  await call.listen();
  await call.speak();
  await call.quiet(600);
  await call.press('3');
  await call.quiet(500);
  await call.listen();
  await call.speak();
  await call.quiet(1500);
  await call.listen();
  const callers = said(call).filter((line) => line.startsWith('caller'));
  assert.deepEqual(callers, ['caller: [keys 3]', 'caller: where are you']);
});

test('a caller who speaks before a slow greeting is answered right after it', async () => {
  let call: ScriptedCall | undefined;
  const [rules] = createScriptedCall().services.receptionists;
  const slow: Receptionist<DialogueState> = {
    label: 'slow/greeting',
    async *reply(turn, signal) {
      if (turn.heard.type === 'call-start') await call?.services.clock.wait(1000, signal);
      yield* rules.reply(turn, signal);
    },
  };
  const says = ['what are your opening hours'];
  call = createScriptedCall({ says, services: { receptionists: [slow] } });
  call.ring();
  await call.speak(500, 'stays');
  await call.quiet(1000);
  await call.listen();
  const lines = said(call);
  assert.match(lines[0] ?? '', /^attendant: Riverside Practice, hello/);
  assert.equal(lines[1], 'caller: what are your opening hours');
  assert.match(lines[2] ?? '', /^attendant: We are open/);
});

test('of an answer that a caller hangs up on before it is whole, what was heard is kept', async () => {
  const [rules] = createScriptedCall().services.receptionists;
  const endless: Receptionist<DialogueState> = {
    label: 'endless/model',
    async *reply(turn, signal) {
      if (turn.heard.type !== 'words') return yield* rules.reply(turn, signal);
      yield { type: 'say', text: 'I can think of many ways to say it.' };
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
    },
  };
  const says = ['what do you think'];
  const call = createScriptedCall({ says, services: { receptionists: [endless] } });
  const leg = call.ring();
  await call.listen();
  await call.speak();
  await call.quiet(1500);
  leg.hangUp();
  await call.quiet(200);
  const [, caller, answer, ...more] = call.calls.turns(CALL_ID);
  assert.equal(caller?.text, 'what do you think');
  assert.match(answer?.heardText ?? '', /^I can\b/);
  assert.ok((answer?.heardText?.length ?? 0) < (answer?.text.length ?? 0));
  assert.deepEqual(more, []);
});

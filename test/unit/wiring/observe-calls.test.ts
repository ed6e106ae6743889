import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CallEvents } from '../../../src/call/call-events.ts';
import { EventBus } from '../../../src/core/event-bus.ts';
import { createMetrics } from '../../../src/http/metrics.ts';
import { observeCalls } from '../../../src/wiring/observe-calls.ts';

test('what calls report becomes figures', async () => {
  const bus = new EventBus<CallEvents>((error) => assert.fail(String(error)));
  const metrics = createMetrics();
  observeCalls(bus, metrics);
  const callId = 'a';
  const delay = {
    noticedMs: 96,
    wordsMs: 110,
    replyMs: 120,
    speechMs: 160,
    decidedMs: 500,
    audibleMs: 512,
  };
  bus.emit('leg-opened', { callId, liveCalls: 1 });
  bus.emit('call-started', { callId, tenant: 'default', returned: false, chain: 'asterisk → rules' });
  bus.emit('call-started', { callId, tenant: 'default', returned: true, chain: 'asterisk → rules' });
  bus.emit('greeting-audible', { callId, afterMs: 40 });
  bus.emit('answer-audible', { callId, delay });
  bus.emit('speech-resumed', { callId });
  bus.emit('speech-interrupted', { callId, silencedMs: 130 });
  bus.emit('fax-heard', { callId });
  bus.emit('reply-used', { callId });
  bus.emit('reply-dropped', { callId });
  bus.emit('call-ended', { callId, tenant: 'default', reason: 'done' });

  const lines = (await metrics.text()).split('\n');
  for (const line of [
    'attendant_calls_live 1',
    'attendant_fax_calls_total 1',
    'attendant_calls_started_total 1',
    'attendant_calls_ended_total{reason="done"} 1',
    'attendant_greeting_delay_seconds_sum 0.04',
    'attendant_answer_delay_seconds_sum{stage="total"} 0.512',
    'attendant_answer_delay_seconds_sum{stage="end-of-turn"} 0.5',
    'attendant_speech_held_total{outcome="resumed"} 1',
    'attendant_speech_held_total{outcome="interrupted"} 1',
    'attendant_barge_ins_total 1',
    'attendant_barge_in_silence_seconds_sum 0.13',
    'attendant_replies_prepared_total{outcome="used"} 1',
    'attendant_replies_prepared_total{outcome="dropped"} 1',
  ]) {
    assert.ok(lines.includes(line), `${line} is not in\n${lines.join('\n')}`);
  }
});

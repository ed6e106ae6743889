import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMetrics } from '../../../src/http/metrics.ts';

test('what happened in calls is counted, by reason and by stage in seconds', async () => {
  const metrics = createMetrics();
  metrics.callStarted();
  metrics.callStarted();
  metrics.callEnded('transferred');
  metrics.setLiveCalls(1);
  metrics.answered({
    noticedMs: 96,
    decidedMs: 500,
    wordsMs: 110,
    replyMs: 560,
    speechMs: 630,
    audibleMs: 633,
  });
  metrics.bargedIn();
  metrics.engineFailed('speech-to-text', 'provider.unreachable');
  metrics.setPbxUp(true);

  const lines = (await metrics.text()).split('\n');
  for (const line of [
    'attendant_calls_started_total 2',
    'attendant_calls_ended_total{reason="transferred"} 1',
    'attendant_calls_live 1',
    'attendant_answer_delay_seconds_bucket{le="0.5",stage="total"} 0',
    'attendant_answer_delay_seconds_bucket{le="0.7",stage="total"} 1',
    'attendant_answer_delay_seconds_sum{stage="end-of-turn"} 0.5',
    'attendant_answer_delay_seconds_sum{stage="words"} 0',
    'attendant_answer_delay_seconds_sum{stage="reply"} 0.06',
    'attendant_answer_delay_seconds_sum{stage="speech"} 0.07',
    'attendant_answer_delay_seconds_sum{stage="line"} 0.003',
    'attendant_answer_delay_seconds_sum{stage="total"} 0.633',
    'attendant_answer_delay_seconds_count{stage="total"} 1',
    'attendant_barge_ins_total 1',
    'attendant_engine_failures_total{engine="speech-to-text",code="provider.unreachable"} 1',
    'attendant_pbx_up 1',
  ]) {
    assert.ok(lines.includes(line), `${line} is not in\n${lines.join('\n')}`);
  }
});

test('greetings, held speech and prepared answers are counted by what became of them', async () => {
  const metrics = createMetrics();
  metrics.greeted(45);
  metrics.speechHeld('resumed');
  metrics.replyPrepared('used');
  metrics.replyPrepared('used');

  const lines = (await metrics.text()).split('\n');
  for (const line of [
    'attendant_greeting_delay_seconds_bucket{le="0.04"} 0',
    'attendant_greeting_delay_seconds_bucket{le="0.06"} 1',
    'attendant_greeting_delay_seconds_sum 0.045',
    'attendant_speech_held_total{outcome="resumed"} 1',
    'attendant_speech_held_total{outcome="interrupted"} 0',
    'attendant_replies_prepared_total{outcome="used"} 2',
    'attendant_replies_prepared_total{outcome="dropped"} 0',
  ]) {
    assert.ok(lines.includes(line), `${line} is not in\n${lines.join('\n')}`);
  }
});

test('every figure says in a sentence what it is', async () => {
  const text = await createMetrics().text();
  const names = [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name = '']) => name);
  assert.ok(names.length > 10);
  for (const name of names) assert.match(text, new RegExp(`^# HELP ${name} \\S.*\\.$`, 'm'));
});

test('two daemons in one process count apart', async () => {
  const [ours, theirs] = [createMetrics(), createMetrics()];
  ours.callStarted();
  assert.match(await theirs.text(), /^attendant_calls_started_total 0$/m);
});

test('a loop that stood still is seen once, and forgotten after it was reported', async () => {
  const metrics = createMetrics();
  metrics.start();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const untilMs = performance.now() + 120;
  while (performance.now() < untilMs);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const worst = async () =>
    Number(/^attendant_event_loop_delay_seconds\{quantile="1"\} (.+)$/m.exec(await metrics.text())?.[1]);
  const seen = await worst();
  const afterwards = await worst();
  metrics.stop();
  assert.ok(seen > 0.1, `saw ${seen} s`);
  assert.ok(afterwards < seen, `still ${afterwards} s`);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSinceMs } from '../../../src/cli/calls-latency.ts';
import { openTables } from '../../support/open-tables.ts';
import { scratchCli } from '../../support/run-cli.ts';

const HOUR_MS = 3_600_000;

/** One call two hours ago with a slow voice, one three days ago with a slow model. */
function fill(home: string): void {
  using storage = openTables(home);
  const { write } = storage;
  const quick = { noticedMs: 96, wordsMs: 200, replyMs: 210, decidedMs: 450 };
  const delays = [
    { agoMs: 2 * HOUR_MS, delay: { ...quick, speechMs: 1100, audibleMs: 1110 } },
    { agoMs: 72 * HOUR_MS, delay: { ...quick, replyMs: 4000, speechMs: 4100, audibleMs: 4110 } },
  ];
  for (const [index, { agoMs, delay }] of delays.entries()) {
    const [callId, atMs] = [`call-${index}`, Date.now() - agoMs];
    write([{ type: 'open', id: callId, startedAtMs: atMs, chain: `chain ${index}` }]);
    const text = 'We are open from nine to five.';
    write([
      {
        type: 'turn',
        callId,
        seq: 1,
        speaker: 'attendant',
        text,
        heardText: text,
        atMs,
        delay,
        silencedMs: null,
      },
    ]);
  }
}

test('the answers of the last day are counted, and their slowest stage is named', async () => {
  using cli = scratchCli();
  fill(cli.home);
  const { text, exitCode } = await cli.run(['calls', 'latency']);
  assert.equal(exitCode, 0);
  assert.match(text, /^1 answer since \d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/m);
  assert.match(text, /p50 1110 ms, p90 1110 ms, p95 1110 ms, max 1110 ms/);
  assert.match(text, /The slowest stage is speech: 59 % of the delay/);
  assert.match(text, /engines\.textToSpeech/);
  assert.doesNotMatch(text, /CHAIN/);
});

test('a longer time has more answers, and the engines apart', async () => {
  using cli = scratchCli();
  fill(cli.home);
  const { text } = await cli.run(['calls', 'latency', '--since', '7d']);
  assert.match(text, /^2 answers since /m);
  assert.match(text, /The slowest stage is reply/);
  assert.match(text, /^speech +1 .* chain 0$/m);
  assert.match(text, /^reply +1 .* chain 1$/m);
});

test('the same figures are data with --json', async () => {
  using cli = scratchCli();
  fill(cli.home);
  const { json } = await cli.run(['calls', 'latency', '--since', '12h', '--json']);
  const { sinceMs, advice, stages, ...others } = json as Record<string, unknown>;
  assert.ok(Math.abs(Date.now() - 12 * HOUR_MS - Number(sinceMs)) < 60_000);
  assert.match(String(advice), /textToSpeech/);
  assert.ok(Array.isArray(stages));
  const [first] = stages;
  assert.deepEqual(first, {
    stage: 'end-of-turn',
    p50Ms: 450,
    p95Ms: 450,
    share: 450 / 1110,
    slowestIn: 0,
  });
  const total = { p50Ms: 1110, p90Ms: 1110, p95Ms: 1110, maxMs: 1110 };
  const chains = [{ chain: 'chain 0', answers: 1, total, slowest: 'speech' }];
  assert.deepEqual(others, { answers: 1, total, slowest: 'speech', chains });
});

test('no answers is a sentence, and data with the same fields', async () => {
  using cli = scratchCli();
  const beforeStart = await cli.run(['calls', 'latency']);
  assert.equal(beforeStart.exitCode, 0);
  assert.match(beforeStart.text, /^no answers since /);
  fill(cli.home);
  const { text, exitCode } = await cli.run(['calls', 'latency', '--since', '30m']);
  assert.equal(exitCode, 0);
  assert.match(text, /^no answers since /);
  const { json } = await cli.run(['calls', 'latency', '--since', '30m', '--json']);
  const { sinceMs: _, ...others } = json as Record<string, unknown>;
  const empty = { answers: 0, total: null, stages: [], slowest: null, chains: [], advice: null };
  assert.deepEqual(others, empty);
});

test('a time is minutes, hours or days', () => {
  assert.deepEqual(['30m', '12h', '1d', '7d'].map(parseSinceMs), [
    HOUR_MS / 2,
    12 * HOUR_MS,
    24 * HOUR_MS,
    168 * HOUR_MS,
  ]);
});

test('any other time is refused with the forms that are valid', async () => {
  using cli = scratchCli();
  for (const text of ['', 'yesterday', '1', 'd', '0d', '-1d', '1.5h', '1w', '1 d', '100000d']) {
    const { exitCode, errors } = await cli.run(['calls', 'latency', `--since=${text}`]);
    assert.equal(exitCode, 2, text);
    assert.match(errors, /--since.*expected minutes, hours or days, as in 30m, 12h, 1d or 7d/, text);
  }
});

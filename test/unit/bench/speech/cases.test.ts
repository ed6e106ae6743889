import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BACKCHANNELS } from '../../../bench/speech/cases/backchannels.ts';
import { CONVERSATIONS } from '../../../bench/speech/cases/conversations.ts';
import { CUT_OFFS } from '../../../bench/speech/cases/cut-offs.ts';
import { DISTURBANCES } from '../../../bench/speech/cases/disturbances.ts';
import { INTERRUPTIONS } from '../../../bench/speech/cases/interruptions.ts';
import { VOICE_KEYS } from '../../../bench/speech/voices.ts';

const TABLES = [
  { name: 'conversations', cases: CONVERSATIONS, atLeast: 8, quickAtMost: 4 },
  { name: 'interruptions', cases: INTERRUPTIONS, atLeast: 60, quickAtMost: 18 },
  { name: 'backchannels', cases: BACKCHANNELS, atLeast: 60, quickAtMost: 18 },
  { name: 'disturbances', cases: DISTURBANCES, atLeast: 60, quickAtMost: 18 },
  { name: 'cut-offs', cases: CUT_OFFS, atLeast: 100, quickAtMost: 18 },
] as const;

for (const { name, cases, atLeast, quickAtMost } of TABLES) {
  test(`there are at least ${atLeast} ${name}, a few of them quick, each with an id of its own`, () => {
    assert.ok(cases.length >= atLeast, `${cases.length}`);
    assert.equal(new Set(cases.map(({ id }) => id)).size, cases.length);
    const quick = cases.filter((one) => one.quick).length;
    assert.ok(quick >= 3 && quick <= quickAtMost, `${quick} quick`);
  });
}

test('interruptions come early, in the middle and late, a third of them soft or in noise', () => {
  for (const share of [0.1, 0.5, 0.9]) {
    assert.equal(INTERRUPTIONS.filter(({ atShare }) => atShare === share).length, INTERRUPTIONS.length / 3);
  }
  const hard = INTERRUPTIONS.filter(({ noise, levelDbfs }) => noise || levelDbfs < -30);
  assert.ok(hard.length >= INTERRUPTIONS.length / 3, `${hard.length}`);
  const quick = INTERRUPTIONS.filter((one) => one.quick);
  assert.deepEqual(new Set(quick.map(({ atShare }) => atShare)), new Set([0.1, 0.5, 0.9]));
  assert.ok(quick.some(({ noise }) => noise) && quick.some(({ noise }) => !noise));
});

test('every voice speaks in every table of speech', () => {
  const spoken = BACKCHANNELS.flatMap(({ sound }) => (sound.type === 'words' ? [sound] : []));
  for (const cases of [CONVERSATIONS, INTERRUPTIONS, CUT_OFFS, spoken]) {
    assert.deepEqual(new Set(cases.map(({ voice }) => voice)), new Set(VOICE_KEYS));
  }
});

test('noises come at four levels and echoes at two, from 50 to 300 ms late', () => {
  const noises = DISTURBANCES.flatMap(({ sound }) => (sound.type === 'noise' ? [sound] : []));
  const echoes = DISTURBANCES.flatMap(({ sound }) => (sound.type === 'echo' ? [sound.shape] : []));
  assert.equal(new Set(noises.map(({ levelDbfs }) => levelDbfs)).size, 4);
  assert.deepEqual(new Set(echoes.map(({ levelDb }) => levelDb)), new Set([-20, -30]));
  assert.deepEqual(
    [Math.min(...echoes.map(({ delayMs }) => delayMs)), Math.max(...echoes.map(({ delayMs }) => delayMs))],
    [50, 300],
  );
});

test('pauses of a cut-off lie between words and last 300 to 900 ms', () => {
  for (const { id, text, pauses } of CUT_OFFS) {
    assert.ok(pauses.length > 0, id);
    for (const { afterWord, ms } of pauses) {
      assert.ok(afterWord >= 0 && afterWord < text.split(' ').length - 1, id);
      assert.ok(ms >= 300 && ms <= 900 && ms % 10 === 0, id);
    }
  }
});

test('pauses anywhere fall on every part of a sentence alike', () => {
  const shares = CUT_OFFS.filter(({ kind }) => kind === 'anywhere').flatMap(({ text, pauses }) =>
    pauses.map(({ afterWord }) => (afterWord + 0.5) / (text.split(' ').length - 1)),
  );
  const thirds = [0, 1, 2].map((third) => shares.filter((share) => Math.floor(share * 3) === third).length);
  for (const count of thirds) assert.ok(count > shares.length / 5, `${thirds} of ${shares.length}`);
});

test('cut-offs cover sentences, numbers, spelled names and broken sentences, quick ones too', () => {
  for (const cases of [CUT_OFFS, CUT_OFFS.filter((one) => one.quick)]) {
    assert.equal(new Set(cases.map(({ kind }) => kind)).size, 4);
  }
});

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createEspeakTextToSpeech } from '../../../../../src/adapters/tts/espeak/text-to-speech.ts';
import { createClauseSpeaker } from '../../../../../src/call/voice/clause-speaker.ts';
import { createMouth } from '../../../../../src/call/voice/mouth.ts';
import { createPhraseCache } from '../../../../../src/call/voice/phrase-cache.ts';
import { spokenBy } from '../../../../support/call-language.ts';
import { helperPids } from './helper-pids.ts';

const open = new AbortController().signal;
const VOICE = { vendor: 'espeak', voice: 'en-gb', wordsPerMinute: 160 } as const;
const LONG = 'this is a sentence that is long enough to be caught in the middle of its sound';

const speak = async (voice: ReturnType<typeof createEspeakTextToSpeech>, text: string) => {
  const chunks = await Array.fromAsync(voice.speak(text, open));
  return chunks.flatMap((chunk) => chunk.words.map((word) => word.text)).join(' ');
};

/** What stands in PATH as espeak-ng: nothing, or a file with these rights. */
const REFUSALS = [
  { name: 'that is not there', mode: undefined, code: 'tool.missing' },
  { name: 'that may not be run', mode: 0o600, code: 'tool.missing' },
  { name: 'that is no program', mode: 0o700, code: 'voice.missing' },
] as const;

for (const { name, mode, code } of REFUSALS) {
  test(`an espeak-ng ${name} is ${code} of its clause, and the helper lives`, async (context) => {
    const folder = await mkdtemp(join(tmpdir(), 'espeak-'));
    const path = process.env['PATH'];
    context.after(async () => {
      process.env['PATH'] = path;
      await rm(folder, { recursive: true });
    });
    if (mode !== undefined) await writeFile(join(folder, 'espeak-ng'), '\x7fELF, and no more', { mode });
    process.env['PATH'] = folder;
    const voice = createEspeakTextToSpeech(VOICE, 8000);
    const refused = await Promise.allSettled([speak(voice, 'one'), speak(voice, 'two')]);
    const codes = refused.map((each) => each.status === 'rejected' && each.reason.code);
    assert.deepEqual(codes, [code, code]);
    assert.equal((await helperPids()).length, 1);
    await voice.close();
  });
}

test('a system without descriptors costs the clauses of that time, and the next one is spoken', async () => {
  const voice = createEspeakTextToSpeech(VOICE, 8000);
  await speak(voice, 'warm');
  const [pid = 0] = await helperPids();
  const used = new Set((await readdir(`/proc/${pid}/fd`)).map(Number));
  let free = 0;
  while (used.has(free)) free += 1;
  limitDescriptors(pid, free);
  await assert.rejects(speak(voice, 'one'), { code: 'provider.unreachable' });
  limitDescriptors(pid, 1000);
  assert.equal(await speak(voice, 'two'), 'two');
  assert.deepEqual(await helperPids(), [pid]);
  await voice.close();
});

function limitDescriptors(pid: number, count: number): void {
  execFileSync('prlimit', ['--pid', String(pid), `--nofile=${count}:`]);
}

test('two calls that speak while the helper is killed both say all they have to say', async () => {
  const voice = createEspeakTextToSpeech(VOICE, 8000);
  await speak(voice, 'warm');
  const [pid = 0] = await helperPids();
  const lost: string[] = [];
  const calls = [0, 1].map(() => callWith(voice, (code) => lost.push(code)));
  const saying = calls.map((call) => call.say(LONG, open));
  process.kill(pid, 'SIGKILL');
  await Promise.all(saying);
  assert.deepEqual(lost, ['provider.unreachable', 'provider.unreachable']);
  for (const call of calls) assert.equal(call.heardAll(), LONG);
  await voice.close();
});

function callWith(voice: ReturnType<typeof createEspeakTextToSpeech>, onLost: (code: string) => void) {
  const out = { paced: 'self' as const, write() {}, flush: () => ({ unplayedMs: 0 }), queuedMs: 0 };
  const mouth = createMouth(out, 8000, { onSound() {}, onAudible() {}, onEnded() {} });
  const speaker = createClauseSpeaker({
    phrases: createPhraseCache(),
    rateHz: 8000,
    mouth,
    onVoiceLost: (_voice, { code }) => onLost(code),
  });
  mouth.begin();
  mouth.open();
  const heardAll = () => {
    mouth.finish();
    for (let i = 0; i < 1000; i += 1) mouth.tick();
    return mouth.heardText();
  };
  const language = spokenBy([voice]);
  return { say: (text: string, signal: AbortSignal) => speaker.say({ text, language }, signal), heardAll };
}

test('the helper and what it starts know no key of a vendor', async (context) => {
  const key = 'not-a-key-of-anybody';
  process.env['OPENAI_API_KEY'] = key;
  context.after(() => delete process.env['OPENAI_API_KEY']);
  const voice = createEspeakTextToSpeech(VOICE, 8000);
  await speak(voice, 'warm');
  const [pid] = await helperPids();
  assert.doesNotMatch(await readFile(`/proc/${pid}/environ`, 'utf8'), new RegExp(key));
  await voice.close();
});

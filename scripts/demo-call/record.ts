import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { renderSpeech } from '../../src/adapters/phone/sip/render-speech.ts';
import { createEspeakTextToSpeech } from '../../src/adapters/tts/espeak/text-to-speech.ts';
import { SAMPLE_CALLER } from '../../src/cli/call.ts';
import { type Conversation, conversationText, createConversation } from '../../src/cli/conversation.ts';
import { createDemoScript } from '../../src/cli/demo-call.ts';
import { systemClock } from '../../src/core/clock.ts';
import { encodeWav } from '../../src/media/wav.ts';
import type { CallerEvent } from '../../src/ports/scripted-caller.ts';
import { createOutsideCaller } from '../../src/wiring/phone.ts';
import { openStorage } from '../../src/wiring/storage.ts';
import { findFreePorts } from '../../test/support/pbx/free-ports.ts';

/**
 * Records the demo call: starts PBX and daemon as `./scripts/start` does, on free ports and in a folder of their own,
 * rings as its scripted caller does, and writes beside this file what was said, `transcript.txt`, and what the first
 * half minute of it sounded like on the line, `demo-call.mp3`; README shows the first. It needs `lame`, and a machine with nothing else to do:
 * on a busy one callers are asked again, and then nothing is written.
 *
 *     node_modules/.bin/node scripts/demo-call/record.ts
 */
const RATE_HZ = 8000;
/** Kilobits a second: twice what a telephone line deserves, and 120 KB. */
const RATE_KBIT = '32';
/** The sound ends in the longest pause between the two. */
const [END_FROM_S, END_TO_S] = [25, 32];
/** A sample that is louder belongs to a voice. */
const LOUD = 200;

const folder = import.meta.dirname;
const README = join(folder, '../../README.md');
const IN_README = /(?<=The whole call was:\n\n```\n)[\s\S]*?(?=\n```\n)/;
const home = await mkdtemp(join(tmpdir(), 'attendant-demo-call-'));
const house = await startHouse(home);
try {
  const { lines, samples } = await talk(home);
  const isWhole =
    /Goodbye\./.test(lines.at(-1) ?? '') && !lines.some((line) => /catch|still there/.test(line));
  if (!isWhole) throw new Error(`the call did not go as it should\n${lines.join('\n')}`);
  await writeFile(join(folder, 'transcript.txt'), `${lines.join('\n')}\n`);
  await writeFile(
    README,
    (await readFile(README, 'utf8')).replace(IN_README, () => lines.join('\n')),
  );
  await writeMp3(samples.subarray(0, longestPause(samples)), join(folder, 'demo-call.mp3'));
} finally {
  house.kill('SIGTERM');
  await once(house, 'exit');
  await rm(home, { recursive: true });
}

async function startHouse(folderOfHouse: string) {
  const ports = await findFreePorts();
  const start = spawn('./scripts/start', [], {
    cwd: join(folder, '../..'),
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      ATTENDANT_HOME: folderOfHouse,
      ATTENDANT_CONFIG: join(folder, '../../attendant.yaml'),
      ATTENDANT_SIP_PORT: String(ports.sip),
      ATTENDANT_RTP_PORTS: `${ports.rtpFirst}-${ports.rtpLast}`,
      ATTENDANT_ARI_PORT: String(ports.ari),
      ATTENDANT_HTTP_PORT: String(ports.http),
    },
  });
  for await (const line of createInterface(start.stdout)) if (line.startsWith('ready')) return start;
  throw new Error('PBX and daemon did not start: read what is printed above');
}

interface SpokenCall {
  readonly lines: readonly string[];
  /** Both sides on one line, 8 kHz. */
  readonly samples: Int16Array;
}

async function talk(folderOfHouse: string): Promise<SpokenCall> {
  using storage = openStorage({ home: folderOfHouse }, { readOnly: true });
  const caller = await createOutsideCaller(folderOfHouse);
  const over = new AbortController();
  const lines: string[] = [];
  const conversation = createConversation({
    calls: storage.calls,
    callerNumber: SAMPLE_CALLER,
    clock: systemClock,
    onLine: (line) => lines.push(conversationText(line)),
  });
  const following = conversation.follow(over.signal);
  const events: CallerEvent[] = [];
  try {
    const report = await caller.call(
      {
        target: '100',
        from: { number: SAMPLE_CALLER, name: 'Peter Wilson' },
        nextLine: createDemoScript(() => lastAnswer(conversation)),
        onEvent(event) {
          events.push(event);
          conversation.onEvent(event);
        },
      },
      over.signal,
    );
    return { lines, samples: await withCaller(report.recording, events) };
  } finally {
    over.abort();
    await following;
    await caller.close();
  }
}

async function lastAnswer(conversation: Conversation): Promise<string> {
  await conversation.poll();
  return conversation.lines.findLast(({ speaker }) => speaker === 'attendant')?.text ?? '';
}

/** The recording has what the caller's phone heard; what it said is put where it was said. */
async function withCaller(heard: Int16Array, events: readonly CallerEvent[]): Promise<Int16Array> {
  const mixed = heard.slice();
  const answer = events.find(({ type }) => type === 'answered');
  if (answer?.type !== 'answered') return mixed;
  const voice = createEspeakTextToSpeech({ voice: 'en-us', wordsPerMinute: 160 }, RATE_HZ);
  for (const event of events) {
    if (event.type !== 'said' || event.line.type !== 'say') continue;
    const speech = await renderSpeech(voice, event.line.text, AbortSignal.timeout(5000));
    const firstLoud = speech.findIndex((sample) => Math.abs(sample) > LOUD);
    const saidMs = (event.said.firstVoicedAtMs ?? answer.atMs) - answer.atMs;
    const from = Math.round((saidMs * RATE_HZ) / 1000) - firstLoud;
    for (const [index, sample] of speech.entries())
      if (from + index >= 0 && from + index < mixed.length) mixed[from + index] = sample;
  }
  await voice.close();
  return mixed;
}

/** @returns the sample in its middle. */
function longestPause(samples: Int16Array): number {
  let [pauseFrom, quietFrom, longest] = [0, END_FROM_S * RATE_HZ, 0];
  for (let index = quietFrom; index < Math.min(samples.length, END_TO_S * RATE_HZ); index++) {
    if (Math.abs(samples[index] ?? 0) > LOUD) quietFrom = index;
    else if (index - quietFrom > longest) [pauseFrom, longest] = [quietFrom, index - quietFrom];
  }
  return pauseFrom + Math.round(longest / 2);
}

async function writeMp3(samples: Int16Array, file: string): Promise<void> {
  const lame = spawn('lame', ['--quiet', '-m', 'm', '-b', RATE_KBIT, '-', file], {
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  lame.stdin.end(encodeWav(samples, RATE_HZ));
  const [code] = await once(lame, 'exit');
  if (code !== 0) throw new Error('lame could not write the sound: is it installed?');
}

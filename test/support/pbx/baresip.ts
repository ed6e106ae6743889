import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { decodeWav, encodeWav } from '../../../src/media/wav.ts';
import { type Child, startChild } from './child.ts';
import type { TestPbx } from './start-pbx.ts';

/** A phone that is not ours: baresip 1.0, which plays a WAV into its calls and records what it hears. */
export interface Baresip extends AsyncDisposable {
  dial(number: string): Promise<void>;
  hold(): Promise<void>;
  resume(): Promise<void>;
  hangUp(): Promise<void>;
  press(keys: string): Promise<void>;
  /** Passes its caller on with REFER, without asking there first. */
  transfer(number: string): Promise<void>;
  /** How often passing on has been refused so far. */
  failures(): number;
  /** Resolves with the next event of this type, also one that has come already, such as `CALL_ESTABLISHED`. */
  event(type: string): Promise<BaresipEvent>;
  /** What its calls have heard so far, 8 kHz, one call after another. */
  heard(): Promise<Int16Array>;
}

export interface BaresipEvent {
  readonly type: string;
  readonly peeruri?: string;
  readonly param?: string;
}

export interface BaresipOptions {
  readonly user: string;
  /** Played from the start of each call, 8 kHz; silence follows it. */
  readonly says: Int16Array;
  /** Takes calls that arrive. */
  readonly answers: boolean;
  /** Two ports of `TestPorts.phones`: this and the next, and one for control. */
  readonly port: number;
}

const EVENT_LIMIT_MS = 10_000;
/** aufile ends the sound, not the call; more silence than any test lasts keeps the microphone open. */
const TRAILING_SAMPLES = 8000 * 60;

/** Starts it and waits until it has registered. */
export async function startBaresip(pbx: TestPbx, options: BaresipOptions): Promise<Baresip> {
  const folder = join(pbx.home, `baresip-${options.user}`);
  await writeFolder(folder, pbx, options);
  const child = await startChild('baresip', ['-4', '-f', folder], { cwd: folder });
  try {
    await registered(child);
    return phoneOf(child, await connectControl(options.port + 2, child.output), { folder, pbx });
  } catch (error) {
    await child[Symbol.asyncDispose]();
    throw error;
  }
}

/** It says so before anybody can listen for its events. */
async function registered(child: Child): Promise<void> {
  const untilMs = performance.now() + EVENT_LIMIT_MS;
  while (!/\b200 OK\b/.test(child.output())) {
    assert.ok(performance.now() < untilMs, `baresip does not register:\n${child.output()}`);
    await sleep(20);
  }
}

type Control = Awaited<ReturnType<typeof connectControl>>;

function phoneOf(
  child: Child,
  control: Control,
  { folder, pbx }: { readonly folder: string; readonly pbx: TestPbx },
): Baresip {
  return {
    dial: (number) => control.command('dial', `sip:${number}@127.0.0.1:${pbx.ports.sip}`),
    hold: () => control.command('hold'),
    resume: () => control.command('resume'),
    hangUp: () => control.command('hangup'),
    press: (keys) => control.command('sndcode', keys),
    transfer: (number) => control.command('transfer', `sip:${number}@127.0.0.1:${pbx.ports.sip}`),
    failures: () => child.output().match(/transfer fail(?:ed|ure)/gi)?.length ?? 0,
    event: control.event,
    async heard() {
      const files = (await readdir(join(folder, 'heard')))
        .filter((name) => name.endsWith('-dec.wav'))
        .toSorted();
      const parts = await Promise.all(files.map((name) => readFile(join(folder, 'heard', name))));
      return Int16Array.from(parts.flatMap((bytes) => [...decodeWav(bytes).samples]));
    },
    async [Symbol.asyncDispose]() {
      control.close();
      await child[Symbol.asyncDispose]();
    },
  };
}

async function writeFolder(folder: string, pbx: TestPbx, { user, says, answers, port }: BaresipOptions) {
  await mkdir(join(folder, 'heard'), { recursive: true });
  const sound = new Int16Array(says.length + TRAILING_SAMPLES);
  sound.set(says);
  await writeFile(join(folder, 'says.wav'), encodeWav(sound, 8000));
  const account = [
    `<sip:${user}@127.0.0.1:${pbx.ports.sip}>`,
    `auth_user=${user}`,
    `auth_pass=${pbx.password(user)}`,
    'regint=60',
    `answermode=${answers ? 'auto' : 'manual'}`,
    'audio_codecs=pcmu/8000/1',
  ];
  await writeFile(join(folder, 'accounts'), `${account.join(';')}\n`);
  await writeFile(join(folder, 'contacts'), '');
  // No player: what is decoded goes to the recorder all the same.
  const lines = [
    'poll_method epoll',
    `sip_listen 127.0.0.1:${port}`,
    `audio_source aufile,${join(folder, 'says.wav')}`,
    'ausrc_srate 8000',
    'ausrc_channels 1',
    `snd_path ${join(folder, 'heard')}`,
    'module_path /usr/lib/baresip/modules',
    ...['g711', 'aufile', 'sndfile'].map((name) => `module ${name}.so`),
    'module_tmp account.so',
    'module_app menu.so',
    'module_app ctrl_tcp.so',
    `ctrl_tcp_listen 127.0.0.1:${port + 2}`,
  ];
  await writeFile(join(folder, 'config'), `${lines.join('\n')}\n`);
}

/** Speaks netstrings of JSON, as module ctrl_tcp does. */
async function connectControl(port: number, output: () => string) {
  const socket = await connected(port, output);
  const events: BaresipEvent[] = [];
  const waiting = new Map<string, (event: BaresipEvent) => void>();
  let text = '';

  function take(message: string): void {
    // The program's own words: an event has a type, an answer to a command has none.
    const event = JSON.parse(message) as Partial<BaresipEvent>;
    if (event.type === undefined) return;
    const known = { ...event, type: event.type };
    const waiter = waiting.get(known.type);
    waiting.delete(known.type);
    if (waiter) waiter(known);
    else events.push(known);
  }

  socket.setEncoding('utf8');
  socket.on('data', (chunk: string) => {
    text += chunk;
    for (;;) {
      const [head = '', length = ''] = /^,?(\d+):/.exec(text) ?? [];
      const end = head.length + Number(length);
      if (!head || text.length < end) return;
      take(text.slice(head.length, end));
      text = text.slice(end);
    }
  });

  return {
    async command(command: string, params?: string): Promise<void> {
      const message = JSON.stringify({ command, ...(params === undefined ? {} : { params }) });
      socket.write(`${Buffer.byteLength(message)}:${message},`);
    },
    async event(type: string): Promise<BaresipEvent> {
      const known = events.findIndex((event) => event.type === type);
      const [event] = known < 0 ? [] : events.splice(known, 1);
      if (event) return event;
      const found = Promise.withResolvers<BaresipEvent>();
      waiting.set(type, found.resolve);
      const limit = new AbortController();
      const late = sleep(EVENT_LIMIT_MS, undefined, { signal: limit.signal }).catch(() => undefined);
      const first = await Promise.race([found.promise, late]);
      limit.abort();
      return first ?? assert.fail(`baresip reports no ${type}:\n${output()}`);
    },
    close: () => void socket.destroy(),
  };
}

async function connected(port: number, output: () => string) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const socket = connect(port, '127.0.0.1');
    const isUp = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    if (isUp) return socket;
    await sleep(50);
  }
  return assert.fail(`baresip does not start:\n${output()}`);
}

import { execFile } from 'node:child_process';
import { access, chown, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bareEnv } from '../../../core/bare-env.ts';
import { AppError } from '../../../core/errors.ts';
import { createResampler } from '../../../media/resampler.ts';
import { decodeWav, encodeWav } from '../../../media/wav.ts';
import type { AsteriskUser } from './asterisk-program.ts';

/** What the PBX itself says, while the attendant is away. Asterisk plays `.wav` files of 8 kHz only. */
const RATE_HZ = 8000;
/** Below a second, because after a crash the prompt is the delay. */
const ONE_MOMENT_WPM = 260;
const LEAVE_MESSAGE_WPM = 165;
/** Louder than this is speech; what is quieter at both ends is the engine's pause. */
const SILENCE = 300;
const SPEECH_LIMIT_MS = 10_000;

const run = promisify(execFile);

/** What is said, and by whom. */
export interface SpokenPrompts {
  /** Of espeak-ng. */
  readonly voice: string;
  readonly oneMoment: string;
  readonly leaveMessage: string;
  /** To who answers a line outside: what a mailbox does not do. */
  readonly pressOne: string;
  /** The places of a line, from the first to the ninth. */
  readonly places: readonly string[];
  readonly placeBehind: string;
  readonly lineOffer: string;
}

/** Files of the prompts, as the dialplan plays them. */
export const PROMPT_FILES: readonly string[] = [
  'one-moment',
  'leave-message',
  'press-one',
  ...Array.from({ length: 9 }, (_, index) => `line-${index + 1}`),
  'line-more',
  'line-offer',
].map((name) => `${name}.wav`);

/**
 * Renders the prompts into `folder`: those that are missing, and those of ours that say something else. A file that was
 * put there by somebody else stays.
 *
 * @throws AppError `tool.missing` without espeak-ng.
 */
export async function renderPrompts(
  folder: string,
  { voice, oneMoment, leaveMessage, pressOne, places, placeBehind, lineOffer }: SpokenPrompts,
  user?: AsteriskUser,
): Promise<void> {
  const prompts = [
    { name: 'one-moment', text: oneMoment, wordsPerMinute: ONE_MOMENT_WPM },
    { name: 'leave-message', text: leaveMessage, wordsPerMinute: LEAVE_MESSAGE_WPM },
    { name: 'press-one', text: pressOne, wordsPerMinute: LEAVE_MESSAGE_WPM },
    ...places.map((text, index) => ({
      name: `line-${index + 1}`,
      text,
      wordsPerMinute: LEAVE_MESSAGE_WPM,
    })),
    { name: 'line-more', text: placeBehind, wordsPerMinute: LEAVE_MESSAGE_WPM },
    { name: 'line-offer', text: lineOffer, wordsPerMinute: LEAVE_MESSAGE_WPM },
  ];
  for (const { name, text, wordsPerMinute } of prompts) {
    const said = `${voice}: ${text}\n`;
    const before = await readIfThere(join(folder, `.${name}.txt`));
    if ((await exists(join(folder, `${name}.wav`))) && (before === undefined || before === said)) continue;
    const sound = encodeWav(await speak(text, { voice, wordsPerMinute }), RATE_HZ);
    // The text last: without it the sound is taken for somebody's own.
    for (const [file, data] of [
      [`${name}.wav`, sound],
      [`.${name}.txt`, said],
    ] as const) {
      const draft = join(folder, `${file}.new`);
      await writeFile(draft, data);
      if (user) await chown(draft, user.uid, user.gid);
      await rename(draft, join(folder, file));
    }
  }
}

interface Voice {
  readonly voice: string;
  readonly wordsPerMinute: number;
}

async function speak(text: string, { voice, wordsPerMinute }: Voice): Promise<Int16Array> {
  const args = ['-v', voice, '-s', String(wordsPerMinute), '--stdout', text];
  const options = {
    env: bareEnv(process.env),
    encoding: 'buffer',
    maxBuffer: 10_000_000,
    timeout: SPEECH_LIMIT_MS,
  } as const;
  const { stdout } = await run('espeak-ng', args, options).catch((cause: unknown) => {
    throw new AppError('tool.missing', 'espeak-ng does not run', { cause });
  });
  const { samples, rateHz } = decodeWav(stdout);
  const resampler = createResampler(rateHz, RATE_HZ);
  return trim(Int16Array.from([...resampler.process(samples), ...resampler.flush()]));
}

function trim(samples: Int16Array): Int16Array {
  const isLoud = (sample: number) => Math.abs(sample) > SILENCE;
  return samples.subarray(Math.max(0, samples.findIndex(isLoud)), samples.findLastIndex(isLoud) + 1);
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

async function readIfThere(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}

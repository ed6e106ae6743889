import { execFile } from 'node:child_process';
import { access, chown, rename, writeFile } from 'node:fs/promises';
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
const ONE_MOMENT = { text: 'One moment, please.', wordsPerMinute: 260 };
const LEAVE_MESSAGE = {
  text: 'Nobody can take your call just now. Please leave a message after the tone.',
  wordsPerMinute: 165,
};
const PROMPTS = { 'one-moment': ONE_MOMENT, 'leave-message': LEAVE_MESSAGE };
/** Louder than this is speech; what is quieter at both ends is the engine's pause. */
const SILENCE = 300;
const SPEECH_LIMIT_MS = 10_000;

const run = promisify(execFile);

/**
 * Renders the prompts that are missing into `folder`.
 *
 * @throws AppError `tool.missing` without espeak-ng.
 */
export async function renderPrompts(folder: string, user?: AsteriskUser): Promise<void> {
  for (const [name, prompt] of Object.entries(PROMPTS)) {
    const file = join(folder, `${name}.wav`);
    if (await exists(file)) continue;
    const draft = `${file}.new`;
    await writeFile(draft, encodeWav(await speak(prompt), RATE_HZ));
    if (user) await chown(draft, user.uid, user.gid);
    await rename(draft, file);
  }
}

async function speak({ text, wordsPerMinute }: typeof ONE_MOMENT): Promise<Int16Array> {
  const args = ['-v', 'en-gb', '-s', String(wordsPerMinute), '--stdout', text];
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

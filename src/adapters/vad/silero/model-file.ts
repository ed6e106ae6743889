import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { AppError } from '../../../core/errors.ts';

/**
 * Silero VAD v6.2 (MIT, https://github.com/snakers4/silero-vad). All versions have the same size and behave
 * differently, so only the sum tells them apart; thresholds hold for this one.
 */
const SHA256 = '1a153a22f4509e292a94e67d6f9b85e8deb25b4988682b7e174c65279d8788e3';

/** @throws AppError `model.missing`, `model.corrupt`. */
export async function checkModelFile(modelFile: string): Promise<void> {
  const bytes = await readFile(modelFile).catch((cause: unknown) => {
    throw new AppError('model.missing', `no readable voice model at ${modelFile}`, { cause });
  });
  if (createHash('sha256').update(bytes).digest('hex') !== SHA256)
    throw new AppError('model.corrupt', `the voice model at ${modelFile} is not Silero VAD v6.2`);
}

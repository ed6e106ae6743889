import { execFile } from 'node:child_process';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { renderLine } from './render-line.ts';
import { openSoundCache, type SoundCache } from './sound-cache.ts';
import type { SpokenLine, Utterance } from './utterance.ts';

/** Every line spoken, by its id. What the folder has is not spoken again. */
export async function renderLines(
  lines: readonly SpokenLine[],
  cacheFolder = join(tmpdir(), 'attendant-bench-speech'),
): Promise<ReadonlyMap<string, Utterance>> {
  const cache = await openSoundCache(cacheFolder, await engineVersion());
  const spoken = new Map<string, Utterance>();
  const waiting = lines.values();
  // Each takes the next line when it is done with one; the lines are shared between them.
  const work = async () => {
    for (const line of waiting) spoken.set(line.id, await spokenOrCached(line, cache));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  if (spoken.size < lines.length) throw new Error('two lines have the same id');
  return spoken;
}

async function spokenOrCached(line: SpokenLine, cache: SoundCache): Promise<Utterance> {
  const cached = await cache.find(line);
  if (cached) return cached;
  const utterance = await renderLine(line);
  await cache.keep(line, utterance);
  return utterance;
}

async function engineVersion(): Promise<string> {
  const { stdout } = await promisify(execFile)('espeak-ng', ['--version']);
  return stdout.split('Data at')[0] ?? stdout;
}

import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeWav, encodeWav } from '../../../src/media/wav.ts';
import { LINE_HZ } from './line-rate.ts';
import { fromInt16, ontoLine } from './onto-line.ts';
import type { SpokenLine, Utterance } from './utterance.ts';
import { VOICES } from './voices.ts';

/** Raised when the same line comes out differently. */
const RENDERING = 1;

/** Rendered lines in a folder: a WAV to listen to, and its times beside it. */
export interface SoundCache {
  find(line: SpokenLine): Promise<Utterance | undefined>;
  keep(line: SpokenLine, utterance: Utterance): Promise<void>;
}

/** @param engine Version of what speaks; another one has other sounds. */
export async function openSoundCache(folder: string, engine: string): Promise<SoundCache> {
  await mkdir(folder, { recursive: true });
  const pathOf = ({ id: _, ...line }: SpokenLine) => {
    const content = JSON.stringify([RENDERING, engine, VOICES[line.voice], Object.entries(line).toSorted()]);
    return join(folder, createHash('sha256').update(content).digest('hex').slice(0, 24));
  };

  return {
    async find(line) {
      try {
        const times = JSON.parse(await readFile(`${pathOf(line)}.json`, 'utf8'));
        const { samples: linear } = decodeWav(await readFile(`${pathOf(line)}.wav`));
        // Written by `keep`, under a key that no other content has.
        return { ...(times as Utterance), id: line.id, linear, samples: ontoLine(fromInt16(linear)) };
      } catch {
        return undefined;
      }
    },
    async keep(line, { samples: _, linear, ...times }) {
      await write(`${pathOf(line)}.wav`, encodeWav(linear, LINE_HZ));
      await write(`${pathOf(line)}.json`, JSON.stringify(times));
    },
  };
}

/** Whole or not at all: a run that is stopped leaves no half file to the next one. */
async function write(path: string, content: string | Uint8Array): Promise<void> {
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, content);
  await rename(draft, path);
}

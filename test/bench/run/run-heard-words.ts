import { measureHeardWords } from '../phases/heard-words.ts';
import { recordTellings } from '../phases/tellings.ts';
import type { Measurement } from '../report/measurement.ts';
import type { Material } from '../speech/load-material.ts';
import { openStage } from '../stage/stage.ts';
import { heardWordsMeasurements } from './measurements.ts';

const SEED = 61;

/** A voice of tones, so that words can be counted in what was heard. */
export async function runHeardWords(
  material: Material,
  { count, tell }: { readonly count: number; readonly tell: (line: string) => void },
): Promise<readonly Measurement[]> {
  await using stage = await openStage({ profile: 'zero', seed: SEED, voice: 'bursts' });
  const tellings = await recordTellings(
    stage,
    ['greeting', 'hours', 'address', 'abilities'],
    material.sceneLine,
  );
  const { results, failures } = await measureHeardWords(stage, { count, tellings, material });
  for (const { message } of failures) tell(`a call that did not come about: ${message}`);
  for (const { id, written, heard, off } of results) {
    if (off > 0) tell(`${id}: written “${written}”, heard “${heard}”`);
  }
  return heardWordsMeasurements(results);
}

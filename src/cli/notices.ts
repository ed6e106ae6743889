import { readFileSync } from 'node:fs';
import { unknownVariables } from '../config/environment.ts';
import type { Places } from '../config/places.ts';

/** What a person should know before any command runs: a variable that nothing reads, an office that is the sample's. */
export function noticesFor(
  env: NodeJS.ProcessEnv,
  { home, configFile, configFrom }: Places,
  readsConfig: boolean,
): readonly string[] {
  const sample = `${home} has no attendant.yaml, so the sample is read: ${configFile} (config init makes one)`;
  return [
    ...unknownVariables(env, textOf(configFile)),
    ...(readsConfig && configFrom === 'sample' ? [sample] : []),
  ];
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

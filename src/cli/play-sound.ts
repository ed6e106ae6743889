import { spawnSync } from 'node:child_process';
import { hostname } from 'node:os';
import { type CliOutput, EXIT } from './output.ts';

/** Plays one WAV file, or says where it is. */
export type PlaySound = (file: string, output: CliOutput) => void;

/** What Linux machines have: ALSA's, PulseAudio's and PipeWire's, and SoX. */
const PLAYERS: readonly (readonly [program: string, ...options: string[]])[] = [
  ['aplay', '-q'],
  ['paplay'],
  ['pw-play'],
  ['play', '-q'],
];

/** By the first program that is there and finds a loudspeaker; a server has neither, and then the file can be copied. */
export const playSound: PlaySound = (file, output) => {
  const played = PLAYERS.some(
    ([program, ...options]) => spawnSync(program, [...options, file], { stdio: 'ignore' }).status === 0,
  );
  if (played) return output.line(`played ${file}`);
  output.line(file);
  output.error(
    `nothing here can play it (tried ${PLAYERS.map(([program]) => program).join(', ')}); copy it: scp '${hostname()}:${file}' .`,
  );
  output.exitCode(EXIT.failure);
};

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DoctorProbes } from '../../src/cli/finding.ts';
import { runProgram } from '../../src/cli/program.ts';
import type { Places } from '../../src/config/places.ts';

/** A home folder of its own, and the command line in it. */
export interface CliRun extends Disposable {
  readonly home: string;
  run(argv: readonly string[], options?: RunOptions): Promise<CliResult>;
}

export interface RunOptions {
  readonly configFile?: string;
  readonly configFrom?: Places['configFrom'];
  readonly env?: NodeJS.ProcessEnv;
  /** A day before the sample's holidays when left out. */
  readonly now?: string;
  readonly httpPort?: number;
  readonly probes?: DoctorProbes;
}

export interface CliResult {
  readonly exitCode: number;
  /** Standard output, lines joined. */
  readonly text: string;
  readonly errors: string;
  /** The document of `--json`. */
  readonly json: unknown;
}

const NO_PROBES: DoctorProbes = {
  asteriskAge: async () => [],
  models: async () => [],
  engines: async () => [],
  dialplan: async () => [],
  testCall: async () => [],
  drill: async () => [],
};

export function scratchCli(): CliRun {
  const home = mkdtempSync(join(tmpdir(), 'attendant-cli-'));
  return {
    home,
    async run(argv, options = {}) {
      const { configFile = 'attendant.yaml', configFrom = 'variable' } = options;
      const { httpPort = 1, probes = NO_PROBES, env = {}, now = '2026-11-28' } = options;
      const lines: string[] = [];
      const errors: string[] = [];
      let json: unknown;
      let exitCode = 0;
      await runProgram(argv, {
        output: {
          line: (text) => lines.push(text),
          error: (text) => errors.push(text),
          json: (value) => {
            json = JSON.parse(JSON.stringify(value));
          },
          exitCode: (code) => {
            exitCode = code;
          },
        },
        env,
        clock: { wallMs: () => Date.parse(now) },
        readEnvironment: () => ({
          home,
          configFile,
          configFrom,
          httpPort,
          audioSocketPort: 8081,
          supervisorPort: 8082,
          bind: '127.0.0.1',
        }),
        loadProbes: async () => probes,
      });
      return { exitCode, text: lines.join('\n'), errors: errors.join('\n'), json };
    },
    [Symbol.dispose]: () => rmSync(home, { recursive: true }),
  };
}

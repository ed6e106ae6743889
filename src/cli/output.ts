/** Where a command writes. A test passes its own, so no command touches `process`. */
export interface CliOutput {
  /** Standard output, for people. */
  readonly line: (text: string) => void;
  /** Standard output, for programs: one JSON document. */
  readonly json: (value: unknown) => void;
  /** Standard error. */
  readonly error: (text: string) => void;
  /** What the process ends with: one of {@link EXIT}, or what a child process ended with. */
  readonly exitCode: (code: number) => void;
}

/** 0 ok, 1 failure, 2 bad configuration or usage, 3 the PBX is missing. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const EXIT = { ok: 0, failure: 1, badUsage: 2, missingPbx: 3 } as const;

export const PATHS_HELP = `
Paths, those of ATTENDANT_HOME and ATTENDANT_CONFIG too, count from the folder you are in. Without ATTENDANT_HOME it
is data of the checkout, or /var/lib/attendant when only that is in use. Without ATTENDANT_CONFIG it is attendant.yaml
of the home, or the checkout's sample until there is one.
`;

export const EXIT_STATUS_HELP = `
Exit status:
  0  ok
  1  it failed
  2  the configuration or the command line is wrong
  3  there is no PBX, and none can be installed here`;

export const processOutput: CliOutput = {
  line: (text) => void process.stdout.write(`${text}\n`),
  json: (value) => void process.stdout.write(`${JSON.stringify(value, null, 2)}\n`),
  error: (text) => void process.stderr.write(`${text}\n`),
  exitCode: (code) => {
    process.exitCode = code;
  },
};

/** The first release that runs TypeScript without a flag, warns of nothing and has all that is used here. */
const OLDEST_NODE = [24, 12] as const;

/** Commands that run until they are told to end. */
const RUNS_ON = ['start', 'serve', 'daemon', 'pbx-keeper'];

if (isTooOld(process.versions.node)) {
  process.stderr.write(
    `attendant: needs Node ${OLDEST_NODE.join('.')} or newer, this is ${process.versions.node}.\n` +
      '→ Run ./scripts/attendant, which brings the right one.\n',
  );
  process.exitCode = 1;
} else {
  // Loaded after the check: an older Node would fail in these files with a riddle.
  const { processOutput } = await import('./cli/output.ts');
  const { runProgram } = await import('./cli/program.ts');
  const { loadProbes } = await import('./cli/doctor-probes.ts');
  const { readEnvironment } = await import('./config/environment.ts');
  const argv = process.argv.slice(2);
  surviveLostReaders(argv[0]);
  await runProgram(argv, {
    output: processOutput,
    env: process.env,
    readEnvironment,
    loadProbes,
  });
}

function isTooOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
}

/**
 * `attendant calls list | head -1` closes the pipe early; that is no failure. What answers calls goes on without a
 * reader: a log service that is restarted, or a `grep -m1` that has seen enough, must not end it.
 */
function surviveLostReaders(command: string | undefined): void {
  const endsWithReader = command === undefined || !RUNS_ON.includes(command);
  const onError = (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  };
  process.stderr.on('error', onError);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    onError(error);
    if (endsWithReader) process.exit();
  });
}

/** The first release that runs TypeScript without a flag, warns of nothing and has all that is used here. */
const OLDEST_NODE = [24, 12] as const;

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
  endQuietlyWithoutReader();
  await runProgram(process.argv.slice(2), {
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

/** `attendant calls list | head -1` closes the pipe early; that is no failure. */
function endQuietlyWithoutReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

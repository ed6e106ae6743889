/** Lines for whoever waits: to stderr, because stdout is the table. */
export function createProgress(phase: string): (text: string) => void {
  const startMs = performance.now();
  return (text) => {
    const seconds = Math.round((performance.now() - startMs) / 1000);
    process.stderr.write(`${phase} ${seconds} s: ${text}\n`);
  };
}

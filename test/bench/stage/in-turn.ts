/**
 * Runs the jobs, at most `width` at a time, each at least `apartMs` after the one before. What fails is an Error among
 * the results, and the others go on.
 */
export async function inTurn<Job, Result>(
  jobs: readonly Job[],
  { width, apartMs }: { readonly width: number; readonly apartMs: number },
  run: (job: Job, index: number) => Promise<Result>,
): Promise<readonly (Result | Error)[]> {
  const results: (Result | Error)[] = [];
  let next = 0;
  let startedMs = Number.NEGATIVE_INFINITY;
  const work = async () => {
    for (let index = next++; index < jobs.length; index = next++) {
      const waitMs = Math.max(0, startedMs + apartMs - performance.now());
      startedMs = performance.now() + waitMs;
      await new Promise((resolve) => setTimeout(resolve, waitMs));
      // A job of the list by construction of the loop.
      results[index] = await run(jobs[index] as Job, index).catch((error: unknown) =>
        error instanceof Error ? error : new Error(String(error)),
      );
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, jobs.length) }, work));
  return results;
}

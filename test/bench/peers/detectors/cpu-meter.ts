/** Adds up the processor time of parts of the work. */
export interface CpuMeter {
  /** Runs a part; nothing that is not part of it may run meanwhile. */
  during<Result>(work: () => Promise<Result>): Promise<Result>;
  readonly totalMs: number;
}

export function createCpuMeter(): CpuMeter {
  let totalMicroseconds = 0;
  return {
    async during(work) {
      const before = process.cpuUsage();
      const result = await work();
      const { user, system } = process.cpuUsage(before);
      totalMicroseconds += user + system;
      return result;
    },
    get totalMs() {
      return totalMicroseconds / 1000;
    },
  };
}

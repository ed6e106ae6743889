/** How busy the loop that moves sound has been over the last two seconds. */
export interface LoopLoad {
  /** Of a hundred ticks, one ran later than this. */
  readonly lateP99Ms: number;
  /** What the calls' ticks took of each 20 ms, in the mean. */
  readonly workMs: number;
}

/** May new calls come? */
export type Door =
  | { readonly state: 'open'; readonly overSinceMs: number | undefined }
  | { readonly state: 'shut'; readonly calmSinceMs: number | undefined };

export const OPEN_DOOR: Door = { state: 'open', overSinceMs: undefined };

/**
 * Twice the time over which load is taken. A lone pause of the garbage collector is in the figures for two seconds,
 * so it never shuts the door; a loop that is late again and again does.
 */
const OVER_MS = 4000;
/** The loop is calm when nobody new has come; a call's greeting and first answer have to fit in before it counts. */
const CALM_MS = 10_000;

/** Shuts after a time of load above a limit, opens after a longer one below both. */
export function moveDoor(
  door: Door,
  { load, atMs }: { readonly load: LoopLoad; readonly atMs: number },
  limits: LoopLoad,
): Door {
  const over = load.lateP99Ms > limits.lateP99Ms || load.workMs > limits.workMs;
  if (door.state === 'open') {
    const overSinceMs = over ? (door.overSinceMs ?? atMs) : undefined;
    const shuts = overSinceMs !== undefined && atMs - overSinceMs >= OVER_MS;
    return shuts ? { state: 'shut', calmSinceMs: undefined } : { state: 'open', overSinceMs };
  }
  const calmSinceMs = over ? undefined : (door.calmSinceMs ?? atMs);
  const opens = calmSinceMs !== undefined && atMs - calmSinceMs >= CALM_MS;
  return opens ? OPEN_DOOR : { state: 'shut', calmSinceMs };
}

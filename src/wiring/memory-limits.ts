/**
 * For the engine's heap. Little lives longer than a frame, so more room for what is young (MB) is only taken, more of it
 * each hour: with 100 calls the daemon has 550 MB, and without the limit 720. What is old is collected when it has grown
 * by a quarter (%), and not when it has doubled and the machine seems to have room: with 20 calls 460 MB that stay,
 * instead of 500 to 560.
 */
export const HEAP_LIMITS = ['--max-semi-space-size=16', '--heap-growing-percent=25'];

/**
 * For memory outside of it, with glibc. Threads of a pool need no arenas of their own, and the 128 kB of an utterance's
 * sound go back to the system when they are free; by itself glibc raises that limit with the first of them. With 20 calls
 * 45 MB less, and a third of the growth.
 */
export const MALLOC_LIMITS = { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '131072' };

/** What a program of the system needs of the environment to run, and nothing that is a secret of ours. */
const NAMES =
  /^(PATH|HOME|LANG|LANGUAGE|LC_\w+|TZ|TMPDIR|LD_LIBRARY_PATH|XDG_\w+|ESPEAK_DATA_PATH|NODE_COMPILE_CACHE)$/;

/** For child processes that are not ours: keys of vendors would be readable in `/proc` for as long as they run. */
export function bareEnv(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => NAMES.test(name)));
}

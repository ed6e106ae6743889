import type { ScriptedCall } from '../support/scripted-call.ts';

/** The caller listens to the end, says the next line of the script, and waits until it counts as said. */
export async function turns(call: ScriptedCall, count: number): Promise<void> {
  for (let i = 0; i < count; i += 1) {
    await call.listen();
    await call.speak();
    await call.quiet(1200);
  }
  await call.listen();
}

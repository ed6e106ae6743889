import type { AppError } from '../core/errors.ts';
import type { EngineKind } from './call-events.ts';
import type { CallServices } from './call-services.ts';

/** Tells of each engine that a call goes on without. */
export function reportsLostEngines(callId: string, { log, bus }: CallServices) {
  return (kind: EngineKind) => {
    return ({ label: engine }: { readonly label: string }, { code }: AppError) => {
      log.warn({ callId, engine, code }, 'an engine failed; the call goes on with the next');
      bus.emit('engine-failed', { callId, kind, engine, code });
    };
  };
}

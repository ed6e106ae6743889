import { FIRST_TENANT } from '../../src/core/tenant.ts';
import { type DaemonStorage, type OfficeStorage, openDaemonStorage } from '../../src/wiring/storage.ts';

/** The storage of a daemon with one office. */
export async function openOfficeStorage(
  ...given: Parameters<typeof openDaemonStorage>
): Promise<OfficeStorage & Omit<DaemonStorage, 'of'>> {
  const daemon = await openDaemonStorage(...given);
  return {
    ...daemon.of(FIRST_TENANT),
    wantsCheck: daemon.wantsCheck,
    [Symbol.asyncDispose]: () => daemon[Symbol.asyncDispose](),
  };
}

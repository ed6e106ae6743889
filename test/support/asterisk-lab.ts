import { createAsteriskLegSource } from '../../src/adapters/telephony/asterisk/leg-source.ts';
import { systemClock } from '../../src/core/clock.ts';
import type { CallLeg } from '../../src/ports/call-leg.ts';
import type { LegSource } from '../../src/ports/leg-source.ts';
import { silentLog } from '../../src/ports/log.ts';
import type { PbxControl } from '../../src/ports/pbx-control.ts';
import { closedPort } from './closed-port.ts';
import { ARI_USER, type FakeAsterisk, serveAsterisk } from './fake-asterisk.ts';

/** Our side of a loopback Asterisk, started, and what it has told. */
export interface AsteriskLab extends AsyncDisposable {
  readonly source: LegSource & { readonly control: PbxControl };
  readonly pbx: FakeAsterisk;
  readonly legs: readonly CallLeg[];
  /** Calls whose caller is gone. */
  readonly gone: readonly string[];
  /** Every change of the control channel, in order. */
  readonly control: readonly boolean[];
}

export interface LabOptions {
  /** The daemon refuses every call. */
  readonly refuses?: boolean;
  /** ARI answers nobody. */
  readonly alone?: boolean;
  readonly entrancesMatter?: boolean;
}

export type AsteriskMedia = 'audiosocket' | 'websocket';

/** @param lie Makes of the adapter one that keeps no promise. */
export async function startAsteriskLab(
  media: AsteriskMedia,
  { refuses = false, alone = false, entrancesMatter = false }: LabOptions = {},
  lie?: (source: AsteriskLab['source']) => AsteriskLab['source'],
): Promise<AsteriskLab> {
  const port = await closedPort();
  const pbx = await serveAsterisk(media, port);
  pbx.setAway(alone);
  const honest = createAsteriskLegSource(
    {
      system: 'asterisk',
      media,
      campaignContexts: ['campaign-a'],
      ari: { url: pbx.url, ...ARI_USER, app: 'attendant' },
      // What the loopback PBX sends.
      audioSocket: { host: '127.0.0.1', port, allowFrom: ['127.0.0.1'], rateHz: 16_000 },
    },
    { log: silentLog, clock: systemClock },
  );
  const source = lie?.(honest) ?? honest;
  const legs: CallLeg[] = [];
  const gone: string[] = [];
  const control: boolean[] = [];
  const up = Promise.withResolvers<void>();
  source.control.watch({
    callGone: (callId) => void gone.push(callId),
    controlChanged(isUp) {
      control.push(isUp);
      up.resolve();
    },
  });
  await source.start({
    admit: () => !refuses,
    entrancesMatter: () => entrancesMatter,
    leg: (leg) => void legs.push(leg),
  });
  if (!alone && !lie) await up.promise;
  return {
    source,
    pbx,
    legs,
    gone,
    control,
    async [Symbol.asyncDispose]() {
      await source.stop();
      await pbx[Symbol.asyncDispose]();
    },
  };
}

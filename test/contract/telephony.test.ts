import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { after } from 'node:test';
import { createAsteriskLegSource } from '../../src/adapters/telephony/asterisk/leg-source.ts';
import { systemClock } from '../../src/core/clock.ts';
import type { CallLeg } from '../../src/ports/call-leg.ts';
import { silentLog } from '../../src/ports/log.ts';
import { ARI_USER, serveAsterisk } from '../support/fake-asterisk.ts';
import { proveContract, runContract } from './run-contract.ts';
import type { MakeTelephony, TelephonyLab } from './telephony.lab.ts';
import { telephonyRules } from './telephony.rules.ts';

const open = new AsyncDisposableStack();
after(() => open.disposeAsync());

type Media = 'audiosocket' | 'websocket';
type Create = (media: Media, url: string, port: number) => TelephonyLab['telephony'];

const asterisk: Create = (media, url, port) =>
  createAsteriskLegSource(
    {
      system: 'asterisk',
      media,
      campaignContexts: ['campaign-a'],
      ari: { url, ...ARI_USER, app: 'attendant' },
      // What the loopback PBX sends.
      audioSocket: { host: '127.0.0.1', port, allowFrom: ['127.0.0.1'], rateHz: 16_000 },
    },
    { log: silentLog, clock: systemClock },
  );

/** Promises everything and does nothing. */
const liar: Create = () => ({
  label: 'liar',
  system: 'liar',
  start: async () => {},
  stop: async () => {},
  setTakingCalls() {},
  health: () => ({ media: true, taking: true }),
  control: {
    isUp: true,
    watch() {},
    deviceStates: async () => new Map(),
    liveCalls: async () => new Set(),
    hangUp: async () => {},
    originate: async () => {},
  },
});

function lab(media: Media, create: Create): MakeTelephony {
  return async ({ refuses = false, alone = false } = {}) => {
    const port = await freePort();
    const pbx = open.use(await serveAsterisk(media, port));
    pbx.setAway(alone);
    const telephony = create(media, pbx.url, port);
    const legs: CallLeg[] = [];
    const gone: string[] = [];
    const control: boolean[] = [];
    open.defer(() => telephony.stop());
    const up = Promise.withResolvers<void>();
    telephony.control.watch({
      callGone: (callId) => void gone.push(callId),
      controlChanged(isUp) {
        control.push(isUp);
        up.resolve();
      },
    });
    await telephony.start({
      admit: () => !refuses,
      entrancesMatter: () => false,
      leg: (leg) => void legs.push(leg),
    });
    if (!alone && create !== liar) await up.promise;
    return { telephony, pbx, legs, gone, control };
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

runContract('asterisk/audiosocket', telephonyRules, lab('audiosocket', asterisk));
runContract('asterisk/websocket', telephonyRules, lab('websocket', asterisk), {
  'without control a call is served for an unknown caller, and leaving is refused':
    "finds its media by the control channel, and the staff's phones ring without it",
});
proveContract(telephonyRules, lab('audiosocket', liar));

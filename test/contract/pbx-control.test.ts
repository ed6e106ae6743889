import { after } from 'node:test';
import type { CallLeg } from '../../src/ports/call-leg.ts';
import { type AsteriskLab, type AsteriskMedia, startAsteriskLab } from '../support/asterisk-lab.ts';
import { type MakeControl, pbxControlRules } from './pbx-control.rules.ts';
import { proveContract, runContract } from './run-contract.ts';

const open = new AsyncDisposableStack();
after(() => open.disposeAsync());

const STATES = { free: 'online', away: 'offline' } as const;

function asterisk(
  media: AsteriskMedia,
  lie?: (source: AsteriskLab['source']) => AsteriskLab['source'],
): MakeControl {
  return async ({ alone = false } = {}) => {
    const lab = open.use(await startAsteriskLab(media, { alone }, lie));
    const { source, pbx, legs, gone, control: changes } = lab;
    return {
      source,
      control: source.control,
      legs,
      gone,
      changes,
      dial: (caller) => pbx.dial(caller),
      pbx: {
        endCaller: pbx.endCaller,
        hold: pbx.hold,
        bringBack: pbx.redial,
        setAway: pbx.setAway,
        cutControl: pbx.cutControl,
        addPhone: (resource, state) =>
          void pbx.phones.push({ technology: 'PJSIP', resource, state: STATES[state], channel_ids: [] }),
        lamps: () =>
          Object.fromEntries(
            pbx.journal.flatMap((entry) => {
              const [, lamp = '', state] = /^lamp Stasis:(.*)=(.*)$/.exec(entry) ?? [];
              return state === undefined ? [] : [[lamp, state === 'INUSE']];
            }),
          ),
        placed: () =>
          pbx.journal.flatMap((entry) => {
            const [, extension, from] = /^placed Local\/(.*)@(.*)$/.exec(entry) ?? [];
            return extension && from ? [{ extension, from }] : [];
          }),
      },
    };
  };
}

/** Legs come as they do, and nothing that a control would say of them is said. */
const lie = (source: AsteriskLab['source']): AsteriskLab['source'] => ({
  ...source,
  start: (host) => source.start({ ...host, leg: (leg) => host.leg(deaf(leg)) }),
  control: {
    isUp: true,
    watch() {},
    deviceStates: async () => new Map([['101', 'busy']]),
    liveCalls: async () => new Set(['another']),
    showLamp: async () => true,
    hangUp: async () => {},
    originate: async () => {},
  },
});

const deaf = (leg: CallLeg): CallLeg => ({
  ...leg,
  listen: (listener) => leg.listen({ ...listener, held() {} }),
  leave: async () => true,
});

runContract('asterisk/audiosocket', pbxControlRules, asterisk('audiosocket'));
runContract('asterisk/websocket', pbxControlRules, asterisk('websocket'), {
  'while it is away calls are served, nothing is known of them, and leaving is refused':
    "finds its media by the control channel, and the staff's phones ring without it",
});
proveContract(pbxControlRules, asterisk('audiosocket', lie));

import { after } from 'node:test';
import { type AsteriskMedia, startAsteriskLab } from '../support/asterisk-lab.ts';
import type { MakeLegs } from './leg.lab.ts';
import { liar, loopback } from './leg.loopback.ts';
import { legRules } from './leg.rules.ts';
import { proveContract, runContract } from './run-contract.ts';

const open = new AsyncDisposableStack();
after(() => open.disposeAsync());

/** Asterisk says nothing of any call where ARI answers nobody. */
function asterisk(media: AsteriskMedia): MakeLegs {
  return async ({ refuses = false, knowsNothing = false, entrancesMatter = false } = {}) => {
    const { source, pbx, legs } = open.use(
      await startAsteriskLab(media, { refuses, alone: knowsNothing, entrancesMatter }),
    );
    return {
      source,
      legs,
      dial: ({ withheld, saidLate, number, ...caller } = {}) =>
        pbx
          .dial({
            ...caller,
            number: withheld ? 'anonymous' : (number ?? '200'),
            announced: saidLate ? 'after' : 'before',
          })
          .catch(() => undefined),
      story: (callId) =>
        pbx.journal
          .filter((entry) => entry.includes(callId))
          .map((entry) => entry.replace(`set ATT_${callId}=`, 'next: ').replace(` ${callId}`, '')),
      sendsCalls: () =>
        Number(pbx.journal.findLast((entry) => entry.startsWith('set ATT_UP='))?.slice(11)) > 0,
      isIdle: () => pbx.connections === 0,
    };
  };
}

runContract('asterisk/audiosocket', legRules, asterisk('audiosocket'));
const BY_CONTROL = "finds its media by the control channel, and the staff's phones ring without it";
runContract('asterisk/websocket', legRules, asterisk('websocket'), {
  'a caller of whom nothing is known is served at once, and is unknown half a second later': BY_CONTROL,
  'where what was dialled decides something, a leg waits for it half a second at the most': BY_CONTROL,
});
runContract('loopback', legRules, loopback, {
  'a call that has left comes back with the same id on a new leg, and says why':
    'the end of a leg is the end of its call',
});
proveContract(legRules, liar);

import assert from 'node:assert/strict';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readEnvironment } from '../../../src/config/environment.ts';
import { loadConfig } from '../../../src/config/load.ts';
import { prepareLocalPbx } from '../../../src/wiring/local-pbx.ts';
import { startPbx, type TestPbx } from '../../support/pbx/start-pbx.ts';
import { waitUntil } from '../../support/pbx/wait-until.ts';

/** Holds the carrier's port and answers nothing: what is dialled is what counts. */
const carrier = createSocket('udp4');
const dialled: string[] = [];
let pbx: TestPbx;

before(async () => {
  pbx = await startPbx();
  carrier.on('message', (bytes) => {
    const [, number] = /^INVITE sip:([^@]+)@/.exec(bytes.toString()) ?? [];
    if (number !== undefined && !dialled.includes(number)) dialled.push(number);
  });
  carrier.bind(pbx.ports.phones, '127.0.0.1');
  await once(carrier, 'listening');
  const contact = `sip:127.0.0.1:${pbx.ports.phones}`;
  const aor = ['[carrier]', 'type = aor', `contact = ${contact}`];
  await writeFile(
    join(pbx.home, 'pjsip-extra.conf'),
    ['[carrier](trunk)', 'aors = carrier', ...aor, ''].join('\n'),
  );
  const dialplan = [
    '[globals](+)',
    'ATT_TRUNK = carrier',
    '[from-trunk](+)',
    'exten => +442079460000,1,Goto(100,1)',
    '',
  ];
  await writeFile(join(pbx.home, 'extensions-extra.conf'), dialplan.join('\n'));
  // As the next start does it; a PBX that runs reads its files anew.
  const environment = readEnvironment(pbx.env);
  await prepareLocalPbx({
    environment,
    config: await loadConfig(environment.configFile, pbx.env),
    env: pbx.env,
  });
});
after(async () => {
  carrier.close();
  await pbx?.[Symbol.asyncDispose]();
});

for (const number of ['02079460123', '999']) {
  test(`${number} leads to the carrier that the home names`, async () => {
    const phone = await pbx.phone('101');
    const call = await phone.call(number, {}, AbortSignal.timeout(20_000));
    await waitUntil(`the carrier is asked for ${number}`, 5000, () => dialled.includes(number));
    await call.hangUp();
  });
}

test("the site's own number is one of the attendant's, beside those that are there", async () => {
  const shown = await pbx.rx('dialplan show from-trunk');
  assert.match(shown, /'\+442079460000'/);
  assert.match(shown, /'100'/);
});

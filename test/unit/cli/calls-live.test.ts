import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createLiveCalls } from '../../../src/call/live-calls.ts';
import { createMetrics } from '../../../src/http/metrics.ts';
import { startHttp } from '../../../src/http/server.ts';
import { liveCall } from '../../support/live-call.ts';
import { openTables } from '../../support/open-tables.ts';
import { scratchCli } from '../../support/run-cli.ts';
import { snapshotOf } from '../../support/snapshot-of.ts';

const ID = '3f2a0804-2bd0-4672-b79d-d97027f9071a';
const OVER = '99aa0804-2bd0-4672-b79d-d97027f9071a';

const stops: (() => unknown)[] = [];
after(() => Promise.all(stops.map((stop) => stop())));

/** A daemon with so many calls, as far as this command asks it. @returns its port. */
async function daemonWith(...ids: readonly string[]): Promise<number> {
  const firstRung = () => ({ first: 'attendant' }) as const;
  const liveCalls = createLiveCalls();
  for (const id of ids)
    liveCalls.add(
      id,
      liveCall(() => snapshotOf(id, 'my name is \u001b[2Jmary')),
    );
  const ready = () => assert.fail('not asked');
  const server = await startHttp({
    host: '127.0.0.1',
    port: 0,
    ready,
    metrics: createMetrics(),
    liveCalls,
    firstRung,
  });
  stops.push(() => server.stop());
  return server.port;
}

/** Something that is no daemon of this version. */
async function otherServer(status: number, body: string): Promise<number> {
  const server = createServer((_, response) => response.writeHead(status).end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(() => server.close());
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

test('alone it lists the live calls, a line each, and no word of them', async () => {
  using cli = scratchCli();
  const httpPort = await daemonWith(ID);
  const { text, exitCode, json } = await cli.run(['calls', 'show', '--live'], { httpPort });
  assert.deepEqual([exitCode, json], [0, undefined]);
  assert.equal(
    text,
    [
      'ID                                    OFFICE   SOUND   FLOOR  CALLER  REPLY   WAITS',
      `${ID}  default  2.34 s  held   4       1 of 3  the words: ear`,
    ].join('\n'),
  );
});

test('of one office it lists the calls of that office alone', async () => {
  using cli = scratchCli();
  const httpPort = await daemonWith(ID);
  mkdirSync(join(cli.home, 'offices'));
  writeFileSync(join(cli.home, 'offices', 'harbour.yaml'), '');
  const live = (office: string) => cli.run(['calls', 'show', '--live', '--office', office], { httpPort });
  assert.equal((await live('harbour')).text, 'no live calls');
  assert.match((await live('default')).text, new RegExp(ID));
});

test('with an id it says what the call is doing, and nothing that steers a terminal', async () => {
  using cli = scratchCli();
  const httpPort = await daemonWith(ID);
  const { text } = await cli.run(['calls', 'show', '3f2a', '--live'], { httpPort });
  assert.equal(
    text,
    [
      `call ${ID}, 2.34 s of sound`,
      '  floor     held for 0.34 s',
      '  caller    "my name is \u{fffd}[2Jmary" (words so far); 0.34 s of voice',
      '  reply     "Thank you, Mary." (1 of 3 words heard); mouth held',
      '  gate      open: it is certain what is answered',
      '  expected  short, in en-GB; one key',
      '  engines   hears: ear; answers: rules; speaks: none',
      '  waits     the words, for ear: 0.34 s',
    ].join('\n'),
  );
});

test('as JSON it is a list, or one call', async () => {
  using cli = scratchCli();
  const httpPort = await daemonWith(ID);
  const list = await cli.run(['calls', 'show', '--live', '--json'], { httpPort });
  assert.ok(Array.isArray(list.json) && list.json.length === 1);
  const one = await cli.run(['calls', 'show', '--live', ID, '--json'], { httpPort });
  assert.deepEqual(one.json, JSON.parse(JSON.stringify(snapshotOf(ID, 'my name is \u001b[2Jmary'))));
});

test('nobody on the telephone is no failure', async () => {
  using cli = scratchCli();
  const { text, exitCode } = await cli.run(['calls', 'show', '--live'], { httpPort: await daemonWith() });
  assert.deepEqual([text, exitCode], ['no live calls', 0]);
});

test('every failure says what to do next', async () => {
  using cli = scratchCli();
  {
    using storage = openTables(cli.home);
    storage.write([{ type: 'open', id: OVER, startedAtMs: 1, chain: 'x' }]);
  }
  const two = await daemonWith(ID, `3f2b${ID.slice(4)}`);
  for (const [httpPort, id, said] of [
    [1, ID, /no daemon answers at 127\.0\.0\.1:1\n→ Start it/],
    [two, OVER, new RegExp(`call ${OVER} is not with the attendant any more\n→ calls show ${OVER} has`)],
    [two, '99aa', /call 99aa is not with the attendant any more/],
    [two, 'ffff', /no live call begins with ffff\n→ calls show --live lists them/],
    [two, '3f2', /several live calls begin with 3f2\n→ Give more of the id/],
    [
      await otherServer(403, '{"error":"shown to this machine only"}'),
      ID,
      /to its own machine only\n→ Run this there/,
    ],
    [await otherServer(404, '{"error":"not found"}'), ID, /no daemon of this version\n→ Restart/],
    [await otherServer(200, '<html>'), ID, /no daemon of this version/],
    [await otherServer(200, 'null'), ID, /no daemon of this version/],
  ] as const) {
    const { errors, exitCode } = await cli.run(['calls', 'show', '--live', id], { httpPort });
    assert.match(errors, said);
    assert.equal(exitCode, 1);
  }
});

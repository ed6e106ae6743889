import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { openHolds } from '../../../src/wiring/holds.ts';
import { mailboxIn } from '../../../src/wiring/mailbox.ts';
import { sweep } from '../../../src/wiring/sweep.ts';
import { openTables } from '../../support/open-tables.ts';
import { scratchHome } from '../../support/scratch-home.ts';
import { keeps, messageOf, storeCall } from '../../support/stored-calls.ts';
import { spoolVoicemail } from '../../support/voicemail.ts';

const DAY_MS = 86_400_000;
const NOW_MS = Date.UTC(2026, 10, 23, 9);
const ago = (days: number) => NOW_MS - days * DAY_MS;
const NOTHING = {
  transcripts: 0,
  messages: 0,
  voicemails: 0,
  recordings: 0,
  callRecordings: 0,
  logs: 0,
  held: 0,
  logEmptied: true,
};

/** A recording as the store names it. */
function record(home: string, callId: string, atMs: number): string {
  const [day = '', time = ''] = new Date(atMs).toISOString().replace('Z', '').split('T');
  const name = `${day}/${time.replaceAll(':', '')}-${callId}.wav`;
  mkdirSync(dirname(join(home, 'recordings', name)), { recursive: true });
  writeFileSync(join(home, 'recordings', name), 'RIFF');
  return name;
}

const soundIn = (home: string) =>
  readdirSync(join(home, 'recordings'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.wav'),
  );

test('without a retention nothing is removed', () => {
  using home = scratchHome();
  using storage = openTables(home.path);
  storeCall(storage, { id: 'a', startedAtMs: 1 });
  record(home.path, 'a', 1);
  assert.deepEqual(sweep({ home: home.path, retention: {}, nowMs: NOW_MS }), NOTHING);
  assert.equal(storage.calls.turns('a').length, 2);
  assert.equal(soundIn(home.path).length, 1);
});

test('of old calls what was said and who called goes; when and how they ended stays, and open and younger calls whole', () => {
  using home = scratchHome();
  using storage = openTables(home.path);
  for (let n = 0; n < 45; n += 1)
    storeCall(storage, { id: `old-${n}`, callerNumber: '+15550100', startedAtMs: ago(31) });
  storeCall(storage, { id: 'young', callerNumber: '+15550100', startedAtMs: ago(29) });
  storeCall(storage, { id: 'open', callerNumber: '+15550100', startedAtMs: ago(31), endedAtMs: null });
  const before = ['young', 'open'].map((id) => [storage.calls.find(id), storage.calls.turns(id)]);
  const swept = sweep({ home: home.path, retention: { transcripts: 30 }, nowMs: NOW_MS });
  assert.deepEqual(swept, { ...NOTHING, transcripts: 45 });
  const { callerNumber, callerName, state, summary, endReason, startedAtMs } =
    storage.calls.find('old-44') ?? {};
  assert.deepEqual(
    [callerNumber, callerName, state, summary, endReason, startedAtMs],
    [null, null, { conversation: null, visit: null }, null, 'done', ago(31)],
  );
  assert.deepEqual(storage.calls.turns('old-44'), []);
  assert.deepEqual(
    ['young', 'open'].map((id) => [storage.calls.find(id), storage.calls.turns(id)]),
    before,
  );
  assert.deepEqual(sweep({ home: home.path, retention: { transcripts: 30 }, nowMs: NOW_MS }), NOTHING);
});

test('messages go with their sound so long after they were dealt with, and never before', () => {
  using home = scratchHome();
  using storage = openTables(home.path);
  const [gone, recent, open] = ['gone', 'recent', 'open'].map((callId) =>
    messageOf(callId, { takenAtMs: ago(400), recording: record(home.path, callId, ago(400)) }),
  );
  assert.ok(gone && recent && open);
  for (const message of [gone, recent, open]) storage.write([keeps(message)]);
  storage.messages.change(gone.id, { type: 'done', atMs: ago(91), by: null });
  storage.messages.change(recent.id, { type: 'done', atMs: ago(89), by: null });
  const swept = sweep({ home: home.path, retention: { messages: 90 }, nowMs: NOW_MS });
  assert.deepEqual(swept, { ...NOTHING, messages: 1 });
  assert.deepEqual(
    storage.messages.list(9).map(({ id }) => id),
    [open.id, recent.id],
  );
  assert.deepEqual(soundIn(home.path).toSorted(), [open.recording, recent.recording].toSorted());
});

test('sound goes so long after it was made, but not that of open messages; the words of a message stay', () => {
  using home = scratchHome();
  using storage = openTables(home.path);
  const [done, open, young] = ['done', 'open', 'young'].map((callId) => {
    const atMs = callId === 'young' ? ago(6) : ago(8);
    return messageOf(callId, { takenAtMs: atMs, recording: record(home.path, callId, atMs) });
  });
  assert.ok(done && open && young);
  for (const message of [done, open, young]) storage.write([keeps(message)]);
  for (const { id } of [done, young]) storage.messages.change(id, { type: 'done', atMs: ago(1), by: null });
  record(home.path, 'without-a-message', ago(8));
  const lately = record(home.path, 'lately-without', ago(1));
  const swept = sweep({ home: home.path, retention: { sound: 7 }, nowMs: NOW_MS });
  assert.deepEqual(swept, { ...NOTHING, recordings: 2 });
  assert.deepEqual(soundIn(home.path).toSorted(), [open.recording, young.recording, lately].toSorted());
  const left = storage.messages.findByPrefix(done.id)[0];
  assert.deepEqual([left?.recording, left?.reason], [null, 'an invoice']);
});

test('in the mailbox of the PBX what was heard goes with old messages, and what nobody has heard stays', () => {
  using home = scratchHome();
  openTables(home.path)[Symbol.dispose]();
  const seconds = (days: number) => ago(days) / 1000;
  const old = spoolVoicemail(home.path, { folder: 'Old', number: 0, origtime: seconds(91) });
  spoolVoicemail(home.path, { folder: 'Old', number: 1, origtime: seconds(89) });
  spoolVoicemail(home.path, { folder: 'INBOX', number: 0, origtime: seconds(400) });
  const job = { home: home.path, retention: { messages: 90 }, nowMs: NOW_MS };
  // Asterisk is working in the folder.
  writeFileSync(join(dirname(old), '.lock'), '');
  assert.deepEqual(sweep(job), NOTHING);
  assert.equal(mailboxIn(home.path).list().length, 3);
  assert.ok(existsSync(join(dirname(old), '.lock')), 'its lock is left alone');
  rmSync(join(dirname(old), '.lock'));
  assert.deepEqual(sweep(job), { ...NOTHING, voicemails: 1 });
  assert.deepEqual(readdirSync(dirname(old)).toSorted(), ['msg0001.txt', 'msg0001.wav']);
  assert.equal(mailboxIn(home.path).list().length, 2);
});

test('of the log only files that are no longer written go', () => {
  using home = scratchHome();
  openTables(home.path)[Symbol.dispose]();
  const pbx = join(home.path, 'pbx/asterisk/log');
  mkdirSync(pbx, { recursive: true });
  const write = (file: string, days: number) => {
    writeFileSync(file, 'line\n');
    utimesSync(file, ago(days) / 1000, ago(days) / 1000);
  };
  write(join(home.path, 'attendant.log'), 31);
  write(join(home.path, 'attendant.log.2026-10-23T09-00-00'), 31);
  write(join(home.path, 'attendant.log.2026-10-25T09-00-00'), 29);
  write(join(home.path, 'notes.txt'), 31);
  write(join(pbx, 'messages.log.0'), 31);
  write(join(pbx, 'messages.log'), 31);
  const swept = sweep({ home: home.path, retention: { logs: 30 }, nowMs: NOW_MS });
  assert.deepEqual(swept, { ...NOTHING, logs: 2 });
  assert.deepEqual(readdirSync(pbx), ['messages.log']);
  const left = readdirSync(home.path).filter((name) => /log|notes/.test(name));
  assert.deepEqual(left, ['attendant.log', 'attendant.log.2026-10-25T09-00-00', 'notes.txt']);
});

test('nothing of what was removed can be read in the files of the database', () => {
  using home = scratchHome();
  using storage = openTables(home.path);
  const words = 'canary-3c1f bird of passage';
  for (let n = 0; n < 200; n += 1)
    storeCall(storage, {
      id: `c${n}`,
      callerNumber: `+1555canary${n}`,
      startedAtMs: ago(31),
      words: words.repeat(n),
    });
  for (let n = 0; n < 200; n += 1) {
    storage.write([keeps(messageOf(`c${n}`, { reason: words }))]);
    storage.messages.change(`c${n}-0`, { type: 'done', atMs: ago(31), by: null });
  }
  const found = () =>
    ['attendant.db', 'attendant.db-wal', 'attendant.db-shm'].filter((name) =>
      readFileSync(join(home.path, name)).includes('canary'),
    );
  assert.notDeepEqual(found(), []);
  sweep({ home: home.path, retention: { transcripts: 30, messages: 30 }, nowMs: NOW_MS });
  assert.deepEqual(found(), []);
});

test('the retention of one office removes nothing of another’s', () => {
  using home = scratchHome();
  const kept = { transcripts: 30, messages: 30, sound: 30 };
  const left = ['default', 'harbour'].map((tenant) => {
    using storage = openTables(home.path, { tenant });
    storeCall(storage, { id: `call-${tenant}`, startedAtMs: ago(40) });
    const [day = ''] = new Date(ago(40)).toISOString().split('T');
    const name = `${tenant === 'default' ? '' : `${tenant}/`}${day}/090000.000-${tenant}.wav`;
    mkdirSync(dirname(join(home.path, 'recordings', name)), { recursive: true });
    writeFileSync(join(home.path, 'recordings', name), 'RIFF');
    return name;
  });
  const swept = sweep({ home: home.path, tenant: 'harbour', retention: kept, nowMs: NOW_MS });
  assert.deepEqual(swept, { ...NOTHING, transcripts: 1, recordings: 1 });
  assert.deepEqual(soundIn(home.path), [left[0]]);
  using first = openTables(home.path);
  assert.equal(first.calls.turns('call-default').length, 2);
  assert.deepEqual(sweep({ home: home.path, tenant: 'default', retention: kept, nowMs: NOW_MS }), {
    ...swept,
    transcripts: 1,
  });
  assert.deepEqual(soundIn(home.path), []);
});

test('recordings of calls go after a time of their own, and those of messages after theirs', () => {
  using home = scratchHome();
  using storage = openTables(home.path);
  storeCall(storage, { id: 'old', startedAtMs: ago(31) });
  for (const kind of ['', '.attendant', '.people']) record(home.path, `old${kind}`, ago(31));
  record(home.path, 'young.attendant', ago(29));
  const swept = sweep({ home: home.path, retention: { recordings: 30 }, nowMs: NOW_MS });
  assert.deepEqual(swept, { ...NOTHING, callRecordings: 2 });
  const left = soundIn(home.path).map((name) => name.replace(/^.*-/, ''));
  assert.deepEqual(left.toSorted(), ['old.wav', 'young.attendant.wav']);
});

test('what is under a hold stays, however old it is, and is counted', () => {
  using home = scratchHome();
  using storage = openTables(home.path);
  const caller = { startedAtMs: ago(400), callerNumber: '+447700900123' };
  storeCall(storage, { id: 'held', ...caller });
  storeCall(storage, { id: 'of-held-caller', ...caller });
  storeCall(storage, { id: 'free', startedAtMs: ago(400), callerNumber: '+447700900124' });
  storage.write(['of-held-caller', 'free'].map((id) => keeps(messageOf(id))));
  for (const id of ['of-held-caller-0', 'free-0'])
    storage.messages.change(id, { type: 'done', atMs: ago(400), by: null });
  for (const id of ['held', 'free']) record(home.path, `${id}.attendant`, ago(400));
  spoolVoicemail(home.path, { number: 0, callerId: '<07700900123>', folder: 'Old' });
  {
    using holds = openHolds({ home: home.path });
    const set = { reason: 'court', by: null, atMs: ago(500) };
    holds.set({ kind: 'call', value: 'held', ...set });
    holds.set({ kind: 'caller', value: '+447700900123', ...set });
  }
  const retention = { transcripts: 30, messages: 30, recordings: 30 };
  const swept = sweep({ home: home.path, retention, country: 'GB', nowMs: NOW_MS });
  assert.deepEqual([swept.transcripts, swept.messages, swept.callRecordings], [1, 1, 1]);
  assert.ok(swept.held >= 4, `${swept.held} held`);
  const turns = ['held', 'of-held-caller', 'free'].map((id) => storage.calls.turns(id).length);
  assert.deepEqual(turns, [2, 2, 0]);
  assert.equal(storage.messages.list(9).length, 1);
});

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { createMemoryStore } from '../../../src/adapters/storage/memory/store.ts';
import { systemClock } from '../../../src/core/clock.ts';
import { createDispatch } from '../../../src/outbox/dispatch.ts';
import { silentLog } from '../../../src/ports/log.ts';
import type { MessageRecord } from '../../../src/ports/message-repository.ts';
import { postOf } from '../../../src/wiring/office-delivery.ts';
import { officeDelivery, type Receivers } from '../../support/office-delivery.ts';
import { serveHook } from '../../support/serve-hook.ts';
import { serveSmtp } from '../../support/serve-smtp.ts';
import { keeps, messageOf } from '../../support/stored-calls.ts';

/** What callers of a practice say, in the three languages of the house. */
const SENTENCES = [
  'my blood pressure tablets have run out',
  'I am eleven weeks pregnant and bleeding',
  'the results of my HIV test',
  'my depression is getting worse again',
  'a lump in my left breast',
  'she swallowed methotrexate by mistake',
  'my insulin pump shows an alarm',
  'chest pain since yesterday evening',
  'the biopsy of my prostate',
  'my son has a rash after the vaccination',
  'I need a sick note because of my back',
  'addicted to painkillers, please help',
  'mein Blutdruckmittel ist aufgebraucht',
  'ich bin in der elften Woche schwanger und blute',
  'das Ergebnis meines Aidstests',
  'meine Depressionen werden wieder schlimmer',
  'ein Knoten in der linken Brust',
  'Krankschreibung wegen Bandscheibenvorfall',
  'meine Insulinpumpe zeigt einen Fehler',
  'Schmerzen im Brustkorb seit gestern Abend',
  'die Gewebeprobe aus der Prostata',
  'Ausschlag nach der Masernimpfung',
  'Überweisung zum Onkologen, es ist Krebs',
  'süchtig nach Schmerztabletten',
  'se me acabaron las pastillas para la tensión',
  'estoy embarazada de once semanas y sangro',
  'los resultados de mi prueba del VIH',
  'mi depresión está empeorando otra vez',
  'un bulto en el pecho izquierdo',
  'necesito la baja por una hernia discal',
  'mi bomba de insulina da una alarma',
  'dolor en el pecho desde anoche',
  'la biopsia de próstata',
  'una erupción después de la vacuna del sarampión',
  'derivación al oncólogo, es cáncer',
  'adicto a los analgésicos',
];

/** Every place of a message into which a caller's words, or a name, can get. Notes of the staff are no part of it. */
const PLACES: readonly (readonly [string, (words: string) => Partial<MessageRecord>])[] = [
  ['reason', (reason) => ({ reason })],
  ['name', (callerName) => ({ callerName })],
  ['fields', (value) => ({ fields: [{ key: 'insurance', value }] })],
];

const quiet = { callerName: null, callbackNumber: null, extension: null, reason: null, ownerKey: 'ward' };
const TERMS = {
  no: { healthData: 'no', detail: 'brief' },
  yes: { healthData: 'yes', detail: 'full' },
} as const;

/** Has messages leave by mail and hook, and gives all bytes of both, also undone of what mail encodes them with. */
async function wireOf(
  messages: readonly MessageRecord[],
  terms: NonNullable<Receivers['terms']>,
): Promise<string> {
  await using smtp = await serveSmtp();
  await using hook = await serveHook();
  const folder = mkdtempSync(join(tmpdir(), 'attendant-sound-'));
  const sound = join(folder, 'a.wav');
  writeFileSync(sound, 'the sound of the caller');
  const store = createMemoryStore();
  for (const message of messages) {
    const key = `message:${message.id}`;
    const entry = { id: key, kind: 'message', payload: '', cause: message.id, key, dueAtMs: 1 };
    await store.write([keeps(message), { type: 'enqueue', entry }]);
  }
  const delivery = officeDelivery({ smtpPort: smtp.port, url: hook.url, terms });
  const people = [{ key: 'ward', name: 'Oncology Sister Ruth' }];
  const dispatch = createDispatch({
    clock: systemClock,
    log: silentLog,
    by: 'attendant',
    random: () => 0,
    storeOf: () => store,
    soundOf: () => sound,
  });
  dispatch.configure([postOf({ ...delivery, people })]);
  const count = messages.length;
  for (let waitedMs = 0; smtp.mails.length < count || hook.requests.length < count; waitedMs += 20) {
    assert.ok(
      waitedMs < 30_000,
      `${smtp.mails.length} mails and ${hook.requests.length} requests of ${count}`,
    );
    await wait(20);
  }
  await dispatch.stop(5000);
  rmSync(folder, { recursive: true });
  const requests = hook.requests.map(
    ({ path, headers, body }) => `${path} ${JSON.stringify(headers)} ${body}`,
  );
  return decoded([smtp.wire(), ...requests].join('\n')).toLowerCase();
}

/** With what quoted-printable and base64 stand for behind it. */
function decoded(wire: string): string {
  const bytes = wire
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const base64 = [...wire.matchAll(/[A-Za-z0-9+/=]{16,}(?:\r\n[A-Za-z0-9+/=]+)*/g)].map(([text]) =>
    Buffer.from(text, 'base64').toString('utf8'),
  );
  return [wire, Buffer.from(bytes, 'latin1').toString('utf8'), ...base64].join('\n');
}

const wordsOf = (sentence: string) => sentence.toLowerCase().match(/[\p{L}]{4,}/gu) ?? [];

const MESSAGES = SENTENCES.flatMap((words, n) =>
  PLACES.map(([, put], at) => {
    const id = `00000000-0000-4000-8000-${String(n).padStart(4, '0')}${String(at).padStart(8, '0')}`;
    const caller = {
      callbackNumber: '07700900123',
      extension: '4711',
      recording: 'a.wav',
      urgency: 'urgent',
    } as const;
    return messageOf('c1', { ...quiet, ...caller, id, ...put(words) });
  }),
);

test('no word of a caller, no name, no number and no sound leaves by a channel without health data', async () => {
  const bare = await wireOf([messageOf('c1', { ...quiet, id: 'bare' })], TERMS.no);
  const wire = await wireOf(MESSAGES, TERMS.no);
  for (const sentence of SENTENCES) {
    // What stands in a mail of a message that says nothing is not the caller's.
    const own = wordsOf(sentence).filter((word) => !bare.includes(word));
    assert.ok(own.length > 0, sentence);
    for (const word of own) assert.ok(!wire.includes(word), `${word} of: ${sentence}`);
  }
  for (const secret of [
    '07700900123',
    '7700900123',
    '4711',
    'oncology',
    'ruth',
    'sound of the caller',
    '.wav',
    'insurance',
    'urgent',
  ])
    assert.ok(!wire.includes(secret), secret);
  assert.ok(wire.includes('for: ward'));
  assert.ok(wire.includes('"forkey":"ward"'));
});

test('all of it leaves by a channel that may carry it and is to tell everything', async () => {
  const wire = await wireOf(MESSAGES, TERMS.yes);
  for (const sentence of SENTENCES)
    for (const word of wordsOf(sentence)) assert.ok(wire.includes(word), `${word} of: ${sentence}`);
  for (const told of ['07700900123', '4711', 'oncology sister ruth', 'the sound of the caller'])
    assert.ok(wire.includes(told), told);
});

test('a brief mail with health data says who called and for whom, and nothing of what about', async () => {
  const message = messageOf('c1', { ...quiet, callerName: 'Peter Wilson', reason: 'the biopsy' });
  const wire = await wireOf([message], { healthData: 'yes', detail: 'brief' });
  assert.ok(wire.includes('caller: peter wilson'));
  assert.ok(wire.includes('for: oncology sister ruth'));
  assert.ok(!wire.includes('biopsy'));
  const [, subject = ''] = /^subject: (.*)$/m.exec(wire) ?? [];
  assert.equal(subject.trim(), 'new message for ward');
});

import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { type MailConfig, mailConfig } from '../../../../../src/adapters/delivery/mail/config.ts';
import { createMailChannel } from '../../../../../src/adapters/delivery/mail/mail-channel.ts';
import type { Delivery, Leaving, Parcel } from '../../../../../src/ports/delivery-channel.ts';
import { type SmtpManners, serveSmtp } from '../../../../support/serve-smtp.ts';

const AT_MS = Date.UTC(2026, 10, 30, 9);
const LEAVING: Leaving = {
  event: 'message.kept',
  messageId: '11111111-2222-4333-8444-555555555555',
  office: 'default',
  forKey: null,
  takenAtMs: AT_MS,
  dueAtMs: null,
};
const PARCEL: Parcel = { id: '0123456789abcdef0123456789abcdef', atMs: AT_MS, to: null, leaving: LEAVING };
const LETTER = { subject: 'New message', text: 'A caller left a message.\n' };

function configOf(port: number, smtp: object = {}, more: object = {}): MailConfig {
  return mailConfig.parse({
    from: 'attendant@example.org',
    to: 'office@example.org',
    smtp: { host: '127.0.0.1', port, secure: 'none', ...smtp },
    ...more,
  });
}

/** Sends one mail, and says what came of it and what came over the wire. */
async function send({
  parcel = PARCEL,
  letter = LETTER,
  manners = {},
  more = {},
}: {
  readonly parcel?: Parcel;
  readonly letter?: typeof LETTER;
  readonly manners?: SmtpManners;
  readonly more?: object;
}) {
  await using server = await serveSmtp();
  server.behave(manners);
  const channel = createMailChannel({ config: configOf(server.port, {}, more), letterOf: () => letter });
  const delivery = await channel.deliver(parcel, new AbortController().signal);
  await channel.close();
  return { delivery, mail: server.mails[0], wire: server.wire() };
}

const headersOf = (text = '') => text.split('\r\n\r\n')[0] ?? '';

test('a mail says that a machine wrote it, is dated when it happened, and has a name made of its parcel', async () => {
  const { mail } = await send({});
  const headers = headersOf(mail?.text);
  assert.match(headers, /^From: attendant@example\.org$/m);
  assert.match(headers, /^To: office@example\.org$/m);
  assert.match(headers, /^Message-ID: <0123456789abcdef0123456789abcdef@example\.org>$/m);
  assert.match(headers, /^Date: Mon, 30 Nov 2026 09:00:00 \+0000$/m);
  assert.match(headers, /^Auto-Submitted: auto-generated$/m);
  assert.match(headers, /^Content-Type: text\/plain; charset=utf-8$/m);
});

test('it goes to the one who is named, and to nobody else', async () => {
  const { mail } = await send({ parcel: { ...PARCEL, to: 'anna@example.org' } });
  assert.deepEqual(mail?.to, ['anna@example.org']);
});

test('no word of a letter can become a header, another receiver or a command', async () => {
  const evil = 'x\r\nBcc: evil@example.net\r\n.\r\nRCPT TO:<evil@example.net>\r\n';
  const { mail, wire, delivery } = await send({ letter: { subject: evil, text: evil } });
  assert.deepEqual(delivery, { type: 'delivered' });
  assert.deepEqual(mail?.to, ['office@example.org']);
  assert.doesNotMatch(headersOf(mail?.text), /^Bcc/im);
  assert.equal([...wire.matchAll(/^RCPT TO:/gm)].length, 2, 'the command, and the words of the letter');
  assert.match(mail?.text ?? '', /\r\n\r\n[\s\S]*RCPT TO:<evil@example\.net>/);
});

test('letters of other languages arrive as they are', async () => {
  const { mail } = await send({
    letter: { subject: 'Neue Nachricht für müller', text: 'Fällig: señor ñandú\n' },
  });
  const encoded = /^Subject: =\?UTF-8\?Q\?(.*)\?=$/m.exec(mail?.text ?? '')?.[1] ?? '';
  assert.equal(
    decodeURIComponent(encoded.replaceAll('_', ' ').replaceAll('=', '%')),
    'Neue Nachricht für müller',
  );
  const [, body = ''] = (mail?.text ?? '').split('\r\n\r\n');
  assert.match(body.replace(/=\r\n/g, ''), /F=C3=A4llig|Fällig/);
});

test('sound is attached where it may leave, and only there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'attendant-mail-'));
  const sound = join(folder, 'a.wav');
  writeFileSync(sound, 'RIFF-of-the-caller');
  const content = { callbackNumber: null, extension: null, reason: null, fields: {}, sound };
  const { mail } = await send({ parcel: { ...PARCEL, leaving: { ...LEAVING, content } } });
  rmSync(folder, { recursive: true });
  assert.match(mail?.text ?? '', /^Content-Disposition: attachment; filename=message\.wav$/m);
  assert.ok(mail?.text.includes(Buffer.from('RIFF-of-the-caller').toString('base64')));
  assert.doesNotMatch(mail?.text ?? '', /a\.wav/);
  assert.doesNotMatch((await send({})).mail?.text ?? '', /attachment/);
});

test('a mail is signed where a key for it is configured', async () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  const { mail } = await send({
    more: { dkim: { domain: 'example.org', selector: 'mail2026', privateKey: pem } },
  });
  assert.match(
    headersOf(mail?.text),
    /^DKIM-Signature: v=1; a=rsa-sha256; c=relaxed\/relaxed; d=example\.org;/m,
  );
  assert.match(headersOf(mail?.text).replace(/\r\n /g, ''), /s=mail2026;/);
});

test('user and password are given to the server that is logged in to', async () => {
  await using server = await serveSmtp();
  // In the clear it is refused by the configuration; the server here knows no TLS.
  const config = configOf(server.port);
  const smtp = { ...config.smtp, user: 'office', password: 'sample-password' };
  const channel = createMailChannel({ config: { ...config, smtp }, letterOf: () => LETTER });
  assert.deepEqual(await channel.deliver(PARCEL, new AbortController().signal), { type: 'delivered' });
  await channel.close();
  assert.equal(server.login(), 'office:sample-password');
});

test('several mails go over one connection', async () => {
  await using server = await serveSmtp();
  const channel = createMailChannel({ config: configOf(server.port), letterOf: () => LETTER });
  for (const id of ['a', 'b', 'c'])
    await channel.deliver({ ...PARCEL, id: PARCEL.id.replace(/^0/, id) }, new AbortController().signal);
  await channel.close();
  assert.equal(server.mails.length, 3);
  assert.equal([...server.wire().matchAll(/^EHLO/gm)].length, 1);
});

const FAILURES: readonly (readonly [SmtpManners, Partial<Extract<Delivery, { type: 'failed' }>>])[] = [
  [{ answers: { greeting: '421 too many' } }, { fault: 'busy', status: 421, isFinal: false, isOfHost: true }],
  [
    { answers: { greeting: '554 go away' } },
    { fault: 'refused', status: 554, isFinal: false, isOfHost: true },
  ],
  [{ answers: { MAIL: '451 later' } }, { fault: 'busy', status: 451, isFinal: false, isOfHost: true }],
  [{ answers: { MAIL: '553 not yours' } }, { fault: 'refused', status: 553, isFinal: false, isOfHost: true }],
  [{ answers: { RCPT: '452 full' } }, { fault: 'busy', status: 452, isFinal: false, isOfHost: false }],
  [{ answers: { RCPT: '550 nobody' } }, { fault: 'refused', status: 550, isFinal: true, isOfHost: false }],
  [{ answers: { DATA: '451 later' } }, { fault: 'busy', status: 451, isFinal: false, isOfHost: false }],
  [{ answers: { '.': '452 full' } }, { fault: 'busy', status: 452, isFinal: false, isOfHost: false }],
  [{ answers: { '.': '552 too big' } }, { fault: 'refused', status: 552, isFinal: true, isOfHost: false }],
];

for (const [manners, wanted] of FAILURES) {
  test(`${JSON.stringify(manners.answers)} is ${wanted.isFinal ? 'for good' : 'for now'}, and ${wanted.isOfHost ? 'for all mails' : 'for this one'}`, async () => {
    const { delivery } = await send({ manners });
    assert.deepEqual(delivery, { type: 'failed', ...wanted });
  });
}

const LOGINS: readonly (readonly [string, string])[] = [
  ['535 5.7.8 wrong', 'auth'],
  ['454 4.7.0 not now', 'busy'],
];
for (const [answer, fault] of LOGINS) {
  test(`a login that is answered ${answer.slice(0, 3)} is ${fault}, and no mail is lost for it`, async () => {
    await using server = await serveSmtp();
    server.behave({ answers: { AUTH: answer } });
    const config = configOf(server.port);
    const smtp = { ...config.smtp, user: 'office', password: 'sample-password' };
    const channel = createMailChannel({ config: { ...config, smtp }, letterOf: () => LETTER });
    const delivery = await channel.deliver(PARCEL, new AbortController().signal);
    await channel.close();
    const status = Number(answer.slice(0, 3));
    assert.deepEqual(delivery, { type: 'failed', fault, status, isFinal: false, isOfHost: true });
  });
}

test('a server without encryption gets nothing where it is asked for, not even the login', async () => {
  for (const secure of ['tls', 'starttls']) {
    await using server = await serveSmtp();
    const config = configOf(server.port, { secure, user: 'office', password: 'sample-password' });
    const channel = createMailChannel({
      config,
      letterOf: () => LETTER,
      timeouts: { connectMs: 1000, silenceMs: 1000, wholeMs: 3000 },
    });
    const delivery = await channel.deliver(PARCEL, new AbortController().signal);
    await channel.close();
    assert.equal(delivery.type === 'failed' && delivery.fault, 'tls', secure);
    assert.doesNotMatch(server.wire(), /AUTH|MAIL|office/);
  }
});

test('a server that never gets to an end is given up, however long it may be silent', {
  timeout: 20_000,
}, async () => {
  await using server = await serveSmtp();
  server.behave({ answers: { greeting: '220-not yet' } });
  const channel = createMailChannel({
    config: configOf(server.port),
    letterOf: () => LETTER,
    timeouts: { connectMs: 60_000, silenceMs: 60_000, wholeMs: 200 },
  });
  const delivery = await channel.deliver(PARCEL, new AbortController().signal);
  await channel.close();
  assert.deepEqual(delivery, { type: 'failed', fault: 'timeout', isFinal: false, isOfHost: true });
});

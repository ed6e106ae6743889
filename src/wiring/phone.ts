import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accountsFile } from '../adapters/pbx/asterisk/config.ts';
import { createSipPhone } from '../adapters/phone/sip/phone.ts';
import { createScriptedCaller } from '../adapters/phone/sip/scripted-caller.ts';
import type { SipAccount } from '../adapters/phone/sip/sip-account.ts';
import { systemClock } from '../core/clock.ts';
import { AppError } from '../core/errors.ts';
import type { Phone } from '../ports/phone.ts';
import type { ScriptedCaller } from '../ports/scripted-caller.ts';

/** The account that plays the public network. */
const OUTSIDE = 'outside';

/** A phone on one of the accounts in `<home>/pbx/accounts.json`. @throws AppError `pbx.absent`, `phone.failed`. */
export async function createAccountPhone(home: string, user: string): Promise<Phone> {
  return createSipPhone(await readAccount(home, user));
}

/** The public network as a phone. @throws AppError `pbx.absent`, `phone.failed`. */
export function createOutsidePhone(home: string): Promise<Phone> {
  return createAccountPhone(home, OUTSIDE);
}

/** A caller from outside who speaks with a voice of espeak-ng. @throws AppError `pbx.absent`, `phone.failed`. */
export async function createOutsideCaller(home: string): Promise<ScriptedCaller> {
  const { createEspeakTextToSpeech } = await import('../adapters/tts/espeak/text-to-speech.ts');
  // The recogniser of the house is trained on American voices.
  const voice = createEspeakTextToSpeech({ voice: 'en-us', wordsPerMinute: 160 }, 8000);
  const caller = createScriptedCaller({ phone: await createOutsidePhone(home), voice, clock: systemClock });
  try {
    await caller.reach();
    return caller;
  } catch (error) {
    await caller.close();
    throw error;
  }
}

async function readAccount(home: string, user: string): Promise<SipAccount> {
  const file = join(home, 'pbx', 'accounts.json');
  const { data } = accountsFile.safeParse(await readJson(file));
  const account = data?.accounts.find((one) => one.user === user);
  const [, host = '', port] = /^([\d.]+):(\d+)$/.exec(data?.sip ?? '') ?? [];
  if (!account || !host) throw new AppError('phone.failed', `there is no usable account ${user} in ${file}`);
  const { password, name } = account;
  return { host, port: Number(port), user, password, ...(name === undefined ? {} : { name }) };
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    if (isMissing) throw new AppError('pbx.absent', `there is no PBX with an account for us: no ${file}`);
    throw new AppError('phone.failed', `${file}, the accounts of the PBX, cannot be read`, { cause });
  }
}

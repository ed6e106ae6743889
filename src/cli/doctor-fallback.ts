import type { DialplanNeeds, NeededReach } from '../wiring/dialplan-needs.ts';
import type { DialplanReader } from '../wiring/pbx-access.ts';
import type { Finding } from './finding.ts';
import { reach } from './reach.ts';

/** What callers get whenever the attendant cannot take them: your staff's phones, if one of them would ring. */
export async function fallbackFindings(
  dialplan: DialplanReader,
  { staff }: DialplanNeeds,
): Promise<readonly Finding[]> {
  const name = 'fallback';
  const there: string[] = [];
  const away: string[] = [];
  for (const one of staff) ((await reach(dialplan, one)) === 'there' ? there : away).push(nameOf(one));
  if (there.length === 0) {
    const whom = away.length === 0 ? 'nobody is named for it' : `none is registered of ${away.join(', ')}`;
    const detail = `no phone would ring when the attendant cannot take a call: ${whom}`;
    const fix = 'Register one of these phones, or name others in telephony.fallback.';
    return [{ name, status: 'warn', detail, fix }];
  }
  const rest = away.length === 0 ? '' : `; not registered: ${away.join(', ')}`;
  return [{ name, status: 'ok', detail: `your staff's phones ring: ${there.join(', ')}${rest}` }];
}

/** The last step of the fallback, and what waits in it: nobody hears of that otherwise. */
export async function mailboxFindings(
  dialplan: DialplanReader,
  { listen }: DialplanNeeds,
): Promise<readonly Finding[]> {
  const name = 'mailbox';
  const mailbox = (await dialplan.read('ATT_MAILBOX')) ?? '';
  if (mailbox === '') {
    const detail = 'there is none: a call that your staff does not answer either ends without one';
    return [{ name, status: 'ok', detail }];
  }
  const exists = await dialplan.read(`VM_INFO(${mailbox},exists)`);
  if (exists === undefined) {
    const fix = 'Load app_voicemail.so on the PBX, or take ATT_MAILBOX out.';
    return [{ name, status: 'fail', detail: `${mailbox} cannot be asked: no voicemail is loaded`, fix }];
  }
  if (exists !== '1') {
    const fix = 'Make the mailbox on the PBX, or name another one in ATT_MAILBOX.';
    return [{ name, status: 'fail', detail: `the PBX has no mailbox ${mailbox}`, fix }];
  }
  if (listen === undefined) return [{ name, status: 'ok', detail: `${mailbox} is there` }];
  const count = Number(await dialplan.read(`VM_INFO(${mailbox},count)`));
  if (!(count > 0)) return [{ name, status: 'ok', detail: `${mailbox} is there, nothing waits in it` }];
  const messages = count === 1 ? '1 new message waits' : `${count} new messages wait`;
  return [{ name, status: 'warn', detail: `${messages} in ${mailbox}`, fix: listen }];
}

function nameOf({ extension, group, outside }: NeededReach): string {
  return extension ?? group ?? outside ?? '';
}

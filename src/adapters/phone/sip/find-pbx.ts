import { randomBytes } from 'node:crypto';
import { AppError } from '../../../core/errors.ts';
import { formatSipAddress } from './sip-address.ts';
import type { SipCore } from './sip-core.ts';
import type { SipHeaders } from './sip-message.ts';

/** A PBX that is alive answers within milliseconds; the second request, in case of a lost one, leaves after 500. */
const ANSWER_MS = 1200;

/**
 * Asks by OPTIONS, which sets up nothing: whatever the answer is, a refusal too, there is a PBX. RFC 3261 section 11.
 *
 * @throws AppError `pbx.absent` when there is none.
 */
export async function findPbx(core: SipCore): Promise<void> {
  const { host, port, user } = core.account;
  const uri = `sip:${host}:${port}`;
  const headers: SipHeaders = [
    ['Max-Forwards', '70'],
    [
      'From',
      `${formatSipAddress({ uri: `sip:${user}@${host}:${port}` })};tag=${randomBytes(6).toString('hex')}`,
    ],
    ['To', formatSipAddress({ uri })],
    ['Call-ID', randomBytes(12).toString('hex')],
    ['CSeq', '1 OPTIONS'],
    ['Contact', core.contact],
    ['User-Agent', 'Attendant phone'],
  ];
  const { final } = core.clients.start(
    { type: 'request', method: 'OPTIONS', uri, headers, body: '' },
    core.account,
  );
  const waiting = new AbortController();
  const late = core.clock.wait(ANSWER_MS, waiting.signal).then(() => undefined);
  const answer = await Promise.race([final, late]);
  waiting.abort();
  if (answer === undefined) throw new AppError('pbx.absent', `no PBX at ${host}:${port}`);
}

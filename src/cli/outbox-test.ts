import { randomUUID } from 'node:crypto';
import { Command } from 'commander';
import { loadHouse } from '../config/house.ts';
import type { PostChannel } from '../outbox/office-post.ts';
import { parcelId } from '../outbox/parcel-id.ts';
import { testLeaving } from '../outbox/what-leaves.ts';
import { deliveryOf, postOf } from '../wiring/office-delivery.ts';
import { deliveryAdvice, faultText } from './delivery-advice.ts';
import type { OutboxCommandOptions } from './outbox-options.ts';
import { type CliOutput, EXIT } from './output.ts';

/** What came of one channel. */
interface Tried {
  readonly channel: string;
  readonly host: string;
  readonly ok: boolean;
  readonly why?: string;
  readonly fix?: string;
}

/** `outbox test`: sends one test by each way out that is configured. */
export function outboxTestCommand(output: CliOutput, options: OutboxCommandOptions): Command {
  return new Command('test')
    .description('send a test mail to mail.to and a test event to each web hook, and say what happened')
    .option('--json', 'print [{ channel, host, ok, why, fix }]')
    .addHelpText(
      'after',
      '\nExit status: 0 when all of it was taken, 1 when something was not, or nothing is configured.',
    )
    .action(async ({ json = false }: { json?: boolean }) => {
      const tried: Tried[] = [];
      for (const channel of await channelsOf(options)) {
        const result = await tryOne(channel, options);
        tried.push(result);
        if (!json) linesOf(result).forEach(output.line);
      }
      if (tried.length === 0) output.error(NOTHING);
      if (json) output.json(tried);
      const isWell = tried.length > 0 && tried.every(({ ok }) => ok);
      if (!isWell) output.exitCode(EXIT.failure);
    });
}

const NOTHING = 'nothing is configured that leaves the house: write mail or webhooks into attendant.yaml';

async function channelsOf({ at, places, env }: OutboxCommandOptions): Promise<readonly PostChannel[]> {
  const house = await loadHouse(places, env);
  const office = house.find(({ tenant }) => tenant === at.tenant);
  return office ? postOf(deliveryOf(office)).channels : [];
}

async function tryOne({ terms, channel }: PostChannel, { at, clock }: OutboxCommandOptions): Promise<Tried> {
  const { host } = channel;
  const parcel = {
    id: parcelId(at.tenant, `test:${randomUUID()}`),
    atMs: clock.wallMs(),
    to: terms.to,
    leaving: testLeaving(at.tenant, clock.wallMs()),
  };
  const delivery = await channel.deliver(parcel, new AbortController().signal);
  await channel.close();
  if (delivery.type !== 'failed') return { channel: terms.name, host, ok: true };
  const { fault, status } = delivery;
  const why = faultText(status === undefined ? fault : `${fault} ${status}`);
  return { channel: terms.name, host, ok: false, why, fix: deliveryAdvice(terms.name, fault) };
}

function linesOf({ channel, host, ok, why, fix }: Tried): readonly string[] {
  if (ok) return [`ok    ${channel}: ${host} has taken it`];
  return [`fail  ${channel}: ${host}: ${why}`, `      → ${fix}`];
}

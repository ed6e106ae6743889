import assert from 'node:assert/strict';
import type { Delivery, DeliveryChannel, Parcel } from '../../src/ports/delivery-channel.ts';
import type { Rules } from './run-contract.ts';

/** What the other side does with what it is sent. `loses-answer`: it keeps it, and the line breaks before it can say so. */
export type ReceiverManners = 'takes' | 'is-busy' | 'refuses' | 'silent' | 'loses-answer' | 'quotes';

export interface ChannelUnderTest extends AsyncDisposable {
  readonly channel: DeliveryChannel;
  behave(manners: ReceiverManners): void;
  /** The ids of what it kept, as the channel writes them. */
  received(): readonly string[];
  /** Nobody listens any more. */
  goAway(): Promise<void>;
}

export type MakeChannel = () => Promise<ChannelUnderTest>;

/** Words that the receiver says with `quotes`, and that nobody may see. */
export const QUOTED = 'Mary Brown has a rash';

const PARCEL: Parcel = {
  id: '0123456789abcdef0123456789abcdef',
  atMs: 1_790_000_000_000,
  to: null,
  leaving: {
    event: 'message.kept',
    messageId: '11111111-2222-4333-8444-555555555555',
    office: 'default',
    forKey: 'billing',
    takenAtMs: 1_790_000_000_000,
    dueAtMs: null,
  },
};

const send = (channel: DeliveryChannel, signal = new AbortController().signal) =>
  channel.deliver(PARCEL, signal);

function failed(delivery: Delivery): Extract<Delivery, { type: 'failed' }> {
  if (delivery.type !== 'failed') return assert.fail(`expected a failure: ${delivery.type}`);
  return delivery;
}

export const deliveryChannelRules: Rules<MakeChannel> = {
  async 'what is taken is delivered, once'(make) {
    await using on = await make();
    assert.deepEqual(await send(on.channel), { type: 'delivered' });
    assert.equal(on.received().length, 1);
  },

  async 'a second attempt has the id of the first, and another parcel has another'(make) {
    await using on = await make();
    on.behave('loses-answer');
    failed(await send(on.channel));
    on.behave('takes');
    await send(on.channel);
    await on.channel.deliver({ ...PARCEL, id: PARCEL.id.replace('0', '1') }, new AbortController().signal);
    const [first, second, other] = on.received();
    assert.equal(on.received().length, 3);
    assert.equal(first, second);
    assert.notEqual(first, other);
  },

  async 'an answer that is lost is no delivery, and may be tried again'(make) {
    await using on = await make();
    on.behave('loses-answer');
    assert.equal(failed(await send(on.channel)).isFinal, false);
  },

  async 'a receiver that is busy may be tried again'(make) {
    await using on = await make();
    on.behave('is-busy');
    const { fault, status, isFinal } = failed(await send(on.channel));
    assert.deepEqual({ fault, isFinal }, { fault: 'busy', isFinal: false });
    assert.ok(status !== undefined && status >= 400);
  },

  async 'what is refused for good is not tried again'(make) {
    await using on = await make();
    on.behave('refuses');
    assert.equal(failed(await send(on.channel)).isFinal, true);
  },

  async 'a receiver that says nothing is given up, and with it all that goes there'(make) {
    await using on = await make();
    on.behave('silent');
    const { fault, isFinal, isOfHost } = failed(await send(on.channel));
    assert.deepEqual({ fault, isFinal, isOfHost }, { fault: 'timeout', isFinal: false, isOfHost: true });
  },

  async 'nobody who listens is a matter of the host, and may be tried again'(make) {
    await using on = await make();
    await on.goAway();
    const { fault, isFinal, isOfHost } = failed(await send(on.channel));
    assert.deepEqual({ fault, isFinal, isOfHost }, { fault: 'unreachable', isFinal: false, isOfHost: true });
  },

  async 'no word of the receiver is in what is told of it'(make) {
    await using on = await make();
    on.behave('quotes');
    const told = failed(await send(on.channel));
    assert.doesNotMatch(JSON.stringify(told), /Mary|rash/);
  },

  async 'an abort ends the wait, and says that it is not known'(make) {
    await using on = await make();
    on.behave('silent');
    const abort = new AbortController();
    const sending = send(on.channel, abort.signal);
    abort.abort();
    assert.deepEqual(await sending, { type: 'aborted' });
  },

  async 'after the end nothing is on its way any more'(make) {
    await using on = await make();
    on.behave('silent');
    const sending = send(on.channel);
    await on.channel.close();
    assert.deepEqual(await sending, { type: 'aborted' });
  },
};

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EventBus } from '../../../src/core/event-bus.ts';

interface Events {
  'call-started': { readonly callId: string };
  'call-ended': { readonly callId: string };
}

test('a listener that throws is reported and the next one still hears', () => {
  const reported: unknown[] = [];
  const heard: string[] = [];
  const bus = new EventBus<Events>((error, event) => reported.push([String(error), event]));
  bus.on('call-started', () => {
    throw new Error('broken screen');
  });
  bus.on('call-started', ({ callId }) => heard.push(callId));

  bus.emit('call-started', { callId: 'c1' });

  assert.deepEqual(heard, ['c1']);
  assert.deepEqual(reported, [['Error: broken screen', 'call-started']]);
});

test('a listener hears its own event only, and an event nobody hears is no error', () => {
  const heard: string[] = [];
  const bus = new EventBus<Events>(() => assert.fail());
  bus.on('call-started', ({ callId }) => heard.push(callId));
  bus.emit('call-ended', { callId: 'c1' });
  assert.deepEqual(heard, []);
});

test('disposing stops the listener, also from within it', () => {
  const heard: string[] = [];
  const bus = new EventBus<Events>(() => assert.fail());
  const once = bus.on('call-started', ({ callId }) => {
    heard.push(`once ${callId}`);
    once[Symbol.dispose]();
  });
  {
    using _listener = bus.on('call-started', ({ callId }) => heard.push(callId));
    bus.emit('call-started', { callId: 'c1' });
  }
  bus.emit('call-started', { callId: 'c2' });
  assert.deepEqual(heard, ['once c1', 'c1']);
});

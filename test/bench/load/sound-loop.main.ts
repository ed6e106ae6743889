/**
 * The loop that moves sound, beside a thread that delivers or without one: `node sound-loop.main.ts HOME SECONDS
 * [SMTP-PORT]`. Sends its parent the 99th percentile of how late ticks ran, in milliseconds.
 */
import { systemClock } from '../../../src/core/clock.ts';
import { createPacer } from '../../../src/media/pacer.ts';
import { silentLog } from '../../../src/ports/log.ts';
import { startDelivery } from '../../../src/wiring/delivery.ts';
import { raisePriority } from '../../../src/wiring/priority.ts';
import { limitThreadHeaps } from '../../../src/wiring/thread-heaps.ts';
import { officeDelivery } from '../../support/office-delivery.ts';

/** Calls that are up: each moves a frame of 16-bit sound every 20 ms. */
const CALLS = 20;
const FRAME_BYTES = 320;
/** As in `mail.perHostPerMinute` when nothing is said. */
const PER_MINUTE = 120;

const [home = '', seconds = '', smtpPort] = process.argv.slice(2);
limitThreadHeaps();
const late: number[] = [];
const pacer = createPacer();
for (let call = 0; call < CALLS; call += 1) {
  let frame = Buffer.alloc(FRAME_BYTES, call);
  pacer.add((_tick, lateMs) => {
    frame = Buffer.from(frame);
    late.push(lateMs);
  });
}
const begun = Promise.withResolvers<void>();
if (smtpPort === undefined) begun.resolve();
else {
  const onFigures = () => begun.resolve();
  const delivery = startDelivery({ home, by: 'attendant', logLevel: 'silent', log: silentLog, onFigures });
  delivery.configure([officeDelivery({ smtpPort: Number(smtpPort), perMinute: PER_MINUTE })]);
}
await begun.promise;
raisePriority(silentLog);
pacer.start();
await systemClock.wait(Number(seconds) * 1000);
pacer.stop();
late.sort((a, b) => a - b);
process.send?.(late[Math.floor(late.length * 0.99)], () => process.exit());

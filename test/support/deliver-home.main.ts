/** Delivers what waits in a home until it is killed: `node deliver-home.main.ts HOME SMTP-PORT HOOK-URL PER-MINUTE`. */
import { flushCompileCache } from 'node:module';
import { silentLog } from '../../src/ports/log.ts';
import { startDelivery } from '../../src/wiring/delivery.ts';
import { officeDelivery } from './office-delivery.ts';

const [home = '', smtpPort = '', url = '', perMinute = ''] = process.argv.slice(2);
const delivery = startDelivery({
  home,
  by: 'attendant',
  logLevel: 'silent',
  log: silentLog,
  // The first figures are told when it has begun.
  onFigures: () => process.send?.('begun'),
});
const office = officeDelivery({ smtpPort: Number(smtpPort), url, perMinute: Number(perMinute) });
delivery.configure([office]);
flushCompileCache();
// Nobody would end it any more.
process.on('disconnect', () => process.exit());

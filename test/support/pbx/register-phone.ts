import { createSipPhone } from '../../../src/adapters/phone/sip/phone.ts';

/** A program of its own, so that it can be run in another network namespace: exit code 0 when the phone is registered. */
const [host = '', port = '', user = '', password = ''] = process.argv.slice(2);
const phone = createSipPhone({ host, port: Number(port), user, password });
process.exitCode = await phone.register(AbortSignal.timeout(5000)).then(
  () => 0,
  () => 1,
);
await phone.close();

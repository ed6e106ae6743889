import { lockHome } from '../../src/wiring/home-lock.ts';

/** Has the daemon's lock of the home in `argv[2]` until it is killed. Named as a process of ours is. */
const [, , home = ''] = process.argv;
lockHome(home, 'daemon', 'daemon');
process.stdout.write('held');
setInterval(() => {}, 1000);

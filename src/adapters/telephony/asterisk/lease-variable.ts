/** The application of a daemon that is alone on its PBX. */
const ALONE = 'attendant';

/** The global variable that holds a daemon's lease: two daemons on one PBX have two, or one that drains would end the other's. */
export function leaseVariable(app: string): string {
  return app === ALONE ? 'ATT_UP' : `ATT_UP_${app}`;
}

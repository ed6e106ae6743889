import { isIP } from 'node:net';
import { z } from 'zod';
import { AppError } from '../core/errors.ts';
import { nearestTo } from './did-you-mean.ts';
import { type Places, placesOf } from './places.ts';
import { type SipEnvironment, sipEnvironmentOf, sipVariables } from './sip-environment.ts';

/** What is set by environment variables: places and ports, which differ between two instances on one machine. */
export interface Environment extends Places, SipEnvironment {
  readonly sipPort: number;
  readonly httpPort: number;
  readonly ariPort: number;
  readonly rtpPorts: PortRange;
  /** The daemon listens here for AudioSocket legs. */
  readonly audioSocketPort: number;
  /** The supervisor tells the dialplan here that it is alive. */
  readonly supervisorPort: number;
  /** The address that HTTP and the supervisor listen on. Neither has a password. */
  readonly bind: string;
  readonly logLevel: LogLevel;
}

/** Both ends included. */
export interface PortRange {
  readonly first: number;
  readonly last: number;
}

export type LogLevel = (typeof LOG_LEVELS)[number];

const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;
/** Two for each leg, and a call to a phone has two legs. */
const LEAST_RTP_PORTS = 20;

const port = (fallback: number) =>
  z.string().default(String(fallback)).refine(isPort, 'expected a port from 1 to 65535').transform(Number);
const laterPort = z.string().refine(isPort, 'expected a port from 1 to 65535').transform(Number).optional();

const schema = z.object({
  ATTENDANT_HOME: z.string().optional(),
  ATTENDANT_CONFIG: z.string().optional(),
  /** Read where the configuration is: `OVERLAY_VARIABLE`. */
  ATTENDANT_CONFIG_OVERLAY: z.string().optional(),
  ATTENDANT_SIP_PORT: port(5060),
  // Two below the highest, because the next two ports are the defaults of the other listeners.
  ATTENDANT_HTTP_PORT: port(8080).refine((value) => value <= 65_533, 'expected a port up to 65533'),
  ATTENDANT_ARI_PORT: port(8088),
  ATTENDANT_RTP_PORTS: z.string().default('10000-10200').transform(parseRange),
  ATTENDANT_AUDIOSOCKET_PORT: laterPort,
  ATTENDANT_SUPERVISOR_PORT: laterPort,
  ATTENDANT_BIND: z
    .string()
    .default('127.0.0.1')
    .refine((text) => isIP(text) !== 0, 'expected an IP address'),
  ...sipVariables,
  ATTENDANT_LOG_LEVEL: z
    .enum(LOG_LEVELS, { error: `expected one of ${LOG_LEVELS.join(', ')}` })
    .default('info'),
});

/**
 * Reads the `ATTENDANT_*` variables; one that is set to nothing counts as not set.
 *
 * @throws AppError `config.invalid` with one line for each variable that is wrong.
 */
export function readEnvironment(env: NodeJS.ProcessEnv): Environment {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (!result.success) {
    const lines = result.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
    throw new AppError('config.invalid', ['the environment is wrong', ...lines].join('\n'));
  }
  const read = result.data;
  return {
    ...placesOf({ home: read.ATTENDANT_HOME, config: read.ATTENDANT_CONFIG }),
    sipPort: read.ATTENDANT_SIP_PORT,
    httpPort: read.ATTENDANT_HTTP_PORT,
    ariPort: read.ATTENDANT_ARI_PORT,
    rtpPorts: read.ATTENDANT_RTP_PORTS,
    audioSocketPort: read.ATTENDANT_AUDIOSOCKET_PORT ?? read.ATTENDANT_HTTP_PORT + 1,
    supervisorPort: read.ATTENDANT_SUPERVISOR_PORT ?? read.ATTENDANT_HTTP_PORT + 2,
    bind: read.ATTENDANT_BIND,
    ...sipEnvironmentOf(read),
    logLevel: read.ATTENDANT_LOG_LEVEL,
  };
}

/**
 * A sentence for each `ATTENDANT_*` variable that is set and that nothing reads: a typo would otherwise hide.
 *
 * @param configText The configuration in force, which may name variables of its own.
 */
export function unknownVariables(env: NodeJS.ProcessEnv, configText: string): readonly string[] {
  const known = Object.keys(schema.shape);
  const isNamed = (name: string) => configText.includes(`{${name.replace(/_FILE$/, '')}}`);
  return Object.keys(env)
    .filter((name) => name.startsWith('ATTENDANT_') && !known.includes(name) && !isNamed(name))
    .map((name) => {
      const near = nearestTo(name, known);
      return `the variable ${name} is not known${near === undefined ? '' : `: did you mean ${near}?`}`;
    });
}

/** How this machine reaches a listener on `bind`, as a URL has it: every address includes loopback. */
export function dialableHost(bind: string): string {
  if (bind === '0.0.0.0') return '127.0.0.1';
  if (bind === '::') return '[::1]';
  return isIP(bind) === 6 ? `[${bind}]` : bind;
}

function isPort(text: string): boolean {
  const value = Number(text);
  return /^\d+$/.test(text) && value >= 1 && value <= 65_535;
}

function parseRange(text: string, context: z.RefinementCtx): PortRange {
  const [, from = '', to = ''] = /^(\d+)-(\d+)$/.exec(text) ?? [];
  const [first, last] = [Number(from), Number(to)];
  if (!isPort(from) || !isPort(to) || last - first + 1 < LEAST_RTP_PORTS) {
    context.addIssue(`expected two ports as in 10000-10200, at least ${LEAST_RTP_PORTS} in all`);
    return z.NEVER;
  }
  return { first, last };
}

import { isIPv4 } from 'node:net';
import { z } from 'zod';

/** Where phones reach the PBX that comes along, and which may. */
export interface SipEnvironment {
  /** SIP and sound are bound to it; an IPv4 address of this machine. */
  readonly sipBind: string;
  /** Phones may register from here, with a password; in CIDR form. Loopback and `sipBind` always may. */
  readonly sipNetworks: readonly string[];
  /** How the public network sees this machine, where that is not `sipBind`. */
  readonly externalAddress: string | undefined;
}

/** RFC 1918: an office's own addresses, which nobody reaches from the internet. */
const PRIVATE = '10.0.0.0/8,172.16.0.0/12,192.168.0.0/16';
/** Wider than any office, and narrow enough that a slip such as `10.0.0.0/0` is found. */
const LEAST_PREFIX = 8;

export const sipVariables = {
  ATTENDANT_SIP_BIND: z
    .string()
    .default('127.0.0.1')
    .refine(
      (text) => isIPv4(text) && text !== '0.0.0.0',
      'expected one IPv4 address of this machine, and not all of them (0.0.0.0)',
    ),
  ATTENDANT_SIP_NETWORK: z
    .string()
    .default(PRIVATE)
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .refine(
      (networks) => networks.length > 0 && networks.every(isNetwork),
      `expected networks such as 192.168.0.0/16, with commas between them, each /${LEAST_PREFIX} to /32`,
    ),
  ATTENDANT_EXTERNAL_ADDRESS: z
    .string()
    .refine((text) => isIPv4(text) && text !== '0.0.0.0', 'expected an IPv4 address')
    .optional(),
};

export function sipEnvironmentOf(read: {
  readonly ATTENDANT_SIP_BIND: string;
  readonly ATTENDANT_SIP_NETWORK: readonly string[];
  readonly ATTENDANT_EXTERNAL_ADDRESS?: string | undefined;
}): SipEnvironment {
  return {
    sipBind: read.ATTENDANT_SIP_BIND,
    sipNetworks: read.ATTENDANT_SIP_NETWORK,
    externalAddress: read.ATTENDANT_EXTERNAL_ADDRESS,
  };
}

function isNetwork(text: string): boolean {
  const [address = '', prefix = '', ...more] = text.split('/');
  const bits = Number(prefix);
  return more.length === 0 && isIPv4(address) && /^\d+$/.test(prefix) && bits >= LEAST_PREFIX && bits <= 32;
}

import { AppError } from './errors.ts';

export interface Listener {
  readonly host: string;
  readonly port: number;
  /** What listens there, such as `HTTP`. */
  readonly purpose: string;
  /** The setting that moves it. */
  readonly setting: string;
}

/**
 * Why a port cannot be bound, in words for who runs it. An address that is missing may come up later, as that of a
 * VPN after a boot does, and is tried again; a port that is taken is not.
 */
export function listenError({ host, port, purpose, setting }: Listener, cause: unknown): AppError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'EADDRNOTAVAIL')
    return new AppError('address.missing', `this machine has no address ${host} (${purpose})`, { cause });
  const why = code === 'EACCES' ? 'may not be used by this user' : 'is taken';
  return new AppError('port.taken', `${purpose} port ${port} on ${host} ${why}; set ${setting}`, { cause });
}

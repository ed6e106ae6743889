import type { DeliveryFault, Failure } from '../../../ports/delivery-channel.ts';

/** What an error of the mail library means. Its words are left behind: they quote the server, which quotes the mail. */
export function smtpFailure(error: unknown): Failure {
  const { code, system, status, command } = factsOf(error);
  const known = status === undefined ? {} : { status };
  const far = (fault: DeliveryFault): Failure => ({ fault, ...known, isFinal: false, isOfHost: true });
  const line = lineFault(code, system);
  if (line !== undefined) return far(line);
  // Whoever is refused for now is told so with 4xx, to any command.
  const isForNow = status !== undefined && status < 500;
  if (code === 'EAUTH') return far(isForNow ? 'busy' : 'auth');
  if (command === 'RCPT TO' || command === 'DATA')
    return { fault: isForNow ? 'busy' : 'refused', ...known, isFinal: !isForNow, isOfHost: false };
  // Before a recipient is named everything is the same for all mails: none is lost for what can be mended.
  if (status !== undefined) return far(isForNow ? 'busy' : 'refused');
  return far(code === 'ECONNECTION' || code === 'ESOCKET' ? 'unreachable' : 'protocol');
}

/** The server was not spoken to. */
function lineFault(code: string, system: string): DeliveryFault | undefined {
  if (code === 'EDNS') return 'name-not-found';
  if (code === 'ETLS' || isOfTls(system)) return 'tls';
  return code === 'ETIMEDOUT' ? 'timeout' : undefined;
}

interface SmtpFacts {
  /** The library's own. */
  readonly code: string;
  /** The system's, or that of its TLS, where one is behind it. */
  readonly system: string;
  readonly status: number | undefined;
  /** What was answered. */
  readonly command: string;
}

function factsOf(error: unknown): SmtpFacts {
  const { code, originalCode, responseCode, command }: Readonly<Record<string, unknown>> = {
    ...Object(error),
  };
  return {
    code: String(code ?? ''),
    system: String(originalCode ?? ''),
    status: typeof responseCode === 'number' && responseCode > 0 ? responseCode : undefined,
    command: String(command ?? ''),
  };
}

function isOfTls(system: string): boolean {
  return /CERT|SSL|TLS|UNABLE_TO_/.test(system);
}

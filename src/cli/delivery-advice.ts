import type { DeliveryFault } from '../ports/delivery-channel.ts';

const FAULTS: Readonly<Record<DeliveryFault, string>> = {
  'name-not-found': 'the name of the server is not found',
  unreachable: 'the server cannot be reached, or broke the connection off',
  timeout: 'the server did not answer in time',
  tls: 'no encrypted connection came about',
  auth: 'the server refuses the login',
  busy: 'the server does not take it for now',
  refused: 'the server refuses it',
  gone: 'the receiver is gone for good',
  redirect: 'the receiver has another address now, which is not followed',
  protocol: 'the server answers in a form that is not known',
};

const BOTH: Readonly<Partial<Record<DeliveryFault, string>>> = {
  timeout: 'Is the port right, and does a firewall drop the connection?',
  busy: 'Nothing at first: it is tried again by itself. If it stays so, ask whoever runs the server.',
};

/** What to do, by what failed. */
const ADVICE: Readonly<Record<'mail' | 'webhook', Readonly<Partial<Record<DeliveryFault, string>>>>> = {
  mail: {
    ...BOTH,
    'name-not-found': 'Correct mail.smtp.host, or look whether this machine can resolve names.',
    unreachable:
      'Look at mail.smtp.host and port (465 for tls, 587 for starttls), and whether a firewall lets this machine out.',
    tls: 'Look at mail.smtp.secure: tls is for port 465, starttls for 587. For a certificate of your own start the daemon with NODE_EXTRA_CA_CERTS=FILE.',
    auth: 'Correct mail.smtp.user and password. Many providers want a password for programs, made in the settings of the account, and Microsoft 365 SMTP AUTH switched on.',
    refused:
      'May mail.from send by this server, and does mail.to exist there? Its log says which it refuses.',
  },
  webhook: {
    ...BOTH,
    'name-not-found': 'Correct the url, or look whether this machine can resolve names.',
    unreachable: 'Does the receiver run, and does a firewall let this machine out?',
    tls: 'Its certificate is not one that this machine trusts. For one of your own start the daemon with NODE_EXTRA_CA_CERTS=FILE.',
    auth: 'The receiver does not accept the signature: is the secret the same on both sides?',
    refused: 'Look into the log of the receiver: it got the request and did not take it.',
    gone: 'Remove the hook from webhooks, or correct its url.',
    redirect: 'Write the address that it leads to into url.',
  },
};

/** @param why As it is stored: the fault, and the number the server answered. */
export function faultText(why: string): string {
  const [fault = '', status] = why.split(' ');
  const known = Object.entries(FAULTS).find(([name]) => name === fault);
  if (!known) return why;
  return status === undefined ? known[1] : `${known[1]} (${status})`;
}

/** @param channel `mail`, or `webhook:` and its name. */
export function deliveryAdvice(channel: string, fault: DeliveryFault): string {
  return ADVICE[channel === 'mail' ? 'mail' : 'webhook'][fault] ?? 'Look into the log of the server.';
}

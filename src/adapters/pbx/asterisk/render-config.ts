import type { Secrets } from './accounts.ts';
import { renderCodes } from './render-codes.ts';
import { renderOffices } from './render-offices.ts';
import { renderEmergency, renderPeople, renderStaff, type Staff } from './render-people.ts';

export interface PbxSettings extends Staff {
  /** SIP and sound are bound to this IPv4 address of the machine. */
  readonly sipBind: string;
  readonly sipPort: number;
  /** Phones register from here only; CIDR. This machine always may. */
  readonly sipNetworks: readonly string[];
  /** How the public network sees the machine, where that is not `sipBind`. */
  readonly externalAddress?: string | undefined;
  readonly ariPort: number;
  readonly rtpPorts: { readonly first: number; readonly last: number };
  /** As the dialplan reaches it; an IPv6 address in brackets. */
  readonly audioSocketHost: string;
  readonly audioSocketPort: number;
  /** As {@link audioSocketHost}. */
  readonly supervisorHost: string;
  readonly supervisorPort: number;
  /** Of the daemon's HTTP, as {@link audioSocketHost}. */
  readonly httpPort: number;
  readonly media: 'audiosocket' | 'websocket';
  /** Rate of the attendant's leg: `slin16`, or `slin` for 8000. */
  readonly rateHz: 8000 | 16_000;
  readonly maxCalls: number;
  /** The variable that holds the daemon's lease. */
  readonly lease?: string;
  /** The zone of `indications.conf` whose tones are heard. */
  readonly tones: string;
  readonly secrets: Secrets;
  readonly paths: PbxPaths;
  /** Dialplan added at the end, such as a test suite's counter-example. */
  readonly extraDialplan?: string;
  /** Endpoints added at the end, such as a carrier. */
  readonly extraTrunks?: string;
}

/** As Asterisk sees them, which in a chroot is not where they are. */
export interface PbxPaths {
  /** Holds `etc`, `lib`, `log`, `run`, `sounds` and `spool`. */
  readonly folder: string;
  /** One piece of hold music, without its suffix. */
  readonly music: string;
}

/** File name to content, as in `asterisk-config/`. */
export type ConfigFiles = ReadonlyMap<string, string>;

/** Asterisk complains about these when they are missing, and has the right defaults when they are empty. */
const DEFAULT_FILES = [
  'acl.conf',
  'ccss.conf',
  'cel.conf',
  'chan_websocket.conf',
  'features.conf',
  'pjproject.conf',
  'udptl.conf',
  'websocket_client.conf',
];
const LOOPBACK = '127.0.0.1';

/**
 * Fills in the sample configuration. Pure: `templates` are the files of `asterisk-config/` by name.
 *
 * @throws AppError `config.invalid` when the directory cannot be written as dialplan.
 */
export function renderConfig(templates: ConfigFiles, settings: PbxSettings): ConfigFiles {
  const values = placeholders(settings);
  const files = new Map<string, string>(DEFAULT_FILES.map((name) => [name, '; The defaults are right.\n']));
  for (const [name, text] of templates) files.set(name, fillIn(name, text, values));
  files.set('pjsip-phones.conf', renderPhones(settings.secrets.accounts.accounts));
  files.set('attendant-people.conf', renderPeople(settings));
  files.set('attendant-staff.conf', renderStaff(settings));
  files.set('attendant-codes.conf', renderCodes(settings));
  files.set('attendant-offices.conf', renderOffices(settings));
  files.set('attendant-emergency.conf', renderEmergency(settings.emergencyNumbers));
  if (settings.extraDialplan !== undefined) files.set('extensions-extra.conf', settings.extraDialplan);
  if (settings.extraTrunks !== undefined) files.set('pjsip-extra.conf', settings.extraTrunks);
  return files;
}

/** The accounts of the phones, for the templates of `pjsip.conf`. */
export function renderPhones(accounts: Secrets['accounts']['accounts']): string {
  const phones = accounts.filter(({ role }) => role === 'phone');
  return [
    "; The office's phones. `./scripts/start` writes this file: 101 to 103, and every extension of the directory.",
    ...phones.map(({ user, password, name = '' }) =>
      [
        '',
        `[${user}](phone)`,
        `auth = ${user}`,
        `aors = ${user}`,
        `callerid = "${displayName(name)}" <${user}>`,
        `[${user}](phone-auth)`,
        `username = ${user}`,
        `password = ${password}`,
        `[${user}](phone-aor)`,
      ].join('\n'),
    ),
    '',
  ].join('\n');
}

function placeholders(settings: PbxSettings): ReadonlyMap<string, string> {
  const { secrets, paths, rtpPorts } = settings;
  const here = ['127.0.0.0/8', `${settings.sipBind}/32`];
  return new Map([
    ['FOLDER', paths.folder],
    ['MUSIC', paths.music],
    ['SOUNDS', `${paths.folder}/sounds`],
    ['RECORDINGS', `${paths.folder}/recordings`],
    ['ADDRESS', LOOPBACK],
    ['SIP_ADDRESS', settings.sipBind],
    ['SIP_PORT', String(settings.sipPort)],
    ['SIP_HERE', here.join(',')],
    ['SIP_NETWORKS', [...here, ...settings.sipNetworks].join(',')],
    ['NAT', natLines(settings)],
    ['ARI_PORT', String(settings.ariPort)],
    ['RTP_START', String(rtpPorts.first)],
    ['RTP_END', String(rtpPorts.last)],
    ['AUDIOSOCKET_HOST', settings.audioSocketHost],
    ['AUDIOSOCKET_PORT', String(settings.audioSocketPort)],
    ['SUPERVISOR_HOST', settings.supervisorHost],
    ['SUPERVISOR_PORT', String(settings.supervisorPort)],
    ['HTTP_PORT', String(settings.httpPort)],
    ['TONES', settings.tones],
    ['MEDIA', settings.media],
    ['FORMAT', settings.rateHz === 8000 ? 'slin' : 'slin16'],
    ['MAX_CALLS', String(settings.maxCalls)],
    ['LEASE', settings.lease ?? 'ATT_UP'],
    ['ARI_PASSWORD', secrets.ari.password],
    ['VOICEMAIL_PIN', secrets.mailbox.pin],
    ['VOICEMAIL_OWN', ownMailboxes(secrets.mailbox.own)],
    ...secrets.accounts.accounts.map(({ user, password }) => [`PASSWORD_${user}`, password] as const),
  ]);
}

function ownMailboxes(pins: Secrets['mailbox']['own']): string {
  return Object.entries(pins)
    .map(([number, pin]) => `${number} => ${pin},Mailbox ${number}`)
    .join('\n');
}

/** Without an address of its own the transport stays as it is, and the sample shows what would stand there. */
function natLines({ externalAddress, sipNetworks }: PbxSettings): string {
  const address = externalAddress ?? '203.0.113.10';
  const lines = [
    ...['127.0.0.0/8', ...sipNetworks].map((network) => `local_net = ${network}`),
    `external_media_address = ${address}`,
    `external_signaling_address = ${address}`,
  ];
  return (externalAddress === undefined ? lines.map((line) => `; ${line}`) : lines).join('\n');
}

function fillIn(file: string, text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(/@@([\w-]+)@@/g, (whole, name: string) => {
    const value = values.get(name);
    if (value === undefined && !GENERATED.includes(file))
      throw new Error(`${file}: nothing stands for ${whole}`);
    return value ?? whole;
  });
}

/** Samples in the folder that are generated as a whole. */
const GENERATED = [
  'pjsip-phones.conf',
  'attendant-people.conf',
  'attendant-staff.conf',
  'attendant-codes.conf',
  'attendant-offices.conf',
  'attendant-emergency.conf',
];

/** What a desk phone shows. Quotes and line breaks would end the value, and a semicolon starts a comment. */
function displayName(name: string): string {
  return name.replace(/[^\p{L}\p{N}.'&()-]+/gu, ' ').trim();
}

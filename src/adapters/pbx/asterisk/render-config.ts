import { AppError } from '../../../core/errors.ts';
import type { Person } from '../../../reception/office.ts';
import type { Secrets } from './accounts.ts';

export interface PbxSettings {
  readonly sipPort: number;
  readonly ariPort: number;
  readonly rtpPorts: { readonly first: number; readonly last: number };
  /** As the dialplan reaches it; an IPv6 address in brackets. */
  readonly audioSocketHost: string;
  readonly audioSocketPort: number;
  /** As {@link audioSocketHost}. */
  readonly supervisorHost: string;
  readonly supervisorPort: number;
  readonly media: 'audiosocket' | 'websocket';
  /** Rate of the attendant's leg: `slin16`, or `slin` for 8000. */
  readonly rateHz: 8000 | 16_000;
  readonly maxCalls: number;
  readonly people: readonly Pick<Person, 'key' | 'extension'>[];
  readonly secrets: Secrets;
  readonly paths: PbxPaths;
  /** Dialplan added at the end, such as a test suite's counter-example. */
  readonly extraDialplan?: string;
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
/** One-letter extensions such as `h` and `i` mean something to Asterisk. */
const KEY = /^[a-z0-9][a-z0-9-]{1,31}$/;
/** What `[from-internal]` sends outside before anything else. */
const EMERGENCY = ['112', '999'];
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
  files.set('attendant-people.conf', renderPeople(settings.people));
  if (settings.extraDialplan !== undefined) files.set('extensions-extra.conf', settings.extraDialplan);
  return files;
}

/** `[attendant-people]`: a key of the directory leads to an extension, and nothing else leads anywhere. */
export function renderPeople(people: PbxSettings['people']): string {
  const taken = new Set<string>();
  for (const { key, extension } of people) {
    // Asterisk leaves hyphens out when it compares extensions.
    const plain = key.replaceAll('-', '');
    if (!KEY.test(key) || !/^\d+$/.test(extension))
      throw unfit(key, 'needs 2 to 32 letters and an extension');
    if (EMERGENCY.includes(extension)) throw unfit(key, 'has an emergency number as its extension');
    if (taken.has(plain)) throw unfit(key, 'differs from another key in nothing but hyphens');
    taken.add(plain);
  }
  return [
    '; Whom callers can be put through to: the directory of attendant.yaml. `./scripts/start` writes this file.',
    '; A mark names a key, never a number.',
    '',
    '[attendant-people]',
    ...people.map(({ key, extension }) => `exten => ${key},1,Goto(attendant-ring,${extension},1)`),
    '; Anything else: back to the attendant, as if the phone were away.',
    'exten => i,1,Set(AI_RETURN=unavailable)',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the dialplan.
    ' same => n,Goto(attendant,${AI_DID},leg)',
    '',
  ].join('\n');
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
  return new Map([
    ['FOLDER', paths.folder],
    ['MUSIC', paths.music],
    ['SOUNDS', `${paths.folder}/sounds`],
    ['ADDRESS', LOOPBACK],
    ['SIP_PORT', String(settings.sipPort)],
    ['ARI_PORT', String(settings.ariPort)],
    ['RTP_START', String(rtpPorts.first)],
    ['RTP_END', String(rtpPorts.last)],
    ['AUDIOSOCKET_HOST', settings.audioSocketHost],
    ['AUDIOSOCKET_PORT', String(settings.audioSocketPort)],
    ['SUPERVISOR_HOST', settings.supervisorHost],
    ['SUPERVISOR_PORT', String(settings.supervisorPort)],
    ['MEDIA', settings.media],
    ['FORMAT', settings.rateHz === 8000 ? 'slin' : 'slin16'],
    ['MAX_CALLS', String(settings.maxCalls)],
    ['ARI_PASSWORD', secrets.ari.password],
    ['VOICEMAIL_PIN', secrets.mailbox.pin],
    ...secrets.accounts.accounts.map(({ user, password }) => [`PASSWORD_${user}`, password] as const),
  ]);
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
const GENERATED = ['pjsip-phones.conf', 'attendant-people.conf'];

/** What a desk phone shows. Quotes and line breaks would end the value, and a semicolon starts a comment. */
function displayName(name: string): string {
  return name.replace(/[^\p{L}\p{N}.'&()-]+/gu, ' ').trim();
}

function unfit(key: string, why: string): AppError {
  return new AppError('config.invalid', `people: the key ${JSON.stringify(key)} ${why}`);
}

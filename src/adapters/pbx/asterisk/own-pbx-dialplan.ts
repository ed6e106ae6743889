import { renderCodes } from './render-codes.ts';
import type { ConfigFiles } from './render-config.ts';
import { renderOffices } from './render-offices.ts';
import { renderPeople, renderStaff, type Staff } from './render-people.ts';

export type OwnPbx = 'freepbx' | 'asterisk';

/** Where the sample asks for the phones of an extension. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: variables of the dialplan.
const CONTACTS = 'exten => _X!,1,Set(AI_PHONES=${PJSIP_DIAL_CONTACTS(${EXTEN})})';
/**
 * FreePBX's own way to ring one phone and nothing else, made for its queues: do-not-disturb and call forwarding hold,
 * neither voicemail nor follow-me answers. `from-internal` would let the person's voicemail take the call, and nobody
 * came back. The module `queues` brings the context; without it the contacts are dialled, past all of these.
 */
const QUEUE_FIRST = [
  '; FreePBX rings the phone as its queues do: do-not-disturb and call forwarding hold, and neither its voicemail nor its',
  '; follow-me answers. Without the module `queues` its contacts are dialled, past all of these.',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: variables of the dialplan.
  'exten => _X!,1,Set(AI_PHONES=Local/${EXTEN}@from-queue-exten-only/n)',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: variables of the dialplan.
  ' same => n,GotoIf($[${DIALPLAN_EXISTS(from-queue-exten-only,${EXTEN},1)}]?end)',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: variables of the dialplan.
  ' same => n,Set(AI_PHONES=${PJSIP_DIAL_CONTACTS(${EXTEN})})',
].join('\n');

/** Files of the sample whose contexts are not generated. */
const SAMPLES = ['extensions.conf', 'attendant-transfers.conf', 'attendant-desk.conf'];

/** Contexts of the sample that belong to the PBX that comes along; FreePBX has its own of these names. */
const NOT_OURS =
  /^(?:general|globals|from-|to-outside$|attendant-entrance$|attendant-numbers|attendant-emergency$)/;

/**
 * The contexts that another PBX needs: the sample's own, with the directory in place of its includes. Pure.
 *
 * @param templates The files of `asterisk-config/` by name.
 * @throws AppError `config.invalid` when the directory cannot be written as dialplan.
 */
export function ownPbxDialplan(templates: ConfigFiles, kind: OwnPbx, staff: Staff): string {
  const contexts = SAMPLES.flatMap((name) => contextsOf(templates.get(name) ?? '')).filter(
    ({ name }) => !NOT_OURS.test(name),
  );
  const texts = contexts.map(({ name, text }) =>
    kind === 'freepbx' && name === 'attendant-phones' ? text.replace(CONTACTS, () => QUEUE_FIRST) : text,
  );
  return [
    ...texts,
    withoutHead(renderPeople(staff)),
    withoutHead(renderStaff(staff)),
    withoutHead(renderCodes(staff)),
    officesOf(staff),
    refusals(staff),
  ]
    .map((text) => text.trim())
    .join('\n\n')
    .concat('\n');
}

/** Which numbers lead to the attendant is the other PBX's own matter. */
function officesOf(staff: Staff): string {
  const text = renderOffices(staff);
  return text.slice(text.indexOf('[attendant-office]'));
}

/** On the PBX that comes along these lead out; on another one that is the PBX's own matter. */
function refusals({ emergencyNumbers }: Staff): string {
  return [
    '; Where the attendant never leads a call, whatever a phone that forwards asks for.',
    '[attendant-emergency]',
    'exten => none,1,Hangup(21)',
    ...emergencyNumbers.map((number) => `exten => ${number},1,Hangup(21)`),
  ].join('\n');
}

interface Context {
  readonly name: string;
  /** With the comment that stands above its head. */
  readonly text: string;
}

function contextsOf(text: string): readonly Context[] {
  const found: { name: string; lines: string[] }[] = [];
  let above: string[] = [];
  for (const line of text.split('\n')) {
    const [, name] = /^\[([\w-]+)\]/.exec(line) ?? [];
    if (name !== undefined) found.push({ name, lines: [...above, line] });
    else if (/^(?:;|#|$)/.test(line)) {
      above = line.startsWith(';') ? [...above, line] : [];
      continue;
    } else found.at(-1)?.lines.push(...above, line);
    above = [];
  }
  return found.map(({ name, lines }) => ({ name, text: lines.join('\n') }));
}

/** The comment at the top of a generated file says where that file is used. */
function withoutHead(text: string): string {
  return text.replace(/^(?:;.*\n|\n)+/, '');
}

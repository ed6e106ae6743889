import { countryOf } from '../../../countries/countries.ts';
import type { Turn } from '../../receptionist.ts';
import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Scene } from '../../topic.ts';
import { messageDraft } from '../../topics/message/draft.ts';
import { hoursFor } from '../../turn/hours-for.ts';
import { phrasesOf } from '../../turn/phrases-of.ts';

/** What may be said to this caller, as texts. */
export interface Known {
  /** To everybody: the facts of the office, and the house's own sentences. */
  readonly publicly: readonly string[];
  /** To this caller: what they have said, and where they call from. */
  readonly ofCaller: readonly string[];
}

export function knownIn(scene: Scene, { history, heard, callerNumber, state }: Told): Known {
  const { office, book, topics, nowMs, today } = scene;
  const country = countryOf(office.country);
  const helplines = [
    ...Object.values(country?.callForHelp ?? {}).flat(),
    ...(country?.emergencyNumbers ?? []),
  ];
  const { name, number } = messageDraft.of(state);
  return {
    publicly: [
      office.name,
      office.address,
      ...topics.list.flatMap((topic) => topic.facts?.(scene) ?? []),
      ...office.people.flatMap((person) => [person.name, ...person.aliases]),
      ...office.entrances.map(({ dialled }) => dialled),
      ...helplines,
      country?.helpline ?? '',
      ...Object.values(phrasesOf(scene)),
      book.automated,
      book.machine(office.name),
      'I am an automated assistant, not a person.',
      hoursFor(scene, { type: 'today' }),
      `${today} ${new Date(nowMs).getUTCFullYear()}`,
    ],
    ofCaller: [
      ...history.filter(({ speaker }) => speaker === 'caller').map(({ text }) => text),
      heard.type === 'words' ? heard.text : heard.type === 'digits' ? heard.digits : '',
      callerNumber ?? '',
      name ?? '',
      number ?? '',
    ],
  };
}

type Told = Pick<Turn<DialogueState>, 'history' | 'heard' | 'callerNumber' | 'state'>;

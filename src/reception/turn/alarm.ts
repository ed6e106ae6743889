import type { Alarm } from '../../core/alarm.ts';
import { countryOf } from '../../countries/countries.ts';
import type { Channel } from '../channel.ts';
import type { Office } from '../office.ts';
import type { PhraseBook } from '../phrase-book.ts';
import type { DialogueState } from '../state/dialogue-state.ts';
import type { Reply, Scene } from '../topic.ts';
import { ringPeople } from './people.ts';

/** What to dial first: the line may be lost, and the emergency services must be dialled anyway. Then people, at any hour. */
export function raiseAlarm(scene: Scene, state: DialogueState, alarm: Alarm): Reply {
  return { ...ringPeople(scene, state, alarmPhrase(scene, alarm)), alarm };
}

/** The sentence with the numbers of the office's country. */
export function alarmPhrase({ book, office, channel }: AlarmScene, alarm: Alarm): string {
  const country = countryOf(office.country);
  const numbers = country?.callForHelp[alarm === 'suicide' ? 'medical' : alarm] ?? [];
  const onPhone = channel.kind === 'phone';
  return alarm === 'suicide'
    ? book.suicide(country?.helpline, numbers, onPhone)
    : book.emergency(numbers, onPhone);
}

interface AlarmScene {
  readonly book: PhraseBook;
  readonly office: Pick<Office, 'country'>;
  readonly channel: Pick<Channel, 'kind'>;
}

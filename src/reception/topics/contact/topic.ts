import type { Grammar } from '../../../core/grammar.ts';
import type { HouseLanguage } from '../../../core/language-tag.ts';
import type { Office } from '../../office.ts';
import type { Topic } from '../../topic.ts';
import { goOn } from '../../turn/question.ts';
import { type ContactWords, WAYS, type Way } from './contact-words.ts';
import { wordsDe } from './words.de.ts';
import { wordsEn } from './words.en.ts';
import { wordsEs } from './words.es.ts';

const WORDS: Readonly<Record<HouseLanguage, ContactWords>> = { en: wordsEn, de: wordsDe, es: wordsEs };

/** Telephone number, mail address and website of the office, as far as it has written them down. */
export const contactTopic: Topic = {
  name: 'contact',
  request(scene, state, { text, intent }) {
    // Somebody's own number is nobody's business, and a message is to be taken.
    if (intent.type === 'mention' || intent.type === 'message' || intent.type === 'transfer')
      return undefined;
    const { asks, tell } = WORDS[scene.language.tag];
    const words = scene.readers.normalise(text);
    const way = WAYS.find((each) => scene.office[each] !== undefined && asks[each].test(words));
    return way && goOn(scene, state, tell(way, asSaid(scene.office, way)));
  },
  facts: ({ office }) =>
    WAYS.filter((way) => office[way] !== undefined).map((way) => `Our ${way}: ${asSaid(office, way)}`),
  sentences,
};

/** A protocol is nothing that anybody says. */
function asSaid(office: Office, way: Way): string {
  const written = office[way] ?? '';
  return way === 'website' ? written.replace(/^https?:\/\//, '').replace(/\/$/, '') : written;
}

function sentences(office: Office, tag: HouseLanguage): Grammar | undefined {
  const anyOf = WAYS.filter((way) => office[way] !== undefined).flatMap((way) => WORDS[tag].questions[way]);
  return anyOf.length === 0 ? undefined : { anyOf };
}

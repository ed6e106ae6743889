import type { Grammar } from '../../../core/grammar.ts';
import type { HouseLanguage } from '../../../core/language-tag.ts';
import { inLanguage } from '../../by-language.ts';
import type { Office } from '../../office.ts';
import type { Scene, Topic } from '../../topic.ts';
import { goOn } from '../../turn/question.ts';
import { type Information, informationSettings, SUBJECTS } from './settings.ts';
import { WORDS } from './words.ts';

/** Parking, the way, prices, what to bring, and whatever else an office has written down an answer for. */
export const informationTopic: Topic = {
  name: 'information',
  settings: informationSettings,
  request(scene, state, { text, intent }) {
    // Who asks for somebody, or leaves a message, may name a subject.
    if (intent.type === 'mention') return undefined;
    const words = scene.readers.normalise(text);
    const entry = informationSettings.of(scene.office).find((each) => isAskedFor(each, words, scene));
    const answer = entry && answerIn(entry, scene);
    return answer === undefined ? undefined : goOn(scene, state, answer);
  },
  tells: (scene) => {
    const { labels } = WORDS[scene.language.tag];
    const told = informationSettings
      .of(scene.office)
      .flatMap((entry) => (answerIn(entry, scene) === undefined ? [] : (entry.about ?? [])));
    return SUBJECTS.filter((subject) => told.includes(subject)).map((subject) => labels[subject]);
  },
  facts: (scene) =>
    informationSettings
      .of(scene.office)
      .flatMap((entry) => answerIn(entry, scene) ?? [])
      .map((answer) => `Known: ${answer}`),
  sentences,
};

function isAskedFor({ about, asked }: Information, words: string, scene: Scene): boolean {
  const { language, readers, office } = scene;
  const { asks, tells } = WORDS[language.tag];
  if (about !== undefined && asks[about].test(words) && !tells.test(words)) return true;
  const phrases = inLanguage(asked, language.tag, office) ?? [];
  return phrases.some((phrase) => ` ${words} `.includes(` ${readers.normalise(phrase)} `));
}

/** Undefined where the office has no answer in this language. */
function answerIn({ answer }: Information, { language, office }: Scene): string | undefined {
  return inLanguage(answer, language.tag, office);
}

function sentences(office: Office, tag: HouseLanguage): Grammar | undefined {
  const all = informationSettings
    .of(office)
    .flatMap(({ about, asked }) => [
      ...(about === undefined ? [] : WORDS[tag].questions[about]),
      ...(inLanguage(asked, tag, office) ?? []).map(plain).filter((phrase) => phrase !== ''),
    ]);
  return all.length === 0 ? undefined : { anyOf: all };
}

/** As a grammar has it: small letters, and no signs. */
function plain(phrase: string): string {
  return (phrase.toLowerCase().match(/[\p{L}']+/gu) ?? []).join(' ');
}

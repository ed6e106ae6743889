import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leansYesNo, yesNo } from '../../../../src/languages/en/yes-no.ts';

const YES =
  `yes|Yes.|yes please|yeah|yep|yup|uh-huh|Uh huh|mm-hmm|Mhmm.|mhm|sure|sure thing|ok|okay|alright|all right|correct|that's correct|exactly|absolutely|definitely|certainly|of course|yes of course|perfect|
 fine|that's fine|that is fine thank you|great|sounds good|go ahead|please do|please|yes that's right|that's right|right|it is|yes it is|I do|I would|i would like that|that would be great|that'd be lovely|no problem|no worries|not a problem|why not|by all means|you bet|
 i think so|i guess so|i suppose so|yes i think so|Yes, this number is fine.|use that number|use this one|that's my number|yes that's my number|the same|same number|yes everything is correct|everything is fine|all good|yeah all good thanks|yes that one|spot on|indeed|affirmative|
 yes yes yes|oh yes please|um yes|yeah go on then|okay yes|right yes`
    .split('|')
    .map((text) => text.trim());

const NO =
  `no|No.|no thanks|no thank you|nope|nah|absolutely not|of course not|definitely not|certainly not|Definitely not!|no way|not really|not at all|not quite|not today|not right now|no not that one|ok no|okay no|yes no|right no|oh no|that's wrong|that is wrong|it's wrong|incorrect|
 that's not right|no that's not right|that isn't right|that is definitely not right|that is not correct|it isn't|that's not it|i don't think so|i do not want that|I'd rather not|rather not|i don't|please don't|no need|disagree, it is not ok|That doesn't feel good|that doesn't sound right|negative|never|
 yes but the number is wrong|the number is wrong|no I'm fine thanks|I'm good thanks|no that's okay thanks|hell no|not the right number|no it is not|yeah nah|maybe later|another time|not yet`
    .split('|')
    .map((text) => text.trim());

const NEITHER =
  `|banana|I don't know|i'm not sure|not sure|no that's right|no that's fine|no yes|no, go ahead|maybe|what did you say|who is this|my phone is not working|You sent me the wrong bill|I do not understand my bill|No heating since Tuesday|
 Yes, I want to know if my results are in|okay so my order has not arrived|right I have a question|great idea for a present|the wrong parcel arrived|do not disturb sign|it is about my bill|it is not working|i do not have a phone|fine i need a fine paid|no hot water|no electricity since monday|
 i am calling because my heating is wrong|correct my address|is it right that you close at five|yes but on my other number please|right so no use another one|I am fine but my wife is not|i would like to leave a message|thank you|thanks|good morning|no sound on my line`
    .split('|')
    .map((text) => text.trim());

for (const [answer, texts] of [
  ['yes', YES],
  ['no', NO],
  [undefined, NEITHER],
] as const) {
  for (const text of texts) {
    test(`"${text}" says ${answer ?? 'neither yes nor no, or more than that'}`, () =>
      assert.equal(yesNo(text), answer));
  }
}

test('an answer that begins with a plain yes or no may go on, and one that takes it back is none', () => {
  const answers: readonly (readonly [string, 'yes' | 'no' | undefined])[] = [
    ['yes the doctor', 'yes'],
    ['yeah that is the lady i mean', 'yes'],
    ['no my husband took it', 'no'],
    ['no i said something else', 'no'],
    ['yes but the other one', 'no'],
    ['yes only not today', undefined],
    ['i am not sure about that', undefined],
    ['my phone is not working', undefined],
    ['absolutely not my problem', undefined],
  ];
  for (const [text, answer] of answers) assert.equal(leansYesNo(text), answer, text);
});

import { situation } from './turn-script.ts';

/** The caller has said something and fallen silent at 400, with a voice that came down. */
const said = 'speech-start@0 speech-end@400';
/** The same, and the voice stayed up. */
const up = 'speech-start@0 speech-end:level@400';

situation(
  'words of which more cannot come are answered at once, fallen voice or not',
  `${up} words:closed@460 ticks@700`,
  ['prepare@460 ask@500 answer@700 → preparing'],
);
situation(
  'a whole sentence whose voice stayed up may go on, and is waited for',
  `${up} words:complete@460 ticks@1280`,
  ['prepare@460 ask@500 ask-again@700 → caller-paused'],
);
situation(
  'a whole sentence whose voice stayed up is answered in the end',
  `${up} words:complete@460 ticks@1300`,
  ['prepare@460 ask@500 ask-again@700 answer@1300 → preparing'],
);
situation(
  'a whole sentence whose voice stayed up may go on with a day',
  `${up} words:complete@460 speech-start@1100`,
  ['prepare@460 ask@500 ask-again@700 drop@1100 → caller-speaking'],
);
situation(
  'words after which nothing can follow are answered after the shortest wait',
  `${said} words:closed@460 ticks@600`,
  ['prepare@460 ask@500 answer@600 → preparing'],
);
situation(
  'words after which nothing can follow are answered in advance',
  'speech-start@0 partial:closed@300 speech-end@400',
  ['prepare@400 → caller-paused'],
);
situation(
  'words after which nothing can follow are not answered in haste while more may have been said',
  `${up} partial:closed@440 ticks@1220`,
  ['prepare@440 ask@500 → caller-paused'],
);
situation('an open sentence gets longer when the voice stayed up', `${up} words:open@520 ticks@1480`, [
  'ask@500 prepare@520 ask-again@700 → caller-paused',
]);
situation('an open sentence is answered in the end, voice up or not', `${up} words:open@520 ticks@1500`, [
  'ask@500 prepare@520 ask-again@700 answer@1500 → preparing',
]);
situation(
  'a sentence that must go on is waited for just as long when the voice stayed up',
  `${up} words:unfinished@520 ticks@2000`,
  ['ask@500 ask-again@700 prepare@1500 answer@2000 → preparing'],
);
situation(
  'a sentence that must go on is not answered sooner because the voice fell',
  `${said} words:unfinished@520 ticks@1980`,
  ['ask@500 ask-again@700 prepare@1500 → caller-paused'],
);
situation('a sound without words gets longer when it stayed up', `${up} words:none@520 ticks@1580`, [
  'ask@500 ask-again@700 → caller-paused',
]);
situation('a sound of which nothing is known is waited for longer when it stayed up', `${up} ticks@1240`, [
  'ask@500 answer@1240 → preparing',
]);
situation(
  'each pause has its own melody',
  `${said} words:open@460 speech-start@600 speech-end:level@900 words:complete@960 ticks@1780`,
  ['prepare@460 ask@500 drop@600 prepare@960 ask@1000 ask-again@1200 → caller-paused'],
);
situation(
  'a voice that falls in the second pause ends the turn',
  `${up} words:complete@460 speech-start@600 speech-end@900 words:complete@960 ticks@1100`,
  ['prepare@460 ask@500 drop@600 prepare@960 ask@1000 answer@1100 → preparing'],
);
situation(
  'an engine that hears the turn end is believed though the voice stayed up',
  `${up} words:complete@520 turn-over@540 ticks@700`,
  ['ask@500 prepare@520 answer@700 → preparing'],
);

import { situation } from './turn-script.ts';

/** The caller has said something and fallen silent at 400. */
const said = 'speech-start@0 speech-end@400';

situation(
  'where the wait is long, words are asked for once more, and not a third time',
  `${said} words:unfinished@520 ticks@700 words:unfinished@760 ticks@1480`,
  ['ask@500 ask-again@700 → caller-paused'],
);
situation(
  'a last word that ended too softly for the first time ends the turn',
  `${said} words:unfinished@520 ticks@700 words:complete@760 ticks@780`,
  ['ask@500 ask-again@700 prepare@760 answer@760 → preparing'],
);
situation(
  'words that have not come yet are not asked for once more',
  `${said} ticks@1000 words:unfinished@1010 ticks@1020`,
  ['ask@500 ask-again@1020 → caller-paused'],
);
situation(
  'words whose wait is nearly over are not asked for once more',
  `${said} ticks@1000 words:open@1010 ticks@1080`,
  ['ask@500 prepare@1010 → caller-paused'],
);
situation(
  'in each pause words may be asked for twice',
  `${said} words:unfinished@520 ticks@700 speech-start@800 speech-end@900 words:unfinished@1020 ticks@1200`,
  ['ask@500 ask-again@700 ask@1000 ask-again@1200 → caller-paused'],
);

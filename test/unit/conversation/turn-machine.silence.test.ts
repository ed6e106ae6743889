import { situation } from './turn-script.ts';

situation('a silent caller is asked again', 'ticks@6000', ['prompt@6000 → preparing']);
situation('a silent caller is not asked again a tick before the time', 'ticks@5980', ['→ listening']);
situation('a silent caller is asked again once, until something has been said', 'ticks@20000', [
  'prompt@6000 → preparing',
]);
situation('silence is counted from the end of our speech', 'audible@40 reply-ended@3000 ticks@8980', [
  '→ listening',
]);
situation('silence after our speech is over after its own time', 'audible@40 reply-ended@3000 ticks@9000', [
  'prompt@9000 → preparing',
]);
situation('a key is a sign of life', 'key@5000 ticks@10980', ['→ listening']);
situation(
  'a sound is a sign of life, even one without words',
  'speech-start@5000 speech-end@5100 ticks@6080',
  ['ask@5200 answer@5900 → preparing'],
);
situation('a caller who speaks before the second question is heard', 'ticks@6000 speech-start@6100', [
  'prompt@6000 drop@6100 → caller-speaking',
]);
situation(
  'words nobody waits for do not end a silence',
  'words:complete@100 turn-over@200 speech-end@300 ticks@6000',
  ['prompt@6000 → preparing'],
);

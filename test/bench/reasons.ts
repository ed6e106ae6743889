/**
 * Why a measure is red, found by measurement and kept by hand: its id, and the reason with the figure that shows it.
 * An entry leaves when its row is green.
 */
export const REASONS: Readonly<Record<string, string>> = {
  'overhead-zero':
    'the median is 0.6 ms, because an answer that is ready leaves in the tick that decides it. What takes longer claims something that is done first: a read-back waits until its recording is on disk (one tick of 20 ms, at times two), “I have noted that” for the commit (one). The two slowest, a spelled name whose voice was asked for at the decision (42 ms) and a voice that began with 40 ms of silence, have been mended since.',
  'answer-zero':
    'nothing is waited for but the end of the turn: a whole sentence whose voice stayed up may go on and is waited for 1,000 ms (`end-of-turn.ts`), which is where the slow twentieth lies. With 920 ms it was 992, and 7.3 % of callers were cut off in their pauses instead of 2.4 %.',
  'answer-hosted':
    'ten of 58 answers are the language model’s, with p50 1,084 ms: words are asked for after 90 ms and take 250, the first token 400, the first clause at 80 tokens a second about 100, the voice 190, which is 1,030 at the vendors’ medians. The others are sentences whose voice stayed up, as above.',
  'answer-offline':
    'the same wait for sentences whose voice stayed up; an embedded engine has no words before it is asked, so it cannot be shorter for want of them.',
  'false-alarm-pause':
    'our speech is held for 640 ms from the onset at most, unless one voice of which no word is known still lasts: an “ok”, an “i see” and a “yeah okay” of 650 to 780 ms hold it until they end.',
  'false-alarm-lost':
    'once in 71 times 50 ms were missing; in two runs of the same sounds an hour before nothing was (142 times). Which sound it was, and why, was not looked into.',
  'memory-growth':
    'not the live heap: its old part was 49 MB after each full collection for 26 min, and 64 to 66 MB in all while 738 calls came and went. Between the 10th and the 60th minute of the soak the process grew by 14.6 MB: 6.2 of it pages of the engine’s heap that are never quite empty, 6 in the heap of malloc, 1.7 compiled code. With malloc’s thresholds lowered and two arenas it had 45 MB less and grew faster. Before the old heap was collected at a quarter more it rose by steps of 50 MB.',
};

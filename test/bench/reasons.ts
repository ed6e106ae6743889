/**
 * Why a measure is red, found by measurement and kept by hand: its id, and the reason with the figure that shows it.
 * An entry leaves when its row is green.
 */
export const REASONS: Readonly<Record<string, string>> = {
  'overhead-zero':
    'the median is a millisecond, because an answer that is ready leaves in the tick that decides it; the slowest are answers that cannot be prepared ahead (a reason that is kept as sound), for which the voice is asked only then: 60 to 96 ms.',
  'answer-zero':
    'nothing is waited for but the end of the turn: a whole sentence whose voice stayed up may go on and is waited for 900 ms (`end-of-turn.ts`), which is where the slow twentieth lies (861 to 997 ms). A shorter wait cuts off more callers, and that row is red too.',
  'answer-hosted':
    'ten of about 60 answers are the language model’s, with p50 1,000 to 1,135 ms: words are asked for after 90 ms and take 250, the first token 400, the voice 190, which is 930 at the vendors’ medians. The others are sentences whose voice stayed up, as above.',
  'barge-in-obeyed':
    'four of the seven that were not began in the last tenth of a telling, which was over before their words were known; the other three are not looked into yet.',
  'noise-ignored':
    'two of 62: babble of −28 dB, 8 dB below ordinary speech, is voices to the detector and sometimes has one clear pitch; and one greeting of 26 that came back as an echo, with sixteen such calls at once.',
  'false-alarm-pause':
    'our speech is held for 640 ms from the onset at most, unless the sound still lasts: those of 650 to 740 ms, such as “i see” and laughter, hold it until they end.',
  'cut-offs':
    'all six are pauses anywhere in a sentence, none in a number or a name. In earlier runs they stood after words that are a whole sentence (“are you open | on …”) where the voice fell by more than 2.2 semitones, which 4 % of inner pauses do.',
  'late-frames':
    'by chan_websocket Asterisk has 200 ms in hand, so a daemon that is late is seldom heard; what is left are moments in which Asterisk and the callers themselves get no processor (8.5 % of the packets had left our callers late in this run).',
  'concurrent-calls':
    'with 75 and 100 calls daemon, PBX, vendors and callers want more than the two cores, and the supervisor starts the daemon anew. With 50 they take 86 % of the machine.',
  'calls-per-core':
    'the main thread takes 60 % of a core with 50 calls: 7 % system calls by chan_websocket (15 % by AudioSocket), 53 % JavaScript, of which listening is a quarter and reading the web socket a tenth; voice inference takes 13 % more.',
  'loop-delay':
    'PBX, vendors and callers share the two cores; with 30 calls p99 was 3 to 26 ms, as the machine was. The last run had 25 ms with 50 calls; whether this is the machine or a change is not known.',
  'memory-growth':
    '28 kB a call over 802 calls, in a straight line. The voice thread kept about 2 kB of many calls that had ended, which is mended since and not measured again; where the rest stays was not found.',
};

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCallerLines } from '../../../bench/vendors/hearing/caller-lines.ts';
import type { Line } from '../../../bench/vendors/hearing/line.ts';
import { loudOnsetMs } from '../../../bench/vendors/hearing/loud-onset.ts';
import type { Utterance } from '../../../bench/vendors/utterance.ts';
import { RATE_HZ, silence, soundOf, utteranceOf } from './announced.ts';

/** Sound takes this long from a caller to the vendor. */
const TRANSIT_MS = 80;

interface ReplyInProgress {
  readonly line: Line;
  readonly sound?: Int16Array;
  /** Announced so long before it begins. */
  readonly aheadMs?: number;
  /** Takes so much longer to arrive than usual. */
  readonly delayMs?: number;
}

/** Time that is moved by hand: all streams receive their sound frame by frame while it goes on. */
function createRoom() {
  let nowMs = 1000;
  const lines = createCallerLines(() => nowMs);
  const queues = new Map<Line, Int16Array>();
  let heldUpMs = 0;
  const goOn = (ms: number) => {
    for (const endMs = nowMs + ms; nowMs < endMs || heldUpMs > 0; ) {
      if (heldUpMs > 0) heldUpMs -= 20;
      else nowMs += 20;
      for (const [line, queue] of queues) {
        const frame = new Int16Array(RATE_HZ / 50);
        frame.set(queue.subarray(0, frame.length));
        queues.set(line, queue.subarray(frame.length));
        line.push(Buffer.from(frame.buffer));
      }
    }
  };
  return {
    lines,
    goOn,
    /** Time goes on and no sound arrives; it does so, all at once, when {@link goOn} is called. */
    stall(ms: number) {
      nowMs += ms;
      heldUpMs += ms;
    },
    open() {
      const line = lines.open(RATE_HZ);
      queues.set(line, silence(0));
      return line;
    },
    send(line: Line, samples: Int16Array, waitMs = 0) {
      const before = ((TRANSIT_MS + waitMs + heldUpMs) * RATE_HZ) / 1000;
      const queued = new Int16Array(before + samples.length);
      queued.set(samples, before);
      queues.set(line, queued);
    },
    /** Announces, and sends the sound: that of the utterance, unless it is another. */
    says(caller: string, utterance: Utterance, { line, sound, aheadMs = 0, delayMs = 0 }: ReplyInProgress) {
      lines.says(caller, utterance, nowMs + aheadMs);
      this.send(line, sound ?? soundOf(utterance), aheadMs + delayMs);
    },
    close(line: Line) {
      queues.delete(line);
      lines.close(line);
    },
  };
}

const textOf = (line: Line) =>
  line
    .said(line.positionMs)
    .map(({ text }) => text)
    .join(' ');

test('a caller is bound to the stream that its first sound arrives on, whatever the order of the streams', () => {
  const room = createRoom();
  const [first, second, spare] = [room.open(), room.open(), room.open()];
  room.goOn(500);
  room.says('anna', utteranceOf('good morning'), { line: second });
  room.goOn(300);
  room.says('ben', utteranceOf('hello there'), { line: first });
  room.goOn(1000);
  assert.deepEqual([first.caller, second.caller, spare.caller], ['ben', 'anna', undefined]);
  assert.deepEqual([textOf(first), textOf(second), textOf(spare)], ['hello there', 'good morning', '']);
  assert.deepEqual(room.lines.contradictions(), []);
});

test('the words of an utterance that begins softly are known as soon as they have been said', () => {
  const room = createRoom();
  const line = room.open();
  room.goOn(500);
  const [spoken, softMs] = [utteranceOf('where is it'), 120];
  const sound = soundOf(spoken);
  for (let i = 0; i < (softMs * RATE_HZ) / 1000; i++) sound[i] = (sound[i] ?? 0) / 100;
  room.says('anna', { ...spoken, onsetMs: loudOnsetMs(sound) }, { line, sound });
  room.goOn(TRANSIT_MS + 680 + 20);
  assert.deepEqual([line.caller, textOf(line)], ['anna', 'where is it']);
});

test('callers are told apart while a machine under load makes all sound come ever later', () => {
  const room = createRoom();
  const lines = Array.from({ length: 12 }, () => room.open());
  for (const [index, line] of lines.entries()) {
    room.says(`caller ${index}`, utteranceOf(`hello from ${index}`), { line, delayMs: 30 * index });
    room.goOn(300);
  }
  room.goOn(2000);
  assert.deepEqual(
    lines.map((line) => [line.caller, textOf(line)]),
    lines.map((_, index) => [`caller ${index}`, `hello from ${index}`]),
  );
});

test('a machine that stalls and then catches up confuses nobody', () => {
  const room = createRoom();
  const [first, second] = [room.open(), room.open()];
  room.goOn(1000);
  room.says('anna', utteranceOf('good morning'), { line: first });
  room.stall(300);
  room.says('ben', utteranceOf('hello there'), { line: second });
  room.stall(400);
  room.goOn(1500);
  assert.deepEqual([textOf(first), textOf(second)], ['good morning', 'hello there']);
  assert.deepEqual(room.lines.contradictions(), []);
});

test('a word is heard once its own end has arrived, and is taken once', () => {
  const room = createRoom();
  const line = room.open();
  room.says('anna', utteranceOf('one two three'), { line });
  room.goOn(TRANSIT_MS + 200 + 40 + 180);
  assert.equal(textOf(line), 'one', 'the second word lacks its last frame');
  room.goOn(20);
  assert.deepEqual(
    line.take(line.positionMs).map(({ text }) => text),
    ['one', 'two'],
  );
  room.goOn(400);
  assert.equal(textOf(line), 'three');
});

test('later utterances are found in the sound, also when they are announced ahead of their time', () => {
  const room = createRoom();
  const line = room.open();
  room.says('anna', utteranceOf('yes please'), { line });
  room.goOn(3000);
  line.take(line.positionMs);
  room.says('anna', utteranceOf('on monday'), { line, aheadMs: 1500 });
  room.goOn(1400);
  assert.equal(textOf(line), '');
  room.goOn(1000);
  assert.equal(textOf(line), 'on monday');
  assert.deepEqual(room.lines.contradictions(), []);
});

test('words whose sound does not arrive are not heard, and are counted', () => {
  const room = createRoom();
  const line = room.open();
  const utterance = utteranceOf('please call me tomorrow');
  room.says('anna', utterance, { line, sound: soundOf(utterance, [2]) });
  room.goOn(2000);
  assert.equal(textOf(line), 'please call tomorrow');
  room.says('anna', utteranceOf('are you there'), { line, sound: silence(800) });
  room.goOn(2000);
  assert.equal(textOf(line), 'please call tomorrow');
  assert.deepEqual(
    room.lines.contradictions().map(({ type, caller, text }) => [type, caller, text]),
    [
      ['word-without-sound', 'anna', 'me'],
      ['utterance-without-sound', 'anna', 'are you there'],
    ],
  );
});

test('a first utterance that reaches no stream is counted', () => {
  const room = createRoom();
  const line = room.open();
  room.says('anna', utteranceOf('hello'), { line, sound: silence(240) });
  room.goOn(3500);
  assert.equal(line.caller, undefined);
  assert.deepEqual(
    room.lines.contradictions().map(({ type }) => type),
    ['utterance-without-stream'],
  );
});

test('a caller whose first utterance was lost is never taken for another one', () => {
  const room = createRoom();
  const [first, second] = [room.open(), room.open()];
  room.says('anna', utteranceOf('hello'), { line: first, sound: silence(240) });
  room.goOn(3500);
  room.says('anna', utteranceOf('hello again'), { line: first, sound: silence(240) });
  room.says('ben', utteranceOf('good morning'), { line: second });
  room.goOn(3500);
  assert.deepEqual([first.caller, second.caller], [undefined, 'ben']);
  assert.equal(textOf(second), 'good morning');
  assert.equal(room.lines.contradictions().length, 2);
});

test('sound that nobody has announced is counted once and holds no words', () => {
  const room = createRoom();
  const line = room.open();
  room.says('anna', utteranceOf('hello'), { line });
  room.goOn(3000);
  room.send(line, soundOf(utteranceOf('surprise surprise')));
  room.goOn(3000);
  assert.equal(textOf(line), 'hello');
  assert.deepEqual(
    room.lines.contradictions().map(({ type, caller }) => [type, caller]),
    [['sound-not-announced', 'anna']],
  );
});

test('an utterance right behind another one is found, and so is one within other sound', () => {
  const room = createRoom();
  const line = room.open();
  const [first, second] = [utteranceOf('one two'), utteranceOf('three four')];
  room.says('anna', first, { line });
  room.lines.says('anna', second, 1000 + first.lengthMs + 120);
  const sound = new Int16Array(((first.lengthMs + 120 + second.lengthMs) * RATE_HZ) / 1000);
  sound.set(soundOf(first));
  sound.set(soundOf(second), ((first.lengthMs + 120) * RATE_HZ) / 1000);
  room.send(line, sound);
  room.goOn(3000);
  assert.equal(textOf(line), 'one two three four');
  room.lines.says('anna', utteranceOf('cough cough cough', { heard: false }), 4000);
  room.lines.says('anna', utteranceOf('five'), 4240);
  room.send(line, soundOf(utteranceOf('cough cough cough')));
  room.goOn(3000);
  assert.equal(textOf(line), 'one two three four five');
  assert.deepEqual(room.lines.contradictions(), []);
});

test('a cough and an echo are no contradictions; only the echo has words', () => {
  const room = createRoom();
  const line = room.open();
  room.says('anna', utteranceOf('cough cough', { heard: false }), { line });
  room.goOn(2000);
  assert.deepEqual([line.caller, textOf(line)], ['anna', '']);
  room.says('anna', utteranceOf('How can I help you?', { echo: true }), { line });
  room.goOn(2000);
  assert.equal(textOf(line), 'how can i help you?');
  assert.deepEqual(room.lines.contradictions(), []);
});

test('a caller whose stream has ended is bound anew by the next utterance', () => {
  const room = createRoom();
  const line = room.open();
  room.says('anna', utteranceOf('hello'), { line });
  room.goOn(1000);
  room.close(line);
  const next = room.open();
  room.goOn(500);
  room.says('anna', utteranceOf('hello again'), { line: next });
  room.goOn(1000);
  assert.equal(textOf(next), 'hello again');
  assert.deepEqual(room.lines.contradictions(), []);
});

test('a click and the noise of a quiet line are no sound', () => {
  const room = createRoom();
  const line = room.open();
  const noise = Int16Array.from({ length: 3 * RATE_HZ }, (_, i) => ((i * 7919) % 61) - 30);
  noise.fill(9000, RATE_HZ, RATE_HZ + 100);
  room.says('anna', utteranceOf('hello'), { line, sound: noise });
  room.goOn(3500);
  assert.deepEqual(
    room.lines.contradictions().map(({ type }) => type),
    ['utterance-without-stream'],
  );
});

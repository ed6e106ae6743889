/** What an engine was asked and has not answered. Finals come in the order of the flushes, one for each. */
export interface OpenQuestions {
  /** `isWaitedFor` false: the answer is welcome, and nobody else is asked for it. */
  ask(isWaitedFor: boolean): Question;
  /** A final has come. */
  answer(text: string): void;
  /** The engine was lost: who does not wait gets ''. @returns how many questions its successor is to be asked. */
  passOn(): number;
  /** There is no engine: everybody gets ''. */
  end(): void;
}

export interface Question {
  readonly text: Promise<string>;
  /** Its answer will be nobody's, and must not be taken for that of the next question. */
  giveUp(): void;
}

interface Asked {
  isWaitedFor: boolean;
  readonly resolve: (text: string) => void;
}

export function createOpenQuestions(): OpenQuestions {
  let open: readonly Asked[] = [];
  return {
    ask(isWaitedFor) {
      const { promise: text, resolve } = Promise.withResolvers<string>();
      const asked: Asked = { isWaitedFor, resolve };
      open = [...open, asked];
      return {
        text,
        giveUp() {
          asked.isWaitedFor = false;
        },
      };
    },
    answer(text) {
      const [oldest, ...later] = open;
      open = later;
      oldest?.resolve(text);
    },
    passOn() {
      for (const { isWaitedFor, resolve } of open) if (!isWaitedFor) resolve('');
      open = open.filter(({ isWaitedFor }) => isWaitedFor);
      return open.length;
    },
    end() {
      for (const { resolve } of open) resolve('');
      open = [];
    },
  };
}

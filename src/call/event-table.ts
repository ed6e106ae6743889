/**
 * Who hears what of whom, written down in one place once all of them are there: parts are made first and joined second, so
 * none of them has to know one that is made later.
 *
 * @template Events What is told, by what has happened, with what is told of it.
 */
export interface EventTable<Events extends Told<Events>> {
  /** How a part tells that this has happened. */
  on<Name extends keyof Events>(name: Name): (...told: Events[Name]) => void;
  /** Called once. */
  join(receivers: Receivers<Events>): void;
}

type Told<Events> = Record<keyof Events, readonly unknown[]>;

export type Receivers<Events extends Told<Events>> = {
  readonly [Name in keyof Events]: (...told: Events[Name]) => void;
};

export function createEventTable<Events extends Told<Events>>(): EventTable<Events> {
  let joined: Receivers<Events> | undefined;
  return {
    on:
      (name) =>
      (...told) => {
        // A part that tells while it is being made would be heard by nobody.
        if (!joined) throw new Error(`told too soon: ${String(name)}`);
        joined[name](...told);
      },
    join(receivers) {
      joined = receivers;
    },
  };
}

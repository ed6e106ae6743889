import { type CodeOfDesk, lampOf } from '../config/desk-codes.ts';
import type { DeskEntry } from '../ports/desk-repository.ts';
import type { PbxControl } from '../ports/pbx-control.ts';
import { switchOf } from '../reception/desk/switches.ts';

/** The lamps beside the keys of desk phones: which code counts now. */
export interface DeskLamps {
  /** Tells the telephone systems what has changed. */
  show(): void;
  /** One is back, and may have forgotten everything. */
  forget(): void;
}

export interface DeskLampsOptions {
  readonly codes: readonly CodeOfDesk[];
  readonly entries: () => readonly DeskEntry[];
  readonly controls: readonly Pick<PbxControl, 'showLamp'>[];
  /** Unix time in milliseconds. */
  readonly nowMs: () => number;
}

export function createDeskLamps({ codes, entries, controls, nowMs }: DeskLampsOptions): DeskLamps {
  const shown = new Map<string, boolean>();
  const lamps = codes.flatMap(({ request }) => {
    const lamp = lampOf(request);
    return lamp === undefined || request.type !== 'takes' ? [] : [{ lamp, request }];
  });
  const tell = async (lamp: string, isLit: boolean) => {
    const told = await Promise.all(controls.map((control) => control.showLamp(lamp, isLit)));
    // One that has not heard it is told again.
    if (told.includes(false) && shown.get(lamp) === isLit) shown.delete(lamp);
  };
  return {
    show() {
      for (const { lamp, request } of lamps) {
        const isLit = switchOf(entries(), request.about, nowMs())?.takes === request.takes;
        if (shown.get(lamp) === isLit) continue;
        shown.set(lamp, isLit);
        void tell(lamp, isLit);
      }
    },
    forget: () => shown.clear(),
  };
}

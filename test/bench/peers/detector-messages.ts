import type { DetectorName, Hearing } from './detectors/detector.ts';

/** What the bench and the process of a detector say to each other. */

export type ToDetector =
  /** `folder`: where a peer is installed. */
  | { readonly type: 'load'; readonly name: DetectorName; readonly folder: string }
  | { readonly type: 'hear'; readonly calls: readonly Int16Array[] };

export type FromDetector =
  | { readonly type: 'loaded' }
  | { readonly type: 'heard'; readonly hearing: Hearing }
  | { readonly type: 'failed'; readonly reason: string };

import type { z } from 'zod';

/** Something a model may call. It chooses; what happens is done by the topic, from checked arguments. */
export interface Tool<Step> {
  readonly name: string;
  readonly description: string;
  readonly parameters: z.ZodType;
  /** Arguments that count only where the caller has said so. */
  readonly ofCaller?: readonly string[];
  /**
   * @param args As the model wrote them. @throws ZodError for arguments that are not `parameters`.
   * @param signal Aborts when the caller speaks, or leaves.
   */
  run(args: unknown, signal: AbortSignal): ToolResult<Step> | Promise<ToolResult<Step>>;
  /** What is asked of the caller when the arguments are wrong again. */
  readonly ask: Step;
}

/** What a tool call comes to. */
export type ToolResult<Step> =
  /** Goes back to the model. */
  | { readonly type: 'answer'; readonly content: string }
  /** Goes back to the model once; `ask` is said when it fails again. */
  | { readonly type: 'invalid'; readonly content: string; readonly ask: Step }
  /** Ends the turn: the rules have the word. */
  | { readonly type: 'step'; readonly step: Step };

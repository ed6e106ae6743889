export type ChatMessage =
  | { readonly role: 'system' | 'user'; readonly content: string }
  | { readonly role: 'assistant'; readonly content: string; readonly toolCalls?: readonly ToolCall[] }
  | { readonly role: 'tool'; readonly toolCallId: string; readonly content: string };

export interface ToolCall {
  readonly id: string;
  readonly name: string;
  /** As the model wrote it: not yet parsed, not trusted. */
  readonly argumentsJson: string;
}

export interface ToolDefinition {
  readonly name: string;
  readonly description: string;
  /** JSON Schema of the arguments. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

export type ModelPart =
  | { readonly type: 'text-delta'; readonly text: string }
  /** Whole: argument fragments have been joined. */
  | { readonly type: 'tool-call'; readonly call: ToolCall }
  | { readonly type: 'end'; readonly inputTokens: number; readonly outputTokens: number };

export interface ModelRequest {
  readonly messages: readonly ChatMessage[];
  readonly tools: readonly ToolDefinition[];
}

export interface LanguageModel {
  /** Vendor and model for logs and metrics, such as `openai/gpt-6-luna`. */
  readonly label: string;
  /**
   * Streams one reply: any number of `text-delta`, then any number of `tool-call`, then exactly one `end`.
   *
   * Aborting `signal` ends the stream early, without `end` and without an error. A reply that stays silent
   * for longer than the adapter's deadline (first token, then between tokens) is `provider.unreachable`.
   *
   * @throws AppError `provider.unreachable`, `provider.overloaded`, `provider.rejected`, `provider.protocol`.
   */
  reply(request: ModelRequest, signal: AbortSignal): AsyncIterable<ModelPart>;
  /**
   * Opens what the first request would have to open; called when the daemon starts and when a call begins. Never
   * throws; does nothing when a connection is warm.
   */
  warm(signal: AbortSignal): Promise<void>;
  /**
   * The day on which the vendor switches this model off, `YYYY-MM-DD`; undefined while none is announced. Left out where
   * nobody announces it. Never throws.
   */
  endsOn?(signal: AbortSignal): Promise<string | undefined>;
}

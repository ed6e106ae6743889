/**
 * Where an adapter asks for what comes from the web: a vendor's hook, a browser's sound. The listener, its port, its
 * certificate and its name on the network are not the adapter's, and what nobody has asked for is not there.
 */
export interface WebHost {
  /** @returns what gives it back. @throws Error when somebody has the method and path: that is a bug. */
  route(route: WebRoute): Disposable;
  /** @returns what gives it back, and closes its sockets. @throws Error when somebody has the path. */
  socket(route: WebSocketRoute): Disposable;
  /**
   * A path as the outside reaches it, `https` or `wss`: what a vendor is told to call. Undefined while the operator has
   * given the host no name.
   */
  urlOf(path: string, scheme: 'https' | 'wss'): string | undefined;
}

/** Requests of one method to one path. Whoever else comes to the path is answered 405, and to any other 404. */
export interface WebRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** From `/` on, without a query; compared letter by letter, so that a secret may be part of it. */
  readonly path: string;
  /** A longer body is answered 413 as soon as that is known, and `answer` is not asked. */
  readonly maxBodyBytes: number;
  /** From the last byte of the request. Then it is answered 503, and the request's signal aborts. */
  readonly limitMs: number;
  /** A throw is answered 500, without a word of why, and is logged. */
  answer(request: WebRequest): Promise<WebReply>;
}

export interface WebRequest {
  readonly method: string;
  /** As the other side has called it, with the query letter by letter: vendors sign it. */
  readonly url: string;
  /** By name in lower case; several of one name are joined by `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** The bytes as they came: signatures are of them, and what is read is what has been verified. Empty without a body. */
  readonly body: Buffer;
  /** The address it came from, as far as the host can tell. */
  readonly remoteAddress: string;
  /** Aborts when the other side has gone, or does not wait any more. */
  readonly signal: AbortSignal;
}

export interface WebReply {
  readonly status: number;
  /** Such as `text/xml`; needed with a body. */
  readonly contentType?: string;
  readonly body?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Web sockets to one path. Nothing is compressed. */
export interface WebSocketRoute {
  readonly path: string;
  /**
   * Pages that may open one, such as `https://www.example.com`: whoever comes from another page, or says of none, is
   * answered 403. `any` is for those who are no browsers, and prove in `admit` who they are.
   */
  readonly origins: readonly string[] | 'any';
  /** Subprotocols that are spoken, the best first; who speaks none of them is answered 400. None is asked for without it. */
  readonly protocols?: readonly string[];
  /** A longer message closes the socket with 1009. */
  readonly maxMessageBytes: number;
  /** Asked before the upgrade, with an empty body. @returns 101 to go on, or the status of the refusal. */
  admit(request: WebRequest): Promise<number>;
  /** Listen at once: what comes before is lost. */
  open(socket: HostedSocket, request: WebRequest): void;
}

/** Our end of a web socket. */
export interface HostedSocket {
  /** The subprotocol that is spoken; empty without one. */
  readonly protocol: string;
  /** Never waits, never throws; after the end it is dropped. */
  send(message: string | Buffer): void;
  /** Sent and not yet taken by the network: who sends sound drops it above a limit. */
  readonly unsentBytes: number;
  /** Called once. A throw of the listener closes the socket with 1011. */
  listen(listener: HostedSocketListener): void;
  close(code?: number): void;
}

export interface HostedSocketListener {
  message(message: string | Buffer): void;
  /** Closed by either side, once. Nothing follows. */
  closed(): void;
}

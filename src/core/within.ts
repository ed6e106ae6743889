/** What `promise` comes to, or undefined when it has not come to anything within `ms`. Leaves no timer behind. */
export async function within<Value>(ms: number, promise: Promise<Value>): Promise<Value | undefined> {
  const late = Promise.withResolvers<undefined>();
  // A plain timer: one that is cancelled by an abort makes an error, with its stack, for every part of a stream.
  const timer = setTimeout(() => late.resolve(undefined), Math.max(0, ms));
  try {
    return await Promise.race([promise, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

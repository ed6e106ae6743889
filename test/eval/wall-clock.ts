/**
 * Loaded into a daemon before its own code: the clock on its wall is off by EVAL_SHIFT_MS. What measures time does not
 * read that clock.
 */
const shiftMs = Number(process.env['EVAL_SHIFT_MS'] ?? 0);
const RealDate = Date;
const now = RealDate.now;

Object.defineProperty(RealDate, 'now', { value: () => now() + shiftMs });

globalThis.Date = new Proxy(RealDate, {
  // Without arguments a date is that of now; all others are dates as they are written.
  construct: (target, args, own) => Reflect.construct(target, args.length === 0 ? [target.now()] : args, own),
});

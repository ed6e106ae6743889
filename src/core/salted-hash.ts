import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** OWASP's least for scrypt: 16 MB and some 50 ms for each. */
const COST = 2 ** 14;
const BLOCK = 8;
const PARALLEL = 5;
const BYTES = 32;
const SALT_BYTES = 16;

/**
 * A secret as it may be kept: `scrypt$16384$8$5$<salt>$<hash>`. Made by a thread of Node's own, not by the one that moves
 * sound.
 */
export async function saltedHash(secret: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await derive(secret, salt, { N: COST, r: BLOCK, p: PARALLEL });
  return ['scrypt', COST, BLOCK, PARALLEL, salt.toString('base64'), hash.toString('base64')].join('$');
}

/** Whether this is the secret; false for a hash of another shape. */
export async function isSecret(secret: string, kept: string): Promise<boolean> {
  const [scheme, cost, block, parallel, salt = '', hash = ''] = kept.split('$');
  if (scheme !== 'scrypt') return false;
  const settings = { N: Number(cost), r: Number(block), p: Number(parallel) };
  const wanted = Buffer.from(hash, 'base64');
  const made = await derive(secret, Buffer.from(salt, 'base64'), settings);
  return made.length === wanted.length && timingSafeEqual(made, wanted);
}

function derive(
  secret: string,
  salt: Buffer,
  settings: { readonly N: number; readonly r: number; readonly p: number },
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(secret, salt, BYTES, settings, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

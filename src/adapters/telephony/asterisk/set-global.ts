import type { AriHttp } from './ari-http.ts';

/** Sets a global variable of the PBX. @returns true once the PBX has confirmed it; false in any other case. */
export async function setGlobal(
  http: AriHttp,
  query: { readonly variable: string; readonly value: string },
  limitMs: number,
): Promise<boolean> {
  return http.send({ method: 'POST', path: '/asterisk/variable', query, limitMs }).then(
    ({ status }) => status === 204,
    () => false,
  );
}

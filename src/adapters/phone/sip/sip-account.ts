/** One phone's way to the PBX. */
export interface SipAccount {
  /** IPv4. */
  readonly host: string;
  readonly port: number;
  /** Digest user name, and the number shown unless a call names another. */
  readonly user: string;
  readonly password: string;
  readonly name?: string;
}

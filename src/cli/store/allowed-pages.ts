/** Which pages may ask a store on this machine. */

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * Whether a request is meant for this machine: a name that somebody else has pointed to it (DNS rebinding) would make their page one of it.
 *
 * @param host as the request has it, with the port
 */
export function isMeantForHere(host: string | undefined): boolean {
  return host !== undefined && LOOPBACK.test(host.replace(/:\d+$/, ''));
}

/** Whether a page from there may ask: one that is served on this machine, or from where it was allowed. */
export function mayAsk(origin: string, allowed: readonly string[]): boolean {
  if (allowed.includes(origin)) return true;
  try {
    return LOOPBACK.test(new URL(origin).hostname);
  } catch {
    return false;
  }
}

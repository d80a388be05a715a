/** The files of one build of the page, by their paths relative to the folder that the page is in. */
export interface OfflineFiles {
  /** Digest of them all: another build, another version. */
  readonly version: string;
  /** All that the page needs for whatever it can do, to be kept before it is asked for. The page itself is `''`. */
  readonly first: readonly string[];
  /** Fonts of many scripts: kept once they have been used. */
  readonly asUsed: readonly string[];
}

/** What the page tells the worker. */
export type OfflineMessage =
  /** The reader wants the new version. */
  | { readonly kind: 'take-over' }
  /** Addresses of what the page loaded before the worker was there. */
  | { readonly kind: 'used'; readonly addresses: readonly string[] };

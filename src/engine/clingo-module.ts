/** What is used of clingo as Emscripten compiles it to WebAssembly; `clingo-wasm` describes less of it. */
export interface ClingoModule {
  /** Solves synchronously, and returns the exit code of clasp. */
  readonly ccall: (
    name: 'run',
    returns: 'number',
    types: readonly ['string', 'string'],
    values: readonly [program: string, options: string],
  ) => number;
}

export interface ClingoSettings {
  /** The next byte of standard input; null where it ends. */
  readonly stdin: () => number | null;
  /** Takes a line of standard output. */
  readonly print: (line: string) => void;
  readonly printErr: (line: string) => void;
  /** Address of the WebAssembly; that beside the script where left out. */
  readonly locateFile?: () => string;
}

/** Rejects if the WebAssembly cannot be had. */
export type ClingoFactory = (settings: ClingoSettings) => Promise<ClingoModule>;

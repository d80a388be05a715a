/** What is used of the analyzer, which does not describe it. */
import type { Package } from 'custom-elements-manifest/schema';

declare module '@custom-elements-manifest/analyzer' {
  /** Opaque: made and taken only there. */
  type SourceFile = { readonly fileName: string };

  export function create(asked: { readonly modules: readonly SourceFile[]; readonly plugins: readonly unknown[] }): Package;

  export const ts: {
    readonly ScriptTarget: { readonly ES2022: number };
    readonly createSourceFile: (path: string, text: string, target: number, setParents: boolean) => SourceFile;
  };
}

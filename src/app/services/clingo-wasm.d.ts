/** A file of the package without a name of its own; the bundler is told where it is (`tools/lib/clingo.js`). */
declare module 'clingo-wasm/clingo.js' {
  const factory: unknown;
  export default factory;
}

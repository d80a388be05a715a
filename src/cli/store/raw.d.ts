/** The text of the file. */
declare module '*/store-worker.js?raw' {
  const text: string;
  export default text;
}

/** What went wrong with a store, and what to do about it. */
import { say, str } from '../language/say.ts';
import { quotable } from '../model/quote.ts';

export type StoreFaultCode =
  /** Nobody is there, or does not let a page ask. */
  | 'no-answer'
  | 'time-out'
  /** An answer of HTTP that is none to the question; the detail is its status. */
  | 'refused'
  /** It sends whoever asks to another address. */
  | 'moved'
  /** An answer, and no results of SPARQL. */
  | 'no-results'
  /** Results of SPARQL with something in them that there cannot be. */
  | 'malformed'
  /** It ended in the midst of the answer. */
  | 'cut-off'
  | 'too-large'
  /** It answers well, and there is no argument in it. */
  | 'no-argument'
  /** What it said of a thing is not all: another answer refers to what is not there. */
  | 'incomplete';

export function storeFaultWords(code: StoreFaultCode, detail: string): string {
  const what = quotable(detail);
  switch (code) {
    case 'no-answer':
      return say('The store does not answer. See whether it runs, whether the address is right, and whether it lets pages from here ask it (CORS).');
    case 'time-out':
      return say('The store has not answered in time. Try again, or ask for less.');
    case 'refused':
      return say(str`The store has refused the question (${what}). See whether the address is that of its SPARQL queries, and whether it asks for a name and password.`);
    case 'moved':
      return say('The store sends its readers to another address, which is not asked by itself. Give that address instead, if you trust it.');
    case 'no-results':
      return say('What answers at this address does not answer in SPARQL results (JSON). See whether the address is that of a SPARQL endpoint.');
    case 'malformed':
      return say(str`The store’s answer is broken (${what}). Try again; if it stays so, the store does not keep to SPARQL 1.1.`);
    case 'cut-off':
      return say('The store has stopped in the midst of its answer. Start it again, and then try again.');
    case 'too-large':
      return say('The store’s answer is larger than a page can hold. Ask for less.');
    case 'no-argument':
      return say('The store answers, but there is no debate in it. Load one that was written as RDF: see “elenchus store”.');
    case 'incomplete':
      return say(str`The store’s answers do not fit together (${what}): something is missing, or has just been changed. Try again; if it stays so, the store may cut long answers short.`);
  }
}

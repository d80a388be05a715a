/** What can go wrong with a store that is asked by query; what was loaded before is not touched by it. */
import { storeFaultWords, type StoreFaultCode } from '../../wording/store-fault.ts';

export class StoreFault extends Error {
  /** @param detail hostile: what a store has said, or what it is called */
  constructor(
    readonly code: StoreFaultCode,
    readonly detail = '',
  ) {
    super(storeFaultWords(code, detail));
    this.name = 'StoreFault';
  }
}

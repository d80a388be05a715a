import { failOnComplaints } from '../complaints.ts';

declare global {
  /** The warnings that Lit holds to have been given already. */
  var litIssuedWarnings: Set<string> | undefined;
}

// Lit stays in its development mode, whose warnings about misuse then fail the test; only the notice that it is
// in development mode is no complaint. This file loads before any element does.
globalThis.litIssuedWarnings = new Set(['dev-mode']);

const complain = failOnComplaints();

// Vitest fails the run for these too, but cannot say which test they came from.
addEventListener('error', (event) => complain(`uncaught error: ${event.message}`));
addEventListener('unhandledrejection', (event) => complain(`unhandled rejection: ${String(event.reason)}`));

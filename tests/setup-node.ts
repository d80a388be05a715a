import { failOnComplaints } from './complaints.ts';

const complain = failOnComplaints();

// Vitest fails the run for these too, but cannot say which test they came from.
process.on('unhandledRejection', (reason) => complain(`unhandled rejection: ${String(reason)}`));
process.on('uncaughtException', (error) => complain(`uncaught exception: ${String(error)}`));

import { elenchusFormat } from './elenchus.ts';
import type { Format } from './format.ts';

/** Of several that recognise a text, the first is taken: those that are sure of it come before those that take almost anything. */
export const FORMATS: readonly Format[] = [elenchusFormat];

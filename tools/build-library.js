/**
 * The last part of `npm run build`: what others embed and import.
 */
import { buildLibrary } from './lib/build-library.js';

await buildLibrary();

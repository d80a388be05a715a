/**
 * The second half of `npm run build`: the `elenchus` command.
 */
import { buildCli } from './lib/build-cli.js';

await buildCli();

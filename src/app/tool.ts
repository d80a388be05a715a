import { version } from '../../package.json' with { type: 'json' };

/** What pictures name as what made them. */
export const TOOL = `Elenchus ${version}`;

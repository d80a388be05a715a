import { agreement } from './agreement.ts';
import { anchor } from './anchor.ts';
import { claims } from './claims.ts';
import { compare } from './compare.ts';
import type { Command } from './command.ts';
import { convert } from './convert.ts';
import { contradictions } from './contradictions.ts';
import { cruxes } from './cruxes.ts';
import type { Errand } from './errand.ts';
import { essays } from './essays.ts';
import { findings } from './findings.ts';
import { generate } from './generate.ts';
import { grounded } from './grounded.ts';
import { positions } from './positions.ts';
import { reliance } from './reliance.ts';
import { render } from './render.ts';
import { shared } from './shared.ts';
import { solve } from './solve.ts';
import { stance } from './stance.ts';
import { store } from './store.ts';

/** In the order of the help: first what is there, then what follows from it, then what it was made from. */
export const COMMANDS: readonly Command[] = [findings, essays, claims, reliance, contradictions, shared, compare, cruxes, positions, stance, grounded, render, anchor, agreement];

/** What is no question to a debate. */
export const ERRANDS: readonly Errand[] = [convert, solve, generate, store];

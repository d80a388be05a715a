import type { RelationKind } from './scene.ts';

/** The strongest first. */
export const RELATION_KINDS: readonly RelationKind[] = ['contradiction', 'rebuttal', 'support'];

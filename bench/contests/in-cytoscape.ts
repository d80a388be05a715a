/** A debate as somebody would put it into plain Cytoscape: its things as nodes and edges, and what there is to say of them as their data. */
import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import type { Debate } from '../../graph/model/schema.ts';

export function inCytoscape(debate: Debate): Core {
  const elements: ElementDefinition[] = [];
  let edges = 0;
  const edge = (kind: string, source: string, target: string, essay: string | null): void => {
    edges += 1;
    elements.push({ data: { id: `e${edges}`, kind, source, target, essay } });
  };
  for (const { id, text, gist, occurrences } of debate.claims) {
    elements.push({ data: { id, kind: 'claim', text, gist, occurrences } });
  }
  for (const { id, essay, stance } of debate.inferences) elements.push({ data: { id, kind: 'inference', essay, stance } });
  for (const { id, essay, premises, conclusion } of debate.inferences) {
    for (const premise of premises) edge('premise', premise, id, essay);
    edge('conclusion', id, conclusion, essay);
  }
  const nodes = new Set([...debate.claims, ...debate.inferences].map(({ id }) => id));
  for (const { from, to, essay } of debate.supports) if (nodes.has(to)) edge('support', from, to, essay);
  for (const { from, to, essay } of debate.rebuttals) if (nodes.has(to)) edge('rebuttal', from, to, essay);
  for (const { claims: [a, b] } of debate.contradictions) edge('contradiction', a, b, null);
  return cytoscape({ headless: true, styleEnabled: false, elements });
}

import cytoscape, { type Core } from 'cytoscape';
import { expect, test } from 'vitest';
import { gridScene } from '../../../bench/page/grid-scene.ts';
import { emphasise, NOTHING } from '../../../components/debate-map/emphasis.ts';
import { neighboursIn } from '../../../components/debate-map/neighbours.ts';
import { sceneElements } from '../../../components/debate-map/scene-elements.ts';

const scene = gridScene(12, 12);
const neighbours = neighboursIn(scene);

function mapOf(): { readonly cy: Core; readonly changed: () => readonly string[] } {
  const cy = cytoscape({ headless: true, elements: sceneElements(scene, 8) });
  const changed: string[] = [];
  cy.on('class', (event) => changed.push(String(event.target.id())));
  return { cy, changed: () => changed.splice(0) };
}

test('only what comes to stand out, or no longer does, is drawn anew', () => {
  const { cy, changed } = mapOf();
  emphasise(cy, neighbours, { ...NOTHING, selected: ['b1'] }, true);
  expect(changed()).toContain('b1');
  expect(cy.getElementById('b1').hasClass('selected')).toBe(true);
  emphasise(cy, neighbours, { ...NOTHING, selected: ['b1'], highlighted: ['b3'] }, true);
  expect(changed()).toEqual(['b3']);
  emphasise(cy, neighbours, { ...NOTHING, selected: ['b1'], highlighted: ['b3'] }, true);
  expect(changed()).toEqual([]);
});

test('what is far from what is pointed at steps back, but not where there are many', () => {
  const { cy } = mapOf();
  const dim = (): number => cy.elements('.dim').length;
  emphasise(cy, neighbours, { ...NOTHING, pointed: ['b1'] }, true);
  expect(dim()).toBeGreaterThan(0);
  expect(cy.elements('edge.strong').length).toBeGreaterThan(0);
  emphasise(cy, neighbours, { ...NOTHING, pointed: ['b1'] }, false);
  expect(dim()).toBe(0);
  expect(cy.elements('edge.strong').length).toBeGreaterThan(0);
});

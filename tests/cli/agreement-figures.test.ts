/** The figures in the annotation guide are those of the readings that lie beside the debate. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { AgreementOutput } from '../../src/cli/output/schemas.ts';
import { elenchus } from './world.ts';

const READINGS = 'debates/ukraine-peace-negotiations/readings';
const ESSAYS = ['case-against', 'peace-feelers', 'timing-passed', 'after-kherson', 'what-to-expect'];

const guide = readFileSync(new URL('../../docs/annotation-guide.md', import.meta.url), 'utf8');

type Compared = AgreementOutput[number];
type Figures = Compared['agreement']['voice'];

async function compared(essay: string): Promise<Compared> {
  const files = Object.fromEntries(
    ['a', 'b'].map((reader) => [`${reader}.json`, readFileSync(new URL(`../../${READINGS}/${reader}/${essay}.json`, import.meta.url))]),
  );
  const { exit, output } = await elenchus(['agreement', 'a.json', 'b.json', '--json'], { files });
  expect(exit).toBe(0);
  const [only] = JSON.parse(output) as Compared[];
  if (only === undefined) throw new Error(`${essay} was not compared`);
  return only;
}

const decimals = (figure: number | null): string => (figure === null ? '–' : figure.toFixed(2).replace('-', '−'));
const cell = ({ observed, kappa, alpha }: Figures): string => [observed, kappa, alpha].map(decimals).join(' / ');
const sets = ({ both, onlyA, onlyB }: Compared['links']): string => `${both.length} / ${onlyA.length} / ${onlyB.length}`;

test.each(ESSAYS)('the guide tells how far the readings of %s agree', async (essay) => {
  const { claims, agreement, links, contradictions } = await compared(essay);
  const { coverage, voice, stance, role } = agreement;
  const rows = [
    [essay, `${claims.a} / ${claims.b} / ${claims.matched}`, sets(links), sets(contradictions)],
    [essay, ...[coverage, voice, stance, role].map(cell)],
  ].map((cells) => `| ${cells.join(' | ')} |`);
  for (const row of rows) expect(guide).toContain(row);
});

test('the guide adds them up rightly', async () => {
  const all = await Promise.all(ESSAYS.map(compared));
  const sum = (figure: (essay: Compared) => number): number => all.reduce((total, essay) => total + figure(essay), 0);
  const inOne = ({ onlyA, onlyB }: Compared['links']): number => onlyA.length + onlyB.length;
  for (const text of [
    `${sum((e) => e.onlyA.length)} of ${sum((e) => e.claims.a)} in A, ${sum((e) => e.onlyB.length)} of ${sum((e) => e.claims.b)} in B`,
    `${sum((e) => e.links.both.length)} links are in both readings, ${sum((e) => inOne(e.links))} in one only`,
    `${sum((e) => e.contradictions.both.length)} in both, ${sum((e) => inOne(e.contradictions))} in one only`,
  ]) {
    expect(guide.replaceAll(/\s+/g, ' ')).toContain(text);
  }
});

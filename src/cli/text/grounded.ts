import type { Groundedness } from '../../../graph/analysis/groundedness.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { essaysInOrder, essayTitle } from '../../../graph/model/labels.ts';
import { groundednessSentence } from '../../../graph/wording/groundedness.ts';
import { byTarget, groundednessTotal, isSeeming, missingGrounds, type MissingGround, type ToOneTarget } from '../../../graph/wording/groundedness-list.ts';
import { plainSentence } from '../../../graph/wording/sentence.ts';
import { bold, faint, indented, paragraph, type Paper, type Run } from './paper.ts';
import { heading } from './words.ts';

/** As wide as the margin with the number of steps. */
const REST = '       ';
const NO_WAY = '–';
const LEGEND = `The number is that of the steps from the claim to the nearest thesis; 0 is a thesis, ${NO_WAY} on no way to one.`;

export function groundedText(g: DebateGraph, judged: readonly Groundedness[], all: boolean, paper: Paper): string[] {
  return [
    ...heading(g, paper),
    ...missingGrounds().flatMap((missing) => missingLines(g, missing, judged, paper)),
    ...(all ? groundedLines(g, judged, paper) : []),
    ...(all || judged.some((one) => !one.grounded) ? paragraph(paper, faint(LEGEND)) : []),
    ...paragraph(paper, groundednessTotal(judged)),
  ];
}

/** What lacks the same is told once for all that lack it. */
function missingLines(g: DebateGraph, { title, explanation, has }: MissingGround, judged: readonly Groundedness[], paper: Paper): string[] {
  const lacking = judged.filter(has);
  if (lacking.length === 0) return [];
  return [
    ...paragraph(paper, [bold(title), `(${lacking.length})`]),
    ...indented(paper, explanation, 2),
    '',
    ...byEssay(g, lacking).flatMap(([place, inEssay]) => [
      ...indented(paper, place, 2),
      ...byTarget(inEssay).flatMap((group) => groupLines(g, group, paper)),
      '',
    ]),
  ];
}

/** What lacks the same for one target is told under it. */
function groupLines(g: DebateGraph, group: ToOneTarget, paper: Paper): string[] {
  const [first] = group;
  return [
    ...paragraph(paper, target(g, first), { first: `${steps(first)}  `, rest: REST }),
    ...group.flatMap((one) => paragraph(paper, [...source(g, one), ...note(one)], { first: `${REST}· `, rest: `${REST}  ` })),
  ];
}

function groundedLines(g: DebateGraph, judged: readonly Groundedness[], paper: Paper): string[] {
  const grounded = judged.filter((one) => one.grounded);
  if (grounded.length === 0) return [];
  return [
    ...paragraph(paper, [bold('Grounded'), `(${grounded.length})`]),
    '',
    ...byEssay(g, grounded).flatMap(([place, inEssay]) => [
      ...indented(paper, place, 2),
      ...inEssay.flatMap((one) => [
        ...paragraph(paper, target(g, one), { first: `${steps(one)}  `, rest: REST }),
        ...paragraph(paper, source(g, one), { first: `${REST}· ${one.relation === 'support' ? 'supported by' : 'rebutted by'} `, rest: `${REST}  ` }),
        ...indented(paper, plainSentence(g, groundednessSentence(g, one)), REST.length + 2),
      ]),
      '',
    ]),
  ];
}

/** As essays are read, what is drawn between essays last. */
function byEssay(g: DebateGraph, judged: readonly Groundedness[]): [place: string, judged: Groundedness[]][] {
  const places = [...essaysInOrder(g).map((essay) => ({ id: essay.id, place: `In “${essayTitle(essay)}” [${essay.id}]` })), { id: null, place: 'Between essays' }];
  return places.flatMap(({ id, place }): [string, Groundedness[]][] => {
    const drawn = judged.filter(({ essay }) => essay === id);
    return drawn.length === 0 ? [] : [[place, drawn]];
  });
}

/** Claims by their gists: what is listed here is looked up in the map rather than read. */
function claim(g: DebateGraph, id: string): Run[] {
  return [g.claims.get(id)?.gist ?? id, faint(`[${id}]`)];
}

function target(g: DebateGraph, { to, about }: Groundedness): Run[] {
  return g.claims.has(to) ? claim(g, to) : ['the step', faint(`[${to}]`), 'to', ...claim(g, about)];
}

function source(g: DebateGraph, { from }: Groundedness): Run[] {
  return from.flatMap((id, i) => [...(i === 0 ? [] : ['together with']), ...claim(g, id)]);
}

/** In the margin: how far the target is from a thesis. */
function steps({ stepsToThesis }: Groundedness): string {
  return String(stepsToThesis ?? NO_WAY).padStart(REST.length - 2);
}

function note(one: Groundedness): Run[] {
  return isSeeming(one) ? ['(known only to seem to contradict it)'] : [];
}

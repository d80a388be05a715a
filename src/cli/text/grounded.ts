import type { Groundedness } from '../../../graph/analysis/groundedness.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { essaysInOrder, essayTitle } from '../../../graph/model/labels.ts';
import { groundednessSentence } from '../../../graph/wording/groundedness.ts';
import { plainSentence } from '../../../graph/wording/sentence.ts';
import { bold, faint, indented, paragraph, type Paper, type Run } from './paper.ts';
import { count, heading } from './words.ts';

/** What lacks the same is told once for all that lack it. */
interface Section {
  readonly title: string;
  readonly explanation: string;
  readonly has: (judged: Groundedness) => boolean;
}

/** As wide as the margin with the number of steps. */
const REST = '       ';
const NO_WAY = '–';
const LEGEND = `The number is that of the steps from the claim to the nearest thesis; 0 is a thesis, ${NO_WAY} on no way to one.`;

const LACKING: readonly Section[] = [
  {
    title: 'Supported, but inferred from nothing',
    explanation: 'No inference leads to these claims where they are supported; one from what supports them would spell it out.',
    has: (judged) => !judged.grounded && judged.missing.kind === 'inference' && judged.missing.joins.length === 0,
  },
  {
    title: 'Inferred, but not from what supports it',
    explanation: 'Inferences lead to these claims, and none of them takes up the support; one of them could, or a further one.',
    has: (judged) => !judged.grounded && judged.missing.kind === 'inference' && judged.missing.joins.length > 0,
  },
  {
    title: 'Support for a step that is not among what the step is made of',
    explanation: 'The claim could be a premise of the step.',
    has: (judged) => !judged.grounded && judged.missing.kind === 'premise',
  },
  {
    title: 'Rebutted, but not contradicted',
    explanation: 'No contradiction is drawn between these claims, or a premise of theirs, and what speaks against them or what that leads to.',
    has: (judged) => !judged.grounded && judged.missing.kind === 'contradiction',
  },
];

export function groundedText(g: DebateGraph, judged: readonly Groundedness[], all: boolean, paper: Paper): string[] {
  return [
    ...heading(g, paper),
    ...LACKING.flatMap((section) => sectionLines(g, section, judged, paper)),
    ...(all ? groundedLines(g, judged, paper) : []),
    ...(all || judged.some((one) => !one.grounded) ? paragraph(paper, faint(LEGEND)) : []),
    ...paragraph(paper, total(judged)),
  ];
}

function sectionLines(g: DebateGraph, { title, explanation, has }: Section, judged: readonly Groundedness[], paper: Paper): string[] {
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
function groupLines(g: DebateGraph, group: readonly [Groundedness, ...Groundedness[]], paper: Paper): string[] {
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

function byTarget(judged: readonly Groundedness[]): [Groundedness, ...Groundedness[]][] {
  const groups = new Map<string, [Groundedness, ...Groundedness[]]>();
  for (const one of judged) {
    const group = groups.get(one.to);
    if (group) group.push(one);
    else groups.set(one.to, [one]);
  }
  return [...groups.values()];
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
  const seeming = !one.grounded && one.missing.kind === 'contradiction' && one.missing.lookAlikes.length > 0;
  return seeming ? ['(known only to seem to contradict it)'] : [];
}

function total(judged: readonly Groundedness[]): string {
  const part = (relation: Groundedness['relation'], how: 'case' | 'step', note: string): string => {
    const all = judged.filter((one) => one.relation === relation);
    const grounded = all.filter((one) => one.grounded);
    const so = grounded.filter((one) => one.grounded && one.ground.how === how).length;
    return `${grounded.length} of ${count(all.length, relation)}${so > 0 ? ` (${so} of them ${note})` : ''}`;
  };
  if (judged.length === 0) return 'No supports and no rebuttals are drawn.';
  return `Grounded: ${part('support', 'case', 'as cases')} and ${part('rebuttal', 'step', 'as attacks on a step itself')}.`;
}

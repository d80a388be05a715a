import { contradictions, type Clash, type ClashSide } from '../../analysis/contradictions.ts';
import { findings } from '../../analysis/findings/findings.ts';
import { relianceOf, type Reliance, type ReliedOnPremise } from '../../analysis/reliance.ts';
import { sharedPremises, type SharedPremise } from '../../analysis/shared-premises.ts';
import { inWords } from '../../language/numbers.ts';
import { debateGraph, type DebateGraph } from '../../model/debate-graph.ts';
import { essayByline, essaysInOrder, essayTitle } from '../../model/labels.ts';
import type { Debate, Essay } from '../../model/schema.ts';
import { clashInBrief } from '../../wording/clash-chains.ts';
import { clashExplanation } from '../../wording/clash-explanation.ts';
import { findingWords } from '../../wording/findings.ts';
import { capitalised, people, person } from '../../wording/running.ts';
import { plainSentence, type Sentence } from '../../wording/sentence.ts';
import { markdownText } from './escape.ts';

export function markdownReport(debate: Debate): string {
  const g = debateGraph(debate);
  const essays = essaysInOrder(g);
  const sections = [
    [`# ${markdownText(debate.title)}`, ...(debate.question === debate.title ? [] : [markdownText(debate.question)])],
    findingsSection(g),
    ...essays.map((essay) => essaySection(g, essay)),
    sharedSection(g),
    contradictionsSection(g),
    sourcesSection(g, essays),
  ];
  return `${sections.filter((blocks) => blocks.length > 0).flat().join('\n\n')}\n`;
}

function findingsSection(g: DebateGraph): string[] {
  const found = findings(g);
  if (found.length === 0) return [];
  const items = found.map((finding) => {
    const { says, why } = findingWords(g, finding);
    return why === undefined ? says : [...says, ' ', ...why];
  });
  return ['## In short', list(items.map((item) => words(g, item)), true)];
}

function essaySection(g: DebateGraph, essay: Essay): string[] {
  const reliance = relianceOf(g, essay);
  const { theses, premises } = reliance;
  const nearest = premises.filter(({ direct }) => direct);
  const further = premises.filter(({ direct }) => !direct);
  return [
    `## ${markdownText(essayTitle(essay))}`,
    markdownText(essayByline(g, essay)),
    ...(theses.length === 0 ? ['No thesis is recorded.'] : [`### ${theses.length === 1 ? 'Thesis' : 'Theses'}`, list(theses.map((id) => claim(g, id)))]),
    ...(nearest.length > 0 ? ['### Relies directly on', list(nearest.map((premise) => premiseText(g, premise, reliance)))] : []),
    ...(further.length > 0 ? ['### Relies, in further steps, on', list(further.map((premise) => premiseText(g, premise, reliance)))] : []),
  ];
}

function premiseText(g: DebateGraph, { claim: id, voice, stance, implicit, loadBearing, steps, direct }: ReliedOnPremise, { author }: Reliance): string {
  const notes = [
    ...(loadBearing ? ['load-bearing'] : []),
    ...(direct ? [] : [`${steps} steps`]),
    ...(stance === 'concedes' ? ['conceded'] : []),
    ...(implicit ? ['left unsaid'] : []),
    ...(voice === author ? [] : [`in the voice of ${plainSentence(g, [person(g, voice)])}`]),
  ];
  return claim(g, id) + (notes.length === 0 ? '' : ` *(${markdownText(notes.join('; '))})*`);
}

function sharedSection(g: DebateGraph): string[] {
  const shared = sharedPremises(g);
  if (shared.length === 0) return [];
  const item = ({ claim: id, members, oppositeConclusions }: SharedPremise): string => {
    const authors = [...new Set(members.map(({ author }) => author))];
    const said: Sentence = [...people(g, authors), oppositeConclusions ? ', to opposite conclusions' : ''];
    return `${claim(g, id)} *(${words(g, said)})*`;
  };
  return ['## Premises that several authors rely on', list(shared.map(item))];
}

function contradictionsSection(g: DebateGraph): string[] {
  const clashes = contradictions(g);
  if (clashes.length === 0) return [];
  const item = (clash: Clash): string => {
    const reading = clash.strength === 'arguable' ? ' It depends on a reading.' : '';
    const says = clash.by === 'consequence' ? words(g, clashInBrief(g, clash)) : drawnWords(g, clash);
    return `${says}${clash.by === 'drawn' ? ` ${markdownText(clashExplanation(g, clash))}` : ''}${reading}`;
  };
  const group = (title: string, scope: Clash['scope']): string[] => {
    const those = clashes.filter((clash) => clash.scope === scope);
    return those.length === 0 ? [] : [`### ${title}`, list(those.map(item))];
  };
  return ['## Contradictions', `${capitalisedText(`${inWords(clashes.length)} ${clashes.length === 1 ? 'contradiction' : 'contradictions'}`)}.`, ...group('Between authors', 'across'), ...group('Within one author', 'within')];
}

function drawnWords(g: DebateGraph, { sides }: Clash): string {
  const byStand = new Map<string, ClashSide[]>();
  for (const side of sides) {
    const key = [side.commitment, ...side.claims].join(' ');
    byStand.set(key, [...(byStand.get(key) ?? []), side]);
  }
  const parts = [...byStand.values()].map((camp): Sentence => {
    const authors = [...new Set(camp.map(({ author }) => author))];
    const [first] = camp;
    const verb = first?.commitment === 'rejects' ? (authors.length === 1 ? 'rejects' : 'reject') : authors.length === 1 ? 'holds' : 'hold';
    return [...people(g, authors), ` ${verb}: `, ...(first?.claims ?? []).flatMap((id, i): Sentence => (i === 0 ? [{ claim: id }] : [', ', { claim: id }]))];
  });
  return `${words(g, capitalised(parts.flatMap((part, i): Sentence => (i === 0 ? part : ['; ', ...part]))))}.`;
}

function sourcesSection(g: DebateGraph, essays: readonly Essay[]): string[] {
  if (essays.length === 0) return [];
  const item = (essay: Essay): string => `“${markdownText(essayTitle(essay))}”: ${markdownText(essayByline(g, essay))}.`;
  return ['## Sources', list(essays.map(item)), 'The claims are paraphrases. Made with Elenchus.'];
}

function claim(g: DebateGraph, id: string): string {
  return markdownText(g.claims.get(id)?.text ?? id);
}

function words(g: DebateGraph, sentence: Sentence): string {
  return markdownText(plainSentence(g, sentence));
}

function list(items: readonly string[], numbered = false): string {
  return items.map((item, i) => `${numbered ? `${i + 1}.` : '-'} ${item === '' ? '…' : item}`).join('\n');
}

function capitalisedText(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Arguments written out: a head, and below it the premise-conclusion structure. */
import type { Inference } from '../../../model/schema.ts';
import { keptList, keptText, keptValue } from '../kept.ts';
import { inOneLine } from '../in-one-line.ts';
import { asText, isList, isMap, type Yaml, type YamlMap } from '../yaml.ts';
import { shownText } from './claim-text.ts';
import { escapeRule } from '../escape.ts';
import { tagText } from './tag-text.ts';
import { flow } from './yaml-text.ts';

export interface WrittenStep {
  readonly premises: readonly string[];
  readonly conclusion: string;
  readonly rule?: string;
  readonly data: YamlMap;
  /** Relations below the inference. */
  readonly below: readonly string[];
}

/** The statements of an argument, line by line: premises where they are first needed, each conclusion below its inference. */
export function statementsOf(steps: readonly Pick<WrittenStep, 'premises' | 'conclusion'>[]): string[] {
  const lines: string[] = [];
  for (const { premises, conclusion } of steps) lines.push(...premises.filter((premise) => !lines.includes(premise)), conclusion);
  return lines;
}

/** @param statement how a claim is written as a statement of the argument, with what is drawn below it */
export function reconstruction(steps: readonly WrittenStep[], statement: (claim: string) => readonly string[]): string {
  const lines: string[] = [];
  const stated: string[] = [];
  const state = (claim: string): void => {
    stated.push(claim);
    const [first = '', ...below] = statement(claim);
    lines.push(`(${stated.length}) ${first}`, ...below);
  };
  let last = 0;
  for (const { premises, conclusion, rule, data, below } of steps) {
    for (const premise of premises) if (!stated.includes(premise)) state(premise);
    const isUsual = stated.length - last === premises.length && premises.every((premise) => stated.indexOf(premise, last) >= 0);
    const uses = premises.map((premise) => stated.lastIndexOf(premise) + 1);
    lines.push(inferenceLine(rule, isUsual && !data.has('uses') ? data : new Map<string, Yaml>([['uses', uses], ...[...data].filter(([key]) => key !== 'uses')])));
    lines.push(...below.map((line) => `    ${line}`));
    last = stated.length;
    state(conclusion);
  }
  return lines.join('\n');
}

function inferenceLine(rule: string | undefined, data: YamlMap): string {
  if (rule === undefined && data.size === 0) return '----';
  return ['--', ...(rule === undefined ? [] : [rule]), ...(data.size > 0 ? [flow(data)] : []), '--'].join(' ');
}

/** The rule of an inference, and what of its scheme has to be said in data because a rule cannot hold it. */
export function ruleOf(inference: Inference): { readonly rule?: string; readonly data: YamlMap } {
  const { scheme } = inference;
  if (scheme === undefined) return { data: new Map() };
  const rules = keptList(inference, 'rules').flatMap((rule) => asText(rule) ?? []);
  const isKept = rules.length > 1 && rules.join(', ') === scheme;
  const shown = shownText(scheme);
  const rule = isKept ? rules.map((one) => escapeRule(shownText(one))).join(', ') : escapeRule(shown);
  return { rule, data: shown === scheme || isKept ? new Map() : new Map([['scheme', scheme]]) };
}

/** The head of an argument as it was read, or its title alone; before it its other descriptions. */
export function argumentHead(call: string, last: Inference): string[] {
  const description = keptText(last, 'description');
  const tags = keptList(last, 'argumentTags').flatMap((tag) => asText(tag) ?? []);
  const data = keptValue(last, 'argumentData');
  const words = description === undefined || inOneLine(description) === '' ? call : `${call}: ${inOneLine(description)}`;
  const wordings = keptList(last, 'wordings').flatMap((wording) => inOneLine(asText(wording) ?? '') || []);
  const head = [words, ...tags.map(tagText), ...(isMap(data) && data.size > 0 ? [flow(data)] : [])].join(' ');
  return [...wordings.map((wording) => `${call}: ${wording}`), head];
}

/** What was read of an inference's data and means nothing here. */
export function keptInferenceData(inference: Inference): YamlMap {
  const data = keptValue(inference, 'data');
  return isMap(data) && (data.get('uses') === undefined || isList(data.get('uses'))) ? data : new Map();
}

/** What has changed on the map, for those who do not see it. */
import { msg, str } from '@lit/localize';
import { plural } from '../../graph/language/plural.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import type { Subgraph } from '../../graph/query/subgraph.ts';
import { describeBase } from './describe-base.ts';
import { extentInWords } from './map-extent.ts';
import type { ViewState } from './store/view-state.ts';

interface Seen {
  readonly view: ViewState;
  readonly shown: Subgraph;
}

/** Empty where nothing did. */
export function changesInWords(g: DebateGraph, before: Seen, now: Seen): string {
  const [former, current] = [before, now].map(({ shown }) => new Set(shown.claims.map(({ id }) => id)));
  if (former === undefined || current === undefined) return '';
  const come = [...current].filter((id) => !former.has(id)).length;
  const gone = [...former].filter((id) => !current.has(id)).length;
  const extent = extentInWords(g, now.view.base);
  const counts = [
    ...(come > 0 ? [plural(come, { one: msg('1 claim has come in.'), other: msg(str`${come} claims have come in.`) })] : []),
    ...(gone > 0 ? [plural(gone, { one: msg('1 claim is gone.'), other: msg(str`${gone} claims are gone.`) })] : []),
  ];
  if (JSON.stringify(before.view.base) === JSON.stringify(now.view.base)) return counts.join(' ');
  const base = describeBase(g, now.view);
  return [extent === '' ? msg(str`${base}.`) : msg(str`${base}, ${extent}.`), ...counts].join(' ');
}

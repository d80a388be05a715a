import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Marks } from '../../graph/analysis/own-stance/marks.ts';
import type { OwnStance } from '../../graph/analysis/own-stance/own-stance.ts';
import type { ThesisStance } from '../../graph/analysis/own-stance/thesis-stance.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { essayTitle } from '../../graph/model/labels.ts';
import { markClashClaims, thesisStanceClaims } from '../../graph/query/stance-claims.ts';
import { markClashWords, thesisStanceWords } from '../../graph/wording/own-stance.ts';
import { quoted } from '../../graph/wording/sentence.ts';
import '../claim-mark/claim-mark.ts';
import { sentenceIn } from '../claim-link/sentence.ts';
import { essayMark } from '../shared/essay-mark.ts';
import { showButton } from '../shared/show-button.ts';
import { authorName } from '../shared/words.ts';

/** Where the reader's marks cannot stand together. */
export function clashesSection(g: DebateGraph, { clashes }: OwnStance, from: EventTarget): TemplateResult | typeof nothing {
  if (clashes.length === 0) return nothing;
  return html`<section aria-labelledby="clashing">
    <h2 id="clashing">${msg('Where your marks clash')} <span class="count">${clashes.length}</span></h2>
    <ul class="entries">
      ${clashes.map((clash) => {
        const says = markClashWords(g, clash);
        return html`<li>
          <p>${sentenceIn(g, says)}</p>
          ${showButton(from, msg('Show on the map'), () => markClashClaims(g, clash), says)}
        </li>`;
      })}
    </ul>
  </section>`;
}

/** Every thesis, by essay, and why it stands or not. */
export function thesesSection(g: DebateGraph, { theses }: OwnStance, marks: Marks, from: EventTarget): TemplateResult | typeof nothing {
  if (theses.length === 0) return nothing;
  const essays = [...new Set(theses.map(({ essay }) => essay))];
  return html`<section aria-labelledby="theses">
    <h2 id="theses">${msg('What becomes of the theses')}</h2>
    ${essays.map((id) => {
      const essay = g.essays.get(id);
      return html`<h3>${essayMark(g, id)} ${essay === undefined ? '' : html`<bdi>${authorName(g, essay)}</bdi>, <bdi>${essay.title === null ? essayTitle(essay) : quoted(essayTitle(essay))}</bdi>`}</h3>
        <ul class="entries">
          ${theses.filter((thesis) => thesis.essay === id).map((thesis) => entry(g, thesis, marks, from))}
        </ul>`;
    })}
  </section>`;
}

function statusWord(status: ThesisStance['status']): string {
  return { stands: msg('stands'), falls: msg('falls'), open: msg('open') }[status];
}

function entry(g: DebateGraph, stance: ThesisStance, marks: Marks, from: EventTarget): TemplateResult {
  const says = thesisStanceWords(g, stance);
  const { thesis, status } = stance;
  return html`<li data-status=${status}>
    <p><span class="tag">${statusWord(status)}</span> ${sentenceIn(g, says)}</p>
    <div class="actions">
      <claim-mark .claim=${thesis} .name=${g.claims.get(thesis)?.gist ?? ''} .mark=${marks.get(thesis)}></claim-mark>
      ${showButton(from, msg('Show why on the map'), () => thesisStanceClaims(g, stance), says)}
    </div>
  </li>`;
}

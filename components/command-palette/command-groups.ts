/** The commands that are looked for, as a list from which one is chosen. */
import { msg } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import { rank, wordIndex, wordsOf } from '../../graph/query/ranking.ts';
import { keysIn } from '../shared/keys.ts';
import type { ListGroup, ListOption } from '../shared/listbox.ts';
import { markedText } from '../shared/marked-text.ts';
import type { PaletteCommand } from './palette-command.ts';

/** Those that are found are listed best first; where nothing is looked for, all of them in their groups. */
export function commandGroups(commands: readonly PaletteCommand[], query: string, choose: (command: PaletteCommand) => void): readonly ListGroup[] {
  const option = (command: PaletteCommand): ListOption => ({
    content: commandContent(command, query),
    choose: () => choose(command),
    disabled: command.lacks !== undefined,
  });
  if (wordsOf(query).length === 0) {
    const listed = commands.filter(({ onlyAsked }) => onlyAsked !== true);
    const groups = new Set(listed.map(({ group }) => group));
    return [...groups].map((label) => ({ label, options: listed.filter(({ group }) => group === label).map(option) }));
  }
  const found = rank(wordIndex(commands.map(({ name, also = '', group }) => ({ name, more: `${group} ${also}` }))), query);
  const places = found?.places ?? [];
  return places.length === 0 ? [] : [{ label: msg('Commands'), options: places.flatMap((place) => commands[place] ?? []).map(option) }];
}

function commandContent({ name, keys, lacks, where }: PaletteCommand, query: string): TemplateResult {
  return html`<span class="name" dir="auto">${markedText(name, query)}</span>
    ${lacks === undefined ? nothing : html`<span class="about">${lacks}</span>`}
    ${keys === undefined ? nothing : html`<span class="keys">${where === undefined ? nothing : html`<span class="about">${where}</span> `}${keysIn(keys)}</span>`}`;
}

export const commandStyles = css`
  .keys {
    margin-inline-start: auto;
  }
`;

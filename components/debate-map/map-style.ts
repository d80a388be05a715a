/** A theme as a Cytoscape style sheet. Later rules win over earlier ones. */
import { lineLook, type LineTraits } from '../../graph/picture/line-look.ts';
import { TAG } from '../../graph/picture/plan/sizes.ts';
import type { JunctionKind, PathKind } from '../../graph/picture/scene.ts';
import type { ArrowHead, Theme } from '../../graph/picture/theme.ts';
import { CONNECTION_KINDS } from '../../graph/model/schema.ts';

type StyleValue = string | number | readonly number[];

export interface StyleBlock {
  readonly selector: string;
  readonly style: Readonly<Record<string, StyleValue>>;
}

const PATH_KINDS: readonly PathKind[] = [...CONNECTION_KINDS, 'tie'];

const JUNCTION_KINDS: readonly JunctionKind[] = ['inference', 'support', 'rebuttal'];

const SHAPES: Readonly<Record<ArrowHead, string>> = { filled: 'triangle', open: 'triangle', bar: 'tee', diamond: 'diamond', none: 'none' };

export function mapStyle(theme: Theme): StyleBlock[] {
  // Beyond the image that is moved in place of a large map there is nothing to be seen yet.
  const beyond: StyleBlock = { selector: 'core', style: { 'outside-texture-bg-color': theme.paper, 'outside-texture-bg-opacity': 1 } };
  return [beyond, ...nodeStyles(theme), ...junctionStyles(theme), ...essayStyles(theme), ...PATH_KINDS.flatMap((kind) => pathStyles(theme, kind)), ...stateStyles(theme)];
}

function nodeStyles({ fontFamily, paper, text, muted, inverse, box, tag }: Theme): StyleBlock[] {
  return [
    {
      selector: 'node',
      style: {
        shape: 'rectangle',
        width: 'data(width)',
        height: 'data(height)',
        'z-index': 'data(depth)',
        'z-index-compare': 'manual',
        'background-color': paper,
        'font-family': fontFamily,
        'overlay-opacity': 0,
        'min-zoomed-font-size': 2,
        // The scene's lines are broken already.
        'text-wrap': 'wrap',
        'text-max-width': '100000px',
        'text-valign': 'center',
      },
    },
    { selector: 'node[label]', style: { label: 'data(label)' } },
    { selector: 'node[size]', style: { 'font-size': 'data(size)', 'text-margin-y': 'data(drop)' } },
    { selector: 'node[weight]', style: { 'font-weight': 'data(weight)', 'line-height': 'data(leading)' } },
    { selector: '.text', style: { 'background-opacity': 0, 'text-halign': 'right', 'text-justification': 'left', events: 'no' } },
    { selector: '.text.rtl', style: { 'text-halign': 'left', 'text-justification': 'right' } },
    { selector: '.text.pressable', style: { events: 'yes', 'text-events': 'yes' } },
    { selector: '.ink-text', style: { color: text } },
    { selector: '.ink-muted', style: { color: muted } },
    { selector: '.frame', style: { shape: 'round-rectangle', 'corner-radius': '10px', 'border-width': 1, events: 'no' } },
    { selector: '.badge', style: { shape: 'ellipse', color: inverse, 'font-weight': 700 } },
    {
      selector: '.box',
      style: {
        shape: 'round-rectangle',
        'corner-radius': `${box.radius}px`,
        'background-color': box.fill,
        'border-color': box.stroke,
        'border-width': box.width,
        'border-position': 'center',
      },
    },
    { selector: '.box.thesis', style: { 'border-width': box.thesisWidth } },
    {
      selector: '.box.uncommitted',
      style: {
        'background-color': box.uncommitted.fill,
        'border-color': box.uncommitted.stroke,
        'border-style': 'dashed',
        'border-dash-pattern': box.uncommitted.dash,
      },
    },
    {
      selector: '.tag',
      style: {
        shape: 'round-rectangle',
        'corner-radius': `${TAG.height / 2}px`,
        'background-color': tag.fill,
        'border-color': tag.stroke,
        'border-width': 0.8,
        'border-position': 'center',
        color: tag.text,
        events: 'no',
      },
    },
    { selector: '.tag.pressable', style: { events: 'yes' } },
  ];
}

/** A disc, a ring and a hollow diamond, as in the exports. */
function junctionStyles({ lines, paper, hollow }: Theme): StyleBlock[] {
  const sign = (kind: JunctionKind, ink: string): Readonly<Record<string, StyleValue>> =>
    kind === 'inference'
      ? { shape: 'ellipse', 'background-color': ink }
      : { shape: kind === 'support' ? 'ellipse' : 'diamond', 'background-color': paper, 'border-color': ink, 'border-width': hollow, 'border-position': 'inside' };
  return JUNCTION_KINDS.flatMap((kind) => {
    const { colour, soft } = lines[kind];
    return [
      { selector: `.sign.${kind}`, style: sign(kind, colour) },
      { selector: `.sign.${kind}.uncommitted`, style: sign(kind, soft) },
      { selector: `.tag.junction.${kind}`, style: { 'border-color': colour } },
      { selector: `.tag.junction.${kind}.uncommitted`, style: { 'border-color': soft } },
    ];
  });
}

function essayStyles({ essays }: Theme): StyleBlock[] {
  return essays.flatMap(({ ink, tint, line }, i) => [
    { selector: `.frame.essay-${i}`, style: { 'background-color': tint, 'border-color': line } },
    { selector: `.badge.essay-${i}`, style: { 'background-color': ink } },
    { selector: `.ink-essay.essay-${i}`, style: { color: ink } },
    { selector: `.box.thesis.essay-${i}`, style: { 'border-color': ink } },
    { selector: `.group-handle.essay-${i}`, style: { 'border-color': line, color: ink } },
  ]);
}

function pathStyles(theme: Theme, kind: PathKind): StyleBlock[] {
  const { colour, soft, head } = theme.lines[kind];
  const look = (traits: Partial<LineTraits>): Readonly<Record<string, StyleValue>> => {
    const { colour: ink, width, dash } = lineLook({ kind, contracted: 0, committed: true, bundle: false, ...traits }, theme);
    return { ...inked(ink), width, ...(dash.length > 0 ? { 'line-style': 'dashed', 'line-dash-pattern': dash } : { 'line-style': 'solid' }) };
  };
  const arrow = (end: 'source' | 'target'): Readonly<Record<string, StyleValue>> => ({
    [`${end}-arrow-shape`]: SHAPES[head],
    [`${end}-arrow-fill`]: head === 'open' ? 'hollow' : 'filled',
  });
  return [
    {
      selector: `edge.${kind}`,
      style: {
        'curve-style': 'straight',
        'source-endpoint': 'data(sourceEndpoint)',
        'target-endpoint': 'data(targetEndpoint)',
        'edge-distances': 'endpoints',
        'z-index': 'data(depth)',
        'z-index-compare': 'manual',
        'overlay-opacity': 0,
        'arrow-scale': 1,
        ...look({}),
      },
    },
    {
      selector: `edge.${kind}.bent`,
      style: {
        'curve-style': 'round-segments',
        'segment-weights': 'data(weights)',
        'segment-distances': 'data(distances)',
        'segment-radii': 'data(radii)',
        'radius-type': 'influence-radius',
      },
    },
    { selector: `edge.${kind}.arrows-end, edge.${kind}.arrows-both`, style: arrow('target') },
    { selector: `edge.${kind}.arrows-both`, style: arrow('source') },
    { selector: `edge.${kind}.uncommitted`, style: look({ committed: false }) },
    { selector: `edge.${kind}.contracted`, style: look({ contracted: 1 }) },
    { selector: `edge.${kind}.bundle`, style: look({ bundle: true }) },
    { selector: `.count.${kind}`, style: { color: colour, 'border-color': soft } },
  ];
}

function stateStyles(theme: Theme): StyleBlock[] {
  return [
    ...PATH_KINDS.map((kind) => ({ selector: `edge.${kind}.strong`, style: { ...inked(theme.lines[kind].colour), width: theme.lines[kind].width + 0.8, 'z-index': 3 } })),
    { selector: '.dim', style: { opacity: 0.22 } },
    { selector: '.highlighted', style: { 'underlay-color': theme.selection, 'underlay-opacity': 0.22, 'underlay-padding': 6, 'underlay-shape': 'round-rectangle' } },
    {
      selector: '.box.selected',
      style: { 'outline-color': theme.selection, 'outline-width': 3, 'outline-offset': 2.5, 'outline-style': 'solid' },
    },
  ];
}

function inked(colour: string): Readonly<Record<string, StyleValue>> {
  return { 'line-color': colour, 'source-arrow-color': colour, 'target-arrow-color': colour };
}

/** What somebody wants a picture of, and how; made into a drawing. The page and the command order alike. */
import { say, str } from '../language/say.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import { DEBATE_VERSION, type ConnectionKind, type Wording } from '../model/schema.ts';
import { subgraph } from '../query/subgraph.ts';
import { carriedText } from './carried/carried-text.ts';
import type { Drawing } from './drawing.ts';
import type { LayOut } from './layout/layout-picture.ts';
import { sheetOf, type Content, type SheetOptions } from './sheet/sheet.ts';
import { shownOf, type PictureSubject, type Shown } from './subject.ts';
import { sceneContent, type LinkOf } from './svg/draw-scene.ts';
import { premisesContent } from './table/premises-content.ts';
import { onWhite, type Background, type Theme } from './theme.ts';

/** What a picture shows, and how. */
export interface PictureOrder {
  readonly subject: PictureSubject | PremisesTable;
  readonly theme: Theme;
  /** Drawn above the picture; left out, what the picture shows. */
  readonly title?: string;
  readonly showTitle: boolean;
  readonly legend: boolean;
  /** The essays with authors and dates, and what the picture was made with. */
  readonly sources: boolean;
  readonly background: Background;
  readonly wording: Wording;
  /** The kinds of connection that are drawn; all where left out. */
  readonly connections?: ReadonlySet<ConnectionKind>;
  /** Width by height of what it is to fill; that of a screen where left out. */
  readonly aspect?: number;
  readonly linkOf?: LinkOf;
}

/** The table of premises by essays. */
export interface PremisesTable {
  readonly kind: 'premises';
  /** Ids of the authors whose premises are rows; all where left out. */
  readonly authors?: ReadonlySet<string>;
}

/** A picture as it was ordered. */
export interface OrderedPicture {
  readonly drawing: Drawing;
  /** What the picture may carry, so that it can be opened again. */
  readonly carried: string;
}

/** What a drawing is made with. */
export interface Drafting {
  readonly layOut: LayOut;
  /** Name and version of the program, for the source line. */
  readonly tool: string;
}

/**
 * Draws what was ordered.
 *
 * @throws NoSuchSubject; what laying out rejects with is passed on
 */
export async function drawOrder(g: DebateGraph, ordered: PictureOrder, drafting: Drafting): Promise<OrderedPicture> {
  const order = ordered.background === 'white' ? { ...ordered, theme: onWhite(ordered.theme) } : ordered;
  const { shown, content, carried } = order.subject.kind === 'premises' ? premises(g, order, order.subject) : await map(g, order, order.subject, drafting);
  const options: SheetOptions = {
    title: order.title ?? shown.title,
    showTitle: order.showTitle,
    paper: order.background !== 'none',
    legend: order.legend,
    sources: order.sources,
    colophon: say(str`“${g.debate.title}” · debate document ${DEBATE_VERSION} · ${drafting.tool}`),
  };
  return { drawing: sheetOf(content, order.theme, options), carried };
}

interface Drafted {
  readonly shown: Shown;
  readonly content: Content;
  readonly carried: string;
}

async function map(g: DebateGraph, order: PictureOrder, subject: PictureSubject, { layOut }: Drafting): Promise<Drafted> {
  const shown = shownOf(g, subject);
  const { connections: kinds, wording, aspect } = order;
  const sub = subgraph(g, shown.claims, { ...(kinds && { kinds }), bundles: shown.bundles, essays: shown.essays });
  const scene = await layOut(g, sub, { wording, ...(aspect !== undefined && { aspect }) });
  const carried = carriedText(g, sub, {
    title: order.title ?? shown.title,
    wording,
    ...(kinds && { connections: [...kinds] }),
    ...(shown.bundles && { bundles: true }),
  });
  return { shown, content: sceneContent(scene, order.theme, order.linkOf), carried };
}

function premises(g: DebateGraph, order: PictureOrder, { authors }: PremisesTable): Drafted {
  const content = premisesContent(g, order.theme, { wording: order.wording, ...(authors && { authors }) });
  const shown: Shown = { title: content.title, claims: content.claims, bundles: false };
  const sub = subgraph(g, shown.claims, { bundles: false });
  return { shown, content, carried: carriedText(g, sub, { title: order.title ?? shown.title, wording: order.wording }) };
}

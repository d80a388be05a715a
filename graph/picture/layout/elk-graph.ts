/** The part of ELK's graph format (JSON) that is used, so that the layout engine can be handed in. */

export interface ElkPoint {
  x: number;
  y: number;
}

/** A graph as the layout engine takes it, and gives it back with places. */
export interface ElkNode {
  id: string;
  x?: number;
  y?: number;
  width?: number;
  height?: number;
  layoutOptions?: Record<string, string>;
  ports?: ElkPort[];
  children?: ElkNode[];
  edges?: ElkEdge[];
}

export interface ElkPort {
  id: string;
  layoutOptions?: Record<string, string>;
}

export interface ElkEdge {
  id: string;
  sources: string[];
  targets: string[];
  layoutOptions?: Record<string, string>;
  sections?: { startPoint: ElkPoint; endPoint: ElkPoint; bendPoints?: ElkPoint[] }[];
}

/** Gives every node a place and every edge a route; the same for the same graph. Rejects where the layout fails. */
export type ElkLayout = (graph: ElkNode) => Promise<ElkNode>;

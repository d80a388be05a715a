export { perGraph } from '../../graph/model/per-graph.ts';

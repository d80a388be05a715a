import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import type { Debate } from '../../../graph/model/schema.ts';
import { createDraughtsman } from '../services/draw.ts';
import { createMemoryTextStore } from '../services/text-store.ts';
import { openSession, type Session } from '../session.ts';
import type { ViewState } from '../store/view-state.ts';

export interface EmbeddedSession {
  readonly session: Session;
  readonly title: string;
  readonly dispose: () => void;
}

/** A session of which nothing outlives it. It is drawn with fonts of its own, for the page around may have any. */
export function embedSession(debate: Debate, aspect: () => number | undefined, startOf: (g: DebateGraph) => ViewState): EmbeddedSession {
  const { draw, dispose } = createDraughtsman(aspect, []);
  const session = openSession(debate, draw, Promise.resolve(createMemoryTextStore()), (g) => ({ view: startOf(g) }));
  return {
    session,
    title: debate.title,
    dispose: () => {
      session.picture.dispose();
      session.texts.cancel();
      dispose();
    },
  };
}

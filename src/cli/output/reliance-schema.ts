/** What `reliance --json` prints. */
import * as v from 'valibot';
import { AnchorSchema, author, authorName, claimIds, essay, flag, implicit, stance, text, voice, whole } from './schema-parts.ts';

const premises = v.array(
  v.object({
    claim: text('The claim that the author relies on.'),
    voice,
    stance,
    implicit,
    direct: flag('True if it is a premise of a step whose conclusion is a thesis.'),
    steps: whole('Number of steps from it to the nearest thesis.'),
    loadBearing: flag('True if some thesis is no longer derivable without it.'),
    loadBearingFor: claimIds('The theses that are no longer derivable without it.'),
    falls: claimIds('Claims of the author that are no longer derivable without it, theses included: all, or a hundred of the nearest.'),
    fallsComplete: flag('False if more of them fall than are listed.'),
    anchors: v.array(AnchorSchema),
  }),
);

const sufficient = v.object({
  sets: v.pipe(
    v.array(claimIds('Each stands by itself, and the author’s own inferences lead from all of them together to the thesis, but not without any of them.')),
    v.description('The smallest first; a hundred at the most.'),
  ),
  complete: flag('False if there may be more of them.'),
});

const independentRoutes = v.object({
  count: whole('The largest number of sufficient sets of which no two share a premise.'),
  exact: flag('False if it may be larger.'),
  routes: v.pipe(
    v.array(
      v.object({
        premises: claimIds('A sufficient set.'),
        steps: v.pipe(v.array(v.string()), v.description('The inferences that lead from it to the thesis, each after those on which it rests.')),
      }),
    ),
    v.description('As many as they are counted, one of the ways to choose them.'),
  ),
});

export const RelianceSchema = v.array(
  v.object({
    author,
    authorName,
    essay,
    theses: claimIds('What the essay is for.'),
    premises: v.pipe(premises, v.description('Nearest to a thesis first.')),
    arguments: v.pipe(
      v.array(
        v.object({
          thesis: text('The thesis.'),
          stands: flag('True if it is derivable from what the author holds, or stands by itself.'),
          byItself: flag('True if no inference of the author leads to it; it is then its own sufficient set.'),
          sufficient,
          independentRoutes,
        }),
      ),
      v.description('How each thesis is argued.'),
    ),
  }),
);

export type RelianceOutput = v.InferOutput<typeof RelianceSchema>;

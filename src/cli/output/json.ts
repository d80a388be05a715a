/** The results of the analyses as the command prints them with `--json`. */
import type { SharedPremise } from '../../../graph/analysis/shared-premises.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import type { Anchor, Claim, Essay } from '../../../graph/model/schema.ts';
import type {
  AnchorOutput,
  ClaimsOutput,
  EssaysOutput,
  SharedOutput,
} from './schemas.ts';

export function essaysJson({ people }: DebateGraph, essays: readonly Essay[]): EssaysOutput {
  return essays.map(({ id, title, author, outlet, date, sha256, length }) => ({
    id,
    title,
    author,
    authorName: people.get(author)?.name ?? null,
    outlet,
    date,
    sha256,
    length,
  }));
}

export function claimsJson(claims: readonly Claim[]): ClaimsOutput {
  return claims.map(({ id, text, gist, asOf = null, occurrences }) => ({
    id,
    text,
    gist,
    asOf,
    occurrences: occurrences.map(({ essay, voice, stance, role, implicit, anchors }) => ({
      essay,
      voice,
      stance,
      role,
      implicit,
      anchors: anchors.map(place),
    })),
  }));
}

export function sharedJson(shared: readonly SharedPremise[]): SharedOutput {
  return shared.map(({ claim, oppositeConclusions, members }) => ({
    claim,
    oppositeConclusions,
    members: members.map(({ essay, author, voice, stance, anchors }) => ({
      essay,
      author,
      voice,
      stance,
      anchors: anchors.map(place),
    })),
  }));
}

function place({ start, end }: Anchor): AnchorOutput {
  return { start, end };
}

/** A picture that was seen before, of which as much as can be is to stay where it is (SPEC.md, Q28 and Q29). */
import type { Rectangle, Scene } from '../scene.ts';

export interface Former {
  /** The frame of an essay. */
  readonly frameOf: (essay: string) => Rectangle | undefined;
  /** The box of a claim in an essay. */
  readonly boxOf: (essay: string, claim: string) => Rectangle | undefined;
}

/** @param shown the claims of the new picture: where most of what was seen is none of them, it is another one, and its essays stand as suits them best */
export function formerOf({ groups, boxes }: Pick<Scene, 'groups' | 'boxes'>, shown: ReadonlySet<string>): Former {
  const stays = boxes.filter(({ claim }) => shown.has(claim)).length * 2 >= boxes.length;
  const frames = new Map(stays ? groups.map((group) => [group.essay, group]) : []);
  // Ids hold no white space.
  const places = new Map(boxes.map((box) => [`${box.essay} ${box.claim}`, box]));
  return { frameOf: (essay) => frames.get(essay), boxOf: (essay, claim) => places.get(`${essay} ${claim}`) };
}

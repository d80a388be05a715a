/** A scene as SVG elements, and as the content of a sheet. */
import { plural } from '../../language/plural.ts';
import { say, str } from '../../language/say.ts';
import { append } from '../../model/lists.ts';
import { legendEntries } from '../legend.ts';
import type { Scene, SceneBox } from '../scene.ts';
import { legendNote } from '../sheet/notes.ts';
import type { Content } from '../sheet/sheet.ts';
import type { Theme } from '../theme.ts';
import { drawBox, drawGroup } from './draw-box.ts';
import { drawJunction } from './draw-junction.ts';
import { drawPath, drawPathTag } from './draw-path.ts';
import type { SvgNode } from './svg-node.ts';

/** The address that a claim's box leads to; none where undefined. */
export type LinkOf = (claim: string) => string | undefined;

export function sceneContent(scene: Scene, theme: Theme, linkOf?: LinkOf): Content {
  return {
    width: scene.width,
    height: scene.height,
    title: scene.title,
    description: descriptionOf(scene),
    nodes: sceneNodes(scene, theme, linkOf),
    legend: (width, of) => legendNote(legendEntries(scene), width, of),
    sources: scene.groups.map(({ number, title, byline, key }) => ({ number, title, byline, at: key })),
  };
}

/** What of the debate the scene shows, in words. */
export function descriptionOf({ shown: { claims, ofClaims, essays } }: Scene): string {
  const ofAll = plural(ofClaims, { one: say(str`${claims} of 1 claim`), other: say(str`${claims} of ${ofClaims} claims`) });
  const inEssays = plural(essays, { one: say('1 essay'), other: say(str`${essays} essays`) });
  return say(str`${ofAll}, ${inEssays}`);
}

/** From back to front: frames, lines, boxes, counts. */
function sceneNodes({ groups, paths, junctions, boxes }: Scene, theme: Theme, linkOf: LinkOf = () => undefined): SvgNode[] {
  const numbers = new Map(groups.map(({ key, number }) => [key, number]));
  const nextCopy = copiesOf(boxes);
  return [
    ...groups.map((group) => drawGroup(group, theme)),
    ...paths.map((path) => drawPath(path, theme)),
    ...junctions.map((junction) => drawJunction(junction, theme)),
    ...boxes.map((box) => drawBox(box, numbers.get(box.group) ?? 1, theme, { claim: linkOf(box.claim), copy: nextCopy.get(box.key) })),
    ...paths.flatMap(({ labels }) => labels.map((label) => drawPathTag(label, label.kind, theme))),
  ];
}

/** By key of a box, that of the box of the same claim in the next essay, around to the first. */
function copiesOf(boxes: readonly SceneBox[]): ReadonlyMap<string, string> {
  const byClaim = new Map<string, string[]>();
  for (const { claim, key } of boxes) append(byClaim, claim, key);
  const next = new Map<string, string>();
  for (const keys of byClaim.values()) {
    for (const [i, key] of keys.entries()) {
      const other = keys[(i + 1) % keys.length];
      if (other !== undefined && other !== key) next.set(key, other);
    }
  }
  return next;
}

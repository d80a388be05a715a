/** Which elements stand out: what is pointed at with what it is connected to, before all else; and the lines of what is selected. */
import type { Core, SingularElementReturnValue } from 'cytoscape';
import type { Neighbours } from './neighbours.ts';

export interface Emphasis {
  /** Keys of the boxes of the selected claim. */
  readonly selected: readonly string[];
  /** Keys of the boxes of the highlighted claims. */
  readonly highlighted: readonly string[];
  /** Keys of what the pointer is on. */
  readonly pointed: readonly string[];
}

export const NOTHING: Emphasis = { selected: [], highlighted: [], pointed: [] };

/** @param dims whether what is not near what is pointed at steps back: of thousands of elements that takes half a second */
export function emphasise(cy: Core, neighbours: Neighbours, { selected, highlighted, pointed }: Emphasis, dims: boolean): void {
  const near = neighbours.of(pointed);
  const strong = pointed.length > 0 ? near : neighbours.of(selected);
  const isSelected = new Set(selected);
  const isHighlighted = new Set(highlighted);
  cy.batch(() => {
    for (const element of cy.elements('edge, .box, .junction, [of]')) {
      const key = ownerOf(element);
      setClass(element, 'dim', dims && pointed.length > 0 && !near.has(key));
      if (element.isEdge()) setClass(element, 'strong', strong.has(key));
      if (element.hasClass('box')) {
        setClass(element, 'selected', isSelected.has(key));
        setClass(element, 'highlighted', isHighlighted.has(key));
      }
    }
  });
}

/** Not `toggleClass` alone: Cytoscape works the style of each element out anew for which it is called, changed or not. */
function setClass(element: SingularElementReturnValue, name: string, isOn: boolean): void {
  if (element.hasClass(name) !== isOn) element.toggleClass(name, isOn);
}

/** The key of the box or path that an element is, or is a part of. */
export function ownerOf(element: SingularElementReturnValue): string {
  const owner: unknown = element.data('of');
  return typeof owner === 'string' ? owner : element.id();
}

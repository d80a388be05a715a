/**
 * What the decorator of Lit is in the script that pages embed: there it may be loaded twice, from two places, and what is there already is
 * left as it is instead of ending the script.
 *
 * @param name of the element
 */
export function customElement(name: string): (element: CustomElementConstructor) => void {
  return (element) => {
    if (customElements.get(name) === undefined) customElements.define(name, element);
  };
}

/**
 * XML as a tree, with places. Entities other than the five of XML itself do not exist here, whatever a document type declares,
 * and nothing that a document refers to is fetched (`saxes` does neither).
 */
import { SaxesParser } from 'saxes';
import type { Position } from '../../model/diagnostic.ts';

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** All text in it, in order, without that of its children. */
  readonly text: string;
  readonly place: Position;
}

export interface XmlProblem {
  readonly message: string;
  readonly place: Position;
}

export interface XmlReading {
  /** What is there of the outermost element, be the document broken or not. */
  readonly root?: XmlElement;
  readonly problems: readonly XmlProblem[];
}

/** More of the same helps nobody to mend a file. */
const MOST_PROBLEMS = 100;

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

export function readXml(text: string): XmlReading {
  const problems: XmlProblem[] = [];
  const open: OpenElement[] = [];
  let root: OpenElement | undefined;
  const parser = new SaxesParser({ position: true });
  const here = (): Position => ({ line: parser.line, column: parser.columnIndex + 1 });
  parser.on('error', ({ message }) => {
    if (problems.length < MOST_PROBLEMS) problems.push({ message: message.replace(/^\d+:\d+: /, ''), place: here() });
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: OpenElement = { name, attributes: new Map(Object.entries(attributes)), children: [], text: '', place: here() };
    const parent = open.at(-1);
    if (parent !== undefined) parent.children.push(element);
    else root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const add = (piece: string): void => {
    const element = open.at(-1);
    if (element !== undefined) element.text += piece;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(text).close();
  return { ...(root && { root }), problems };
}

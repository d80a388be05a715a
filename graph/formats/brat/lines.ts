/** The lines of brat's standoff format (brat.nlplab.org/standoff.html). */

export interface TextBound {
  readonly id: string;
  readonly type: string;
  /** In code points of the text, ends exclusive; several where the span is discontinuous. */
  readonly spans: readonly (readonly [start: number, end: number])[];
  /** What stands there, its pieces joined by a space. */
  readonly text: string;
  readonly line: number;
}

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly line: number;
}

export interface Attribute {
  readonly id: string;
  readonly name: string;
  readonly of: string;
  readonly value: string;
}

export interface Standoff {
  readonly textBounds: readonly TextBound[];
  readonly relations: readonly Relation[];
  readonly attributes: readonly Attribute[];
  /** Notes, events, equivalences and whatever else there is, as it is written. */
  readonly others: readonly string[];
  readonly broken: readonly { readonly line: number; readonly text: string }[];
}

const TEXT_BOUND = /^(T\S*)[\t ]+(\S+)[\t ]+(\d+[\t ]+\d+(?:;\d+[\t ]+\d+)*)(?:[\t ](.*))?$/u;
const RELATION = /^(R\S*)[\t ]+(\S+)[\t ]+\S+?:(\S+)[\t ]+\S+?:(\S+)\s*$/u;
const ATTRIBUTE = /^([AM]\S*)[\t ]+(\S+)[\t ]+(\S+)(?:[\t ]+(.*?))?\s*$/u;
const OTHER = /^[#EN*]/u;

export function standoffLines(text: string): Standoff {
  const textBounds: TextBound[] = [];
  const relations: Relation[] = [];
  const attributes: Attribute[] = [];
  const others: string[] = [];
  const broken: { line: number; text: string }[] = [];
  text.split(/\r\n|\r|\n/).forEach((written, i) => {
    const line = i + 1;
    if (written.trim() === '') return;
    const bound = TEXT_BOUND.exec(written);
    const relation = bound === null ? RELATION.exec(written) : null;
    const attribute = bound === null && relation === null ? ATTRIBUTE.exec(written) : null;
    if (bound !== null) {
      const [, id = '', type = '', spans = '', said = ''] = bound;
      textBounds.push({ id, type, spans: spansIn(spans), text: said.trim(), line });
    } else if (relation !== null) {
      const [, id = '', type = '', from = '', to = ''] = relation;
      relations.push({ id, type, from, to, line });
    } else if (attribute !== null) {
      const [, id = '', name = '', of = '', value = ''] = attribute;
      attributes.push({ id, name, of, value });
    } else if (OTHER.test(written)) others.push(written);
    else broken.push({ line, text: written });
  });
  return { textBounds, relations, attributes, others, broken };
}

function spansIn(written: string): [number, number][] {
  return written.split(';').map((span) => {
    const [start = '0', end = '0'] = span.trim().split(/[\t ]+/);
    return [Number(start), Number(end)];
  });
}

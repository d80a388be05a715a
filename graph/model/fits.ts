/**
 * Whether a value is what a schema makes of it: nothing is copied and no issue is collected, which valibot does for each of
 * the million values of a large document. It is made of the schema itself, so that there is one definition; what it does not fit,
 * valibot says all about.
 */
import type * as v from 'valibot';

type Fits = (value: unknown) => boolean;

/** What it reads of a schema, whichever it is. */
interface Node {
  readonly type: string;
  readonly kind: string;
  readonly pipe?: readonly Node[];
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
  readonly items?: readonly Node[];
  readonly wrapped?: Node;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly requirement?: unknown;
}

/** Tells for certain that a value fits; it does not of one that does not fit, or by a schema of another kind than those that are known here. */
export function fitsSchema(schema: v.GenericSchema): Fits {
  return fitsOf(schema);
}

function fitsOf(node: Node): Fits {
  const [first, ...actions] = node.pipe ?? [];
  if (first === undefined) return checkOf(node);
  const checks = [checkOf(first), ...actions.filter(({ kind }) => kind !== 'metadata').map(checkOf)];
  const [one, other, ...more] = checks;
  if (one === undefined) return never;
  if (other === undefined) return one;
  return more.length === 0 ? (value) => one(value) && other(value) : (value) => checks.every((check) => check(value));
}

const never: Fits = () => false;

function checkOf(node: Node): Fits {
  const { type, requirement, literal, options = [] } = node;
  switch (type) {
    case 'string':
      return (value) => typeof value === 'string';
    case 'number':
      return (value) => typeof value === 'number' && !Number.isNaN(value);
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'literal':
      return (value) => value === literal;
    case 'picklist':
      return (value) => options.includes(value);
    case 'nullable':
      return nullable(node.wrapped);
    case 'exact_optional':
      return node.wrapped === undefined ? never : fitsOf(node.wrapped);
    case 'array':
      return arrayOf(node.item);
    case 'strict_tuple':
      return tupleOf(node.items ?? []);
    case 'strict_object':
      return objectOf(node.entries ?? {});
    case 'regex':
      return requirement instanceof RegExp ? (value) => requirement.test(value as string) : never;
    case 'integer':
      return Number.isInteger;
    case 'min_value':
      return typeof requirement === 'number' ? (value) => (value as number) >= requirement : never;
    case 'min_length':
      return typeof requirement === 'number' ? (value) => (value as readonly unknown[]).length >= requirement : never;
    default:
      return never;
  }
}

function nullable(wrapped: Node | undefined): Fits {
  const fits = wrapped === undefined ? never : fitsOf(wrapped);
  return (value) => value === null || fits(value);
}

function arrayOf(item: Node | undefined): Fits {
  const fits = item === undefined ? never : fitsOf(item);
  return (value) => {
    if (!Array.isArray(value)) return false;
    for (const one of value) if (!fits(one)) return false;
    return true;
  };
}

function tupleOf(items: readonly Node[]): Fits {
  const checks = items.map(fitsOf);
  return (value) => Array.isArray(value) && value.length === checks.length && checks.every((fits, i) => fits(value[i]));
}

function objectOf(entries: Readonly<Record<string, Node>>): Fits {
  const fields = Object.entries(entries).map(([name, node]) => ({ name, fits: fitsOf(node), isNeeded: node.type !== 'exact_optional' }));
  const byName = new Map(fields.map((field) => [field.name, field]));
  const needed = fields.filter(({ isNeeded }) => isNeeded).length;
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    let place = 0;
    let found = 0;
    for (const key in value) {
      // Mostly they stand in the order of the schema.
      const next = fields[place++];
      const field = next?.name === key ? next : byName.get(key);
      if (field === undefined || !field.fits((value as Readonly<Record<string, unknown>>)[key])) return false;
      if (field.isNeeded) found += 1;
    }
    return found === needed;
  };
}

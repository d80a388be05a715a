/** YAML in braces and in the frontmatter, read as Argdown itself reads it. */
import { say, str } from '../../../language/say.ts';
import type { Position } from '../../../model/diagnostic.ts';
import { isMap, yamlOf, type YamlMap } from '../yaml.ts';
import type { ArgdownLibrary } from '../library.ts';
import type { Faults } from './faults.ts';
import type { Token } from './tokens.ts';

export interface DataReader {
  /** What is wrong with it is told. */
  readonly read: (token: Token | undefined) => YamlMap | undefined;
  /** Whether it can be read at all. */
  readonly isYaml: (token: Token) => boolean;
}

const LONGEST = 500_000;

/** A reader of the data in one file. */
export function dataReader({ DataPlugin }: ArgdownLibrary, faults: Faults): DataReader {
  // Argdown merges the frontmatter into its own settings otherwise.
  const settings = { frontMatterSettingsMode: 'ignore', switchToBlockFormatIfMultiline: true };
  const { tokenListeners } = new DataPlugin() as unknown as Listeners;
  const load = (token: Token): unknown => {
    const holder: { data?: unknown } = {};
    tokenListeners[token.kind]?.({ data: settings }, {}, { image: token.image }, holder);
    return holder.data;
  };
  return {
    isYaml: (token) => {
      try {
        return token.image.length <= LONGEST && isMap(yamlOf(load(token)) ?? new Map());
      } catch {
        return false;
      }
    },
    read: (token) => {
      if (token === undefined) return undefined;
      if (token.image.length > LONGEST) {
        faults.error('data', say('there is more data here than anybody wrote'), say('it was left out; check whether the brace that begins it should be there'), token.place);
        return undefined;
      }
      try {
        const data = yamlOf(load(token));
        if (isMap(data)) return data;
        if (data !== null) faults.error('yaml', say('the data has no keys, or is too large'), say('write it like {key: value}; it was left out'), token.place);
      } catch (error) {
        const { message, position } = complaint(error, token);
        faults.error('yaml', say(str`the data is no YAML: ${message}`), say('write it like {key: value}, with a space after the colon; it was left out'), position);
      }
      return undefined;
    },
  };
}

/** Of the plugin, what is called here. */
interface Listeners {
  readonly tokenListeners: Readonly<Record<string, ((request: object, response: object, token: object, holder: object) => void) | undefined>>;
}

/** js-yaml says where in the data it stopped. */
function complaint(error: unknown, { place, image }: Token): { message: string; position: Position } {
  if (!(error instanceof Error)) return { message: say('it cannot be read'), position: place };
  const { reason, mark } = error as Error & { readonly reason?: unknown; readonly mark?: { readonly line?: unknown; readonly column?: unknown } };
  const message = typeof reason === 'string' ? reason : error instanceof RangeError ? say('it is nested too deeply') : error.message;
  const [line, column] = [mark?.line, mark?.column];
  if (typeof line !== 'number' || typeof column !== 'number' || line >= image.split('\n').length) return { message, position: place };
  // The first line of what js-yaml is given is the first one behind the opening sign, unless that stands in it.
  const first = /^(?:=+[ \t]*|\{[ \t]*)\n/.test(image) ? place.line + (image.startsWith('{') ? 1 : 0) : place.line;
  return { message, position: { line: first + line, column: line === 0 && first === place.line ? place.column + column : column + 1 } };
}

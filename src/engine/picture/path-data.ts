/** A step of a path: its letter, and as many numbers as that takes. */
export interface PathStep {
  readonly command: 'M' | 'L' | 'Q' | 'C' | 'Z';
  readonly numbers: readonly number[];
}

const NUMBERS: Readonly<Record<PathStep['command'], number>> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 };

/**
 * Reads path data as drawings write it: absolute, a letter for each step.
 * @throws if it is anything else
 */
export function pathSteps(d: string): PathStep[] {
  return Array.from(d.matchAll(/([A-Za-z])([^A-Za-z]*)/g), ([whole, letter = '', rest = '']) => {
    const numbers = Array.from(rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g), ([number]) => Number(number));
    if (!isCommand(letter) || numbers.length !== NUMBERS[letter]) throw new Error(`pathSteps: "${whole}" is no step that drawings have`);
    return { command: letter, numbers };
  });
}

function isCommand(letter: string): letter is PathStep['command'] {
  return Object.hasOwn(NUMBERS, letter);
}

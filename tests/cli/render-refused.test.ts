import { describe, expect, test } from 'vitest';
import { render } from '../../src/cli/commands/render.ts';
import { joinPairs, pairOf } from '../../src/cli/pairs.ts';
import { elenchus } from './world.ts';

const refused = async (...args: string[]): Promise<string> => {
  const written = new Map<string, string>();
  const { exit, output, errors } = await elenchus(['render', ...args], { written });
  expect([exit, output, written.size]).toEqual([2, '', 0]);
  return errors;
};

describe('wrong use of render', () => {
  test.each<[string, string[], string]>([
    ['no file', [], '-o, --output'],
    ['a name that says nothing', ['-o', 'picture'], 'its ending has to be one of .svg, .png and .pdf'],
    ['a picture of another kind', ['-o', 'picture.jpg'], 'the name "picture.jpg" does not say what picture to write'],
    ['two subjects', ['--all', '--essay', 'wait', '-o', 'a.svg'], '--all and --essay are different pictures; name one'],
    ['three subjects', ['--all', '--essay', 'wait', '--claim', 'close', '-o', 'a.svg'], 'are different pictures; name one'],
    ['an author beside another subject', ['--all', '--author', 'Lind', '-o', 'a.svg'], '--all and --author are different pictures'],
    ['a table and a map', ['--premises', '--compare', 'Lind', 'Karr', '-o', 'a.svg'], '--compare and --premises are different pictures'],
    ['steps around nothing', ['--steps', '2', '-o', 'a.svg'], '--steps are those around a claim; name it with --claim'],
    ['steps that are none', ['--claim', 'close', '--steps', '1.5', '-o', 'a.svg'], '--steps takes a whole number'],
    ['an option of a PNG', ['--scale', '2', '-o', 'a.svg'], '--scale is for PNG files; leave it out, or let the name of the file end in .png'],
    ['another option of a PNG', ['--dpi', '300', '-o', 'a.pdf'], '--dpi is for PNG files'],
    ['an option of a PDF', ['--page', 'a4', '-o', 'a.png'], '--page is for PDF files'],
    ['an option of an SVG', ['--letters', 'none', '-o', 'a.png'], '--letters is for SVG files'],
    ['two sizes', ['--scale', '2', '--width', '8', '-o', 'a.png'], '--scale and --width are different sizes; name one'],
    ['dots an inch without a width', ['--dpi', '300', '-o', 'a.png'], '--dpi makes sense with --width'],
    ['an unknown page', ['--page', 'a5', '-o', 'a.pdf'], '--page is "a5"; give one of fit, a4, a4-landscape,'],
    ['unknown letters', ['--letters', 'runes', '-o', 'a.svg'], '--letters is "runes"'],
    ['an unknown theme', ['--theme', 'constructor', '-o', 'a.svg'], '--theme is "constructor"; give one of light, dark, print and colour-blind'],
    ['an unknown wording', ['--wording', 'short', '-o', 'a.svg'], '--wording is "short"'],
    ['an unknown kind of connection', ['--connections', 'inference,friendship', '-o', 'a.svg'], '--connections is "friendship"'],
    ['an unknown claim', ['--claim', 'nobody', '-o', 'a.svg'], 'the debate has no claim "nobody"'],
    ['one unknown claim of several', ['--claims', 'close,__proto__', '-o', 'a.svg'], 'the debate has no claim "__proto__"'],
    ['no claim', ['--claims', ' , ', '-o', 'a.svg'], '--claims names no claim'],
    ['an unknown essay', ['--essay', 'nobody', '-o', 'a.svg'], 'the debate has no essay "nobody"'],
    ['an unknown inference', ['--argument', 'nobody', '-o', 'a.svg'], 'the debate has no inference "nobody"'],
    ['an unknown contradiction', ['--contradiction', 'nobody', '-o', 'a.svg'], 'the debate has no contradiction "nobody"'],
    ['an unknown author', ['--author', 'nobody', '-o', 'a.svg'], 'nobody called "nobody" has an essay'],
    ['one author compared', ['-o', 'a.svg', '--compare', 'Lind'], '--compare needs two authors: --compare A B'],
    ['an author compared with herself', ['-o', 'a.svg', '--compare', 'Lind', 'ada-lind'], '"Lind" and "ada-lind" are the same author; name two'],
    ['an address that is none', ['--link', 'javascript:alert(1)', '-o', 'a.svg'], '--link is "javascript:alert(1)"; give an address that begins with https:// or http://'],
    ['an address with a space', ['--link', 'https://example.org/ x', '-o', 'a.svg'], '--link is'],
  ])('%s', async (_, args, why) => {
    expect((await refused(...args)).replaceAll(/\s+/g, ' ')).toContain(why);
  });

  test.each(['0', '-1', 'two', '', ' ', 'NaN', 'Infinity', '1e999', '2cm', '1,5', '0x10'])('a size of %j', async (size) => {
    for (const option of ['--scale', '--pixels', '--width']) expect(await refused(`${option}=${size}`, '-o', 'a.png')).toContain(`${option} is "${size}"; give a number above 0`);
    expect(await refused('--width', '8', `--dpi=${size}`, '-o', 'a.png')).toContain(`--dpi is "${size}"`);
  });

  test.each<string[]>([['--scale', '1000'], ['--pixels', '1000000'], ['--width', '1000', '--dpi', '2400']])('too large a PNG: %s %s, and which is the largest', async (...size) => {
    const [, largest = ''] = /The largest possible scale is ([\d.]+\d)/.exec((await refused('--premises', ...size, '-o', 'a.png')).replaceAll(/\s+/g, ' ')) ?? [];
    // 120 million pixels over 828 × 905.
    expect(Number(largest)).toBe(12.65);
  });
});

describe('a file that cannot be written', () => {
  test('is told with its name', async () => {
    const { exit, output, errors } = await elenchus(['render', '-o', 'a.svg']);
    expect([exit, output]).toEqual([1, '']);
    expect(errors).toMatch(/^a\.svg:1:1: error unwritable: it cannot be written: read-only; check its path/);
  });
});

describe('options with two values', () => {
  const join = (...args: string[]): string[] => joinPairs(args, [render]);

  test('are joined, wherever they stand, and parted again', () => {
    for (const args of [['render', 'a.json', '--compare', 'Lind', 'Karr', '-o', 'x.svg'], ['render', '--compare', 'Lind', 'Karr']]) {
      const joined = join(...args);
      expect(joined).toHaveLength(args.length - 1);
      expect(pairOf(joined[joined.indexOf('--compare') + 1] ?? '')).toEqual(['Lind', 'Karr']);
    }
  });

  test('values may look like anything', () => {
    const [, , pair = ''] = join('render', '--compare', '--compare', 'two words');
    expect(pairOf(pair)).toEqual(['--compare', 'two words']);
  });

  test('leave what has fewer values, and other commands, as they are', () => {
    for (const args of [[], ['render'], ['render', '--compare'], ['render', '--compare', 'Lind'], ['compare', '--compare', 'Lind', 'Karr'], ['render', '-o', '--comparison', 'x', 'y']]) {
      expect(join(...args)).toEqual(args);
    }
    expect(pairOf('Lind')).toEqual(['Lind', '']);
  });
});

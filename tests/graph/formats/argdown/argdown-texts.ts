/** Argdown texts of every make, without faults, for comparison with Argdown's own reading. */
import fc from 'fast-check';

const word = fc.constantFrom(
  'trees', 'z.B. Bäume', 'a *big* oak', '__bold__ words', '_both_.', "it's", '\\[sic\\]', '1 \\< 2', 'e.g. this', 'see @[T1]', 'or @<A1>', '#tag', '#(long tag)', '[a link](https://example.org)',
  ':heart:', '.^.', 'a – dash', '50%', '(in brackets)', 'x: y', 'no; yes', '"quoted"', 'end.', 'und/oder', 'C&A', 'well-known', '日本語', '\\\\', 'two  spaces', 'http:', '=', '>',
);
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => `We ${list.join(' ')}`);
const title = fc.constantFrom('T1', 'T2', 'T3', 'Über Bäume', 'A long title (1)');
const name = fc.constantFrom('A1', 'A2', 'A3', 'Argument: with colon');
const data = fc.constantFrom('', '', '', ' {a: 1}', ' {b: [1, 2], c: {d: e}}', ' {isCanonical: true}');

interface Line {
  readonly depth: number;
  readonly text: string;
}

const statement = fc.oneof(
  fc.tuple(words, data).map(([text, d]) => `${text}${d}`),
  fc.tuple(title, words, data).map(([t, text, d]) => `[${t}]: ${text}${d}`),
  title.map((t) => `[${t}]`),
  fc.tuple(title, data).map(([t, d]) => `[${t}] #mark${d}`),
);
const argument = fc.oneof(
  fc.tuple(name, words, data).map(([n, text, d]) => `<${n}>: ${text}${d}`),
  name.map((n) => `<${n}>`),
);
const signed = fc.oneof(
  fc.tuple(fc.constantFrom('+', '-', '<+', '<-', '+>', '->'), fc.oneof(statement, argument)).map(([sign, text]) => `${sign} ${text}`),
  statement.map((text) => `>< ${text}`),
);
/** Undercuts of statements mean different things to Argdown according to what stands before them. */
const undercut = fc.tuple(fc.constantFrom('_>', '<_'), argument).map(([sign, text]) => `${sign} ${text}`);

const below = (line: fc.Arbitrary<string>): fc.Arbitrary<Line[]> =>
  fc.array(fc.tuple(fc.constantFrom(0, 0, 1, -1), line), { maxLength: 4 }).map((list) => {
    let depth = 1;
    return list.map(([step, text], i) => {
      depth = /^(?:<_|_>)/.test(text) ? 1 : Math.max(1, Math.min(depth + (i === 0 ? 0 : step), 4));
      return { depth, text };
    });
  });

const element = fc.oneof(
  fc.tuple(statement, below(signed)),
  fc.tuple(argument, below(fc.oneof({ weight: 4, arbitrary: signed }, { weight: 1, arbitrary: undercut }))),
).map(([first, lines]) => [first, ...lines.map(({ depth, text }) => `${'  '.repeat(depth)}${text}`)].join('\n'));

const list = fc.tuple(fc.constantFrom('*', '1.'), fc.array(statement, { minLength: 1, maxLength: 3 }), fc.boolean()).map(([sign, items, isIndented]) => items.map((item) => `${isIndented ? '  ' : ''}${sign} ${item}`).join('\n'));

const heading = fc.tuple(fc.constantFrom('#', '##', '###'), words, fc.constantFrom('', ' {isGroup: true}')).map(([level, text, d]) => `${level} ${text}${d}`);

const inference = fc.constantFrom('----', '-----', '-- modus ponens --', '--\nrule one, rule two\n--', '-- because {uses: [1]} --', '--\n{note: x}\n--', '----\n  <_ <A3>');
const numbered = fc.tuple(statement, below(signed)).map(([text, lines]) => (number: number) => [`(${number}) ${text}`, ...lines.map((l) => `${'  '.repeat(l.depth)}${l.text}`)].join('\n'));

/** Premises and steps to further conclusions. */
const reconstruction = fc.tuple(fc.array(numbered, { minLength: 1, maxLength: 3 }), fc.array(fc.tuple(fc.array(numbered, { maxLength: 2 }), inference, numbered), { minLength: 1, maxLength: 3 })).map(([premises, steps]) => {
  let number = 0;
  const write = (line: (n: number) => string): string => {
    number += 1;
    return line(number);
  };
  return [...premises.map(write), ...steps.flatMap(([more, infer, conclusion]) => [...more.map(write), infer, write(conclusion)])].join('\n');
});

const block = fc.oneof(
  { weight: 6, arbitrary: element },
  { weight: 1, arbitrary: list },
  { weight: 2, arbitrary: heading },
  { weight: 1, arbitrary: reconstruction },
  { weight: 1, arbitrary: fc.constantFrom('// a remark', '/* a\n\nremark */', '<!-- another -->') },
);

const frontMatter = fc.constantFrom('', '', '===\ntitle: Trees\nauthor: Nobody\n===\n\n', '===\nmodel:\n  mode: strict\n===\n\n', '===\nmodel: {removeTagsFromText: true}\n===\n\n');

/** Of each argument there is one reconstruction, by standing apart from all others. */
export const argdownTexts: fc.Arbitrary<string> = fc.tuple(frontMatter, fc.array(block, { minLength: 1, maxLength: 7 }), fc.boolean()).map(([front, blocks, isWindows]) => {
  const text = `${front}${blocks.map((b) => (/^\(\d+\)/.test(b) ? `# An argument\n\n${b}` : b)).join('\n\n')}\n`;
  return isWindows ? text.replaceAll('\n', '\r\n') : text;
});

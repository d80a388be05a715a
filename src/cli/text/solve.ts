import { isCredulouslyAccepted, isScepticallyAccepted } from '../../../graph/positions/acceptance.ts';
import { countExtensions, everyExtension, someExtension, type Extension } from '../../../graph/positions/extensions.ts';
import type { Framework } from '../../../graph/positions/framework.ts';
import type { Question } from '../../../graph/positions/question.ts';
import { theoryOf } from '../../../graph/positions/theory.ts';
import type { Io } from '../io.ts';

/** Characters that are written at once: a write for each extension would take longer than finding it. */
const CHUNK = 65_536;

/** Prints the answer in the form of ICCMA 2023. */
export async function solveText({ problem, framework, argument, engine }: Question, io: Io): Promise<void> {
  const { task, semantics } = problem;
  const theory = theoryOf(framework);
  const write = (line: string): void => io.writeOutput(`${line}\n`);
  switch (task) {
    case 'SE': {
      const found = await someExtension(theory, semantics, engine);
      return write(found === undefined ? 'NO' : witness(framework, found));
    }
    case 'DC':
      return write(yesOrNo(await isCredulouslyAccepted(theory, semantics, argument, engine)));
    case 'DS':
      return write(yesOrNo(await isScepticallyAccepted(theory, semantics, argument, engine)));
    case 'CE':
      return write(String(await countExtensions(theory, semantics, engine)));
    case 'EE':
      return writeAll(framework, everyExtension(theory, semantics, engine), io);
  }
}

async function writeAll(framework: Framework, extensions: AsyncIterable<Extension>, io: Io): Promise<void> {
  let chunk = '';
  for await (const extension of extensions) {
    chunk += `${witness(framework, extension)}\n`;
    if (chunk.length < CHUNK) continue;
    io.writeOutput(chunk);
    chunk = '';
    if (!(await io.isWanted())) return;
  }
  io.writeOutput(chunk);
}

function witness({ labels }: Framework, extension: Extension): string {
  return ['w', ...extension.map((argument) => labels[argument])].join(' ');
}

function yesOrNo(accepted: boolean): string {
  return accepted ? 'YES' : 'NO';
}

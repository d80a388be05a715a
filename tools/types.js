/**
 * `npm run types`: checks every TypeScript project. There are five, because each folder is checked against what it
 * may know: graph/ compiles without the DOM and without Node, components/ without Node, src/cli/ without the DOM, the
 * service worker as one.
 */
import process from 'node:process';
import { ensureInstalled } from './lib/install.js';
import { runTool } from './lib/tool.js';

const PROJECTS = ['graph', 'components', 'src/cli', 'src/offline-worker', '.'];

await ensureInstalled();
const checks = await Promise.all(
  PROJECTS.map(async (project) => {
    const { ok, output } = await runTool('typescript', ['--noEmit', '--pretty', '-p', project], {
      command: 'tsc',
      capture: true,
    });
    return { project, ok, output };
  }),
);
for (const { project, ok, output } of checks.filter((check) => !check.ok || check.output !== '')) {
  process.stdout.write(`${project === '.' ? 'the whole' : project}: ${ok ? 'passed' : 'failed'}\n${output}\n`);
}
process.exitCode = checks.every((check) => check.ok) ? 0 : 1;

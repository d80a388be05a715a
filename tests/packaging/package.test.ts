import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumLaunchOptions } from '../../tools/lib/browser.js';
import { inRoot } from '../../tools/lib/paths.js';
import { installPackage } from './installed-package.ts';

const run = promisify(execFile);

let project = '';

beforeAll(async () => {
  project = await installPackage();
  writeFileSync(join(project, 'debate.json'), readFileSync(inRoot('tests/fixtures/high-street.json')));
}, 180_000);

afterAll(() => {
  if (project !== '') rmSync(dirname(project), { recursive: true });
});

/** What a script prints that lies in the project. */
async function inNode(script: string): Promise<string> {
  writeFileSync(join(project, 'script.js'), script);
  return (await run(process.execPath, ['script.js'], { cwd: project })).stdout;
}

test('the command works as it is installed, with the debate that ships and with others', async () => {
  const command = join(project, 'node_modules/.bin/elenchus');
  expect((await run(command, ['check'], { cwd: project })).stdout).toMatch(/no errors/);
  expect((await run(command, ['check', 'debate.json'], { cwd: project })).stdout).toMatch(/no errors/);
  await run(command, ['render', 'debate.json', '-o', 'map.png'], { cwd: project });
  expect(readFileSync(join(project, 'map.png')).subarray(1, 4).toString()).toBe('PNG');
});

test('elenchus/graph reads, answers, converts and draws in Node', async () => {
  const printed = await inNode(`
    import { readFileSync } from 'node:fs';
    import ELK from 'elkjs';
    import { contradictions, debateGraph, drawingToSvg, drawOrder, findings, findingWords, formatNamed, layingOutWith, plainSentence, readDebate, readFiles, THEMES, writeDebate } from 'elenchus/graph';

    const { debate, diagnostics } = readDebate(readFileSync('debate.json', 'utf8'));
    const g = debateGraph(debate);
    const argdown = writeDebate(debate, formatNamed('argdown')).files[0].text;
    const again = await readFiles([{ name: 'debate.argdown', text: argdown }]);
    const engine = new ELK();
    const order = { subject: { kind: 'overview' }, theme: THEMES.light, showTitle: true, legend: true, sources: true, background: 'paper', wording: 'gist' };
    const { drawing } = await drawOrder(g, order, { layOut: layingOutWith((graph) => engine.layout(graph)), tool: 'a test' });
    console.log(JSON.stringify({
      problems: diagnostics.length,
      clashes: contradictions(g).length,
      first: plainSentence(g, findingWords(g, findings(g)[0]).says),
      again: again.debate.claims.length === debate.claims.length,
      svg: drawingToSvg(drawing).startsWith('<svg '),
    }));
  `);
  expect(JSON.parse(printed)).toEqual({ problems: 0, clashes: 4, first: expect.stringMatching(/^Ada Lind and Bo Karr contradict each other/), again: true, svg: true });
});

test('the types say what there is', async () => {
  writeFileSync(
    join(project, 'consumer.ts'),
    `import { debateGraph, readDebate, type Clash, contradictions } from 'elenchus/graph';
    import { type DebateExplorer, drawScene } from 'elenchus/components';
    import 'elenchus/debate-explorer';

    const { debate } = readDebate('{}');
    if (debate !== undefined) {
      const clashes: Clash[] = contradictions(debateGraph(debate));
      console.log(clashes[0]?.id.length);
    }
    const explorer: DebateExplorer | null = document.querySelector('debate-explorer');
    explorer?.addEventListener('explorer-open', ({ detail }) => console.log(detail.graph.debate.title));
    explorer?.addEventListener('claim-select', ({ detail }) => console.log(detail.id.length));
    const map = document.querySelector('debate-map');
    // @ts-expect-error A scene is no word.
    if (map !== null) map.scene = 'scene';
    // @ts-expect-error There is no such tab.
    if (explorer !== null) explorer.tab = 'nowhere';
    export const drawn: Promise<{ readonly boxes: readonly unknown[] }> | undefined = debate && drawScene(debateGraph(debate), { claims: [], inferences: [], joints: [], edges: [], bundles: [] });
    `,
  );
  const options = { strict: true, noEmit: true, target: 'ES2023', lib: ['ES2023', 'DOM', 'DOM.Iterable'], types: [], skipLibCheck: true };
  for (const modules of [{ module: 'NodeNext' }, { module: 'ESNext', moduleResolution: 'bundler' }]) {
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: { ...options, ...modules }, files: ['consumer.ts'] }));
    const compiled = await run(process.execPath, [inRoot('node_modules/typescript/bin/tsc'), '-p', project]).then(
      (output) => ({ code: 0, ...output }),
      (error: unknown) => error as { readonly code: number; readonly stdout: string; readonly stderr: string },
    );
    expect(compiled).toMatchObject({ code: 0, stdout: '', stderr: '' });
  }
});

test('an app bundles the elements, and finds their workers and fonts', async () => {
  writeFileSync(join(project, 'index.html'), '<!doctype html><html lang="en"><title>An app</title><link rel="icon" href="data:,"><script type="module" src="./app.js"></script><debate-explorer src="debate.json"></debate-explorer></html>');
  writeFileSync(join(project, 'app.js'), "import { DebateExplorer } from 'elenchus/components';\nconsole.log(DebateExplorer.name.length > 0);\n");
  await build({ root: project, configFile: false, logLevel: 'error', base: './', build: { outDir: 'built', chunkSizeWarningLimit: 5000 } });
  writeFileSync(join(project, 'built/debate.json'), readFileSync(join(project, 'debate.json')));
  expect(await complaintsOf(join(project, 'built'), '/index.html')).toEqual([]);
});

test('a page embeds the script with one tag', async () => {
  writeFileSync(
    join(project, 'page.html'),
    '<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,"><script type="module" src="node_modules/elenchus/dist/lib/debate-explorer.js"></script><debate-explorer src="debate.json"></debate-explorer></html>',
  );
  expect(await complaintsOf(project, '/page.html')).toEqual([]);
});

const TYPES = new Map(Object.entries({ '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.wasm': 'application/wasm', '.woff': 'font/woff' }));

/** What goes wrong while a page with an explorer draws its map and works out its positions. */
async function complaintsOf(folder: string, path: string): Promise<readonly string[]> {
  const complaints: string[] = [];
  const server = createServer((request, response) => {
    const file = join(folder, new URL(request.url ?? '/', 'http://site/').pathname);
    readFile(file).then(
      (body) => response.writeHead(200, { 'content-type': TYPES.get(extname(file)) ?? 'application/octet-stream' }).end(body),
      () => (complaints.push(`no ${file}`), response.writeHead(404).end()),
    );
  });
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started));
  const browser = await chromium.launch(await chromiumLaunchOptions());
  try {
    const page = await browser.newPage();
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
    await page.getByText(/^11 of \d+ claims$/).waitFor();
    await page.getByRole('tab', { name: 'Positions' }).click();
    await page.getByText(/^There (?:is|are) .+ preferred positions?\./).waitFor();
    if (!(await page.evaluate(() => [...document.fonts].some(({ family, status }) => family === 'Roboto' && status === 'loaded')))) complaints.push('no font');
  } finally {
    await browser.close();
    server.close();
  }
  return complaints;
}

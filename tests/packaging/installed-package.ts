/** The package as somebody gets it: packed, and installed in an empty project. */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { buildCli } from '../../tools/lib/build-cli.js';
import { buildLibrary } from '../../tools/lib/build-library.js';
import { isFresh } from '../../tools/lib/fresh.js';
import { inRoot, root } from '../../tools/lib/paths.js';

const run = promisify(execFile);

const SOURCES = ['graph', 'components', 'src', 'package.json', 'vite.library.config.ts', 'tools/lib/library'].map((path) => inRoot(path));

/** What npm says where there is no network and nothing is kept from before. */
const WITHOUT_NETWORK = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED/;

/** @returns the folder of the project, in which the package is installed */
export async function installPackage(): Promise<string> {
  if (!isFresh(inRoot('dist/cli/elenchus.js'), SOURCES)) await buildCli();
  if (!isFresh(inRoot('dist/lib/custom-elements.json'), SOURCES)) await buildLibrary();
  const folder = mkdtempSync(join(tmpdir(), 'elenchus-package-'));
  await npm(root, 'pack', '--ignore-scripts', '--pack-destination', folder);
  const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  const project = join(folder, 'project');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  try {
    await npm(project, 'install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--fetch-retries=0', join(folder, tarball));
  } catch (error) {
    if (!WITHOUT_NETWORK.test(String(error))) throw error;
    await installByHand(project, join(folder, tarball));
  }
  return project;
}

/** npm is a batch file on Windows, which cannot be started without a shell; its script can. */
function npm(cwd: string, ...args: string[]): Promise<unknown> {
  const script = process.env['npm_execpath'];
  const [command, first] = script?.endsWith('.js') === true ? [process.execPath, [script]] : ['npm', []];
  return run(command, [...first, ...args], { cwd, maxBuffer: 2 ** 26 });
}

/** What npm would do: the package, the packages that it says it needs with all that these need, and the link to the command. */
async function installByHand(project: string, tarball: string): Promise<void> {
  const modules = join(project, 'node_modules');
  mkdirSync(join(modules, '.bin'), { recursive: true });
  await run('tar', ['-xzf', tarball, '-C', modules]);
  cpSync(join(modules, 'package'), join(modules, 'elenchus'), { recursive: true });
  symlinkSync('../elenchus/bin/elenchus.js', join(modules, '.bin/elenchus'));
  const { packages } = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')) as { readonly packages: Readonly<Record<string, { readonly dev?: boolean }>> };
  for (const [path, { dev = false }] of Object.entries(packages)) {
    // What lies within another package comes along with it.
    if (dev || !/^node_modules\/(?:@[^/]+\/)?[^/]+$/.test(path) || !existsSync(inRoot(path))) continue;
    mkdirSync(dirname(join(project, path)), { recursive: true });
    cpSync(inRoot(path), join(project, path), { recursive: true });
  }
}

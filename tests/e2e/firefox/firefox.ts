/** Debian's Firefox, driven over WebDriver BiDi: Playwright drives only a Firefox of its own making. */
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import axe from 'axe-core';
import { launch, type ElementHandle, type Page } from 'puppeteer-core';

const FIREFOX = '/usr/bin/firefox-esr';

export const isFirefoxHere = existsSync(FIREFOX);

const WIDTH = 1440;
const HEIGHT = 900;

export interface Firefox {
  readonly page: Page;
  /** Errors and warnings on the console, and errors that nobody caught. */
  readonly complaints: readonly string[];
  /** The file that is downloaded next, once it is all there. */
  readonly downloaded: (name: RegExp) => Promise<string>;
  readonly close: () => Promise<void>;
}

export async function openInFirefox(address: string): Promise<Firefox> {
  const downloads = await mkdtemp(join(tmpdir(), 'elenchus-firefox-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: true,
    defaultViewport: { width: WIDTH, height: HEIGHT },
    extraPrefsFirefox: { 'browser.download.dir': downloads, 'browser.download.folderList': 2, 'intl.accept_languages': 'en', 'ui.prefersReducedMotion': 1 },
  });
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(`console.${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${String(error)}`));
  await page.goto(address);
  await page.evaluate(axe.source);
  return {
    page,
    complaints,
    downloaded: async (name) => {
      const arrived = async (): Promise<string | undefined> => {
        const files = await readdir(downloads);
        // What is under way has a file of this ending beside it.
        return files.some((file) => file.endsWith('.part')) ? undefined : files.find((file) => name.test(file));
      };
      await expect.poll(arrived).toBeDefined();
      return readFile(join(downloads, (await arrived()) ?? ''), 'utf8');
    },
    close: async () => {
      await browser.close();
      await rm(downloads, { recursive: true, force: true });
    },
  };
}

/** The first that is to be seen and is not disabled of this role and name, in whatever shadow root, as a person or a screen reader finds it; waits for it. */
export async function byRole(page: Page, role: string, name: RegExp): Promise<ElementHandle> {
  const found = await page.waitForFunction(
    (wantedRole, source, flags) => {
      const wanted = new RegExp(source, flags);
      const within = (root: ParentNode): Element[] => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot === null ? [] : within(element.shadowRoot))]);
      window.axe.setup(document);
      try {
        return within(document).find((element) => {
          const { aria, text, dom } = window.axe.commons as unknown as Commons;
          return element.checkVisibility() && !element.matches(':disabled') && aria.getRole(element) === wantedRole && dom.isVisibleToScreenReaders(element) && wanted.test(text.accessibleText(element));
        });
      } finally {
        window.axe.teardown();
      }
    },
    { polling: 200, timeout: 60_000 },
    role,
    name.source,
    name.flags,
  );
  const element = found.asElement();
  if (element === null) throw new Error(`${role} ${String(name)} is no element`);
  return element as ElementHandle;
}

export async function clickOn(page: Page, role: string, name: RegExp): Promise<void> {
  await (await byRole(page, role, name)).click();
}

/** Of axe's own building blocks, those used here; its types leave them out. */
interface Commons {
  readonly aria: { getRole: (element: Element) => string | null };
  readonly text: { accessibleText: (element: Element) => string };
  readonly dom: { isVisibleToScreenReaders: (element: Element) => boolean };
}

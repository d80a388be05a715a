import { type BrowserContext, type Page, test as base } from '@playwright/test';
import axe from 'axe-core';
import { assertNoBarriers, barriersIn } from '../accessibility.ts';

export { expect } from '@playwright/test';

/**
 * Playwright's `test`, in which a test fails on any complaint of the page: on the console (violations of the content
 * security policy are reported there), by an error nobody caught, by a request that failed, or by one that leaves
 * this machine.
 */
export const test = base.extend<{ complaints: string[]; keptOffline: boolean; elsewhere: readonly string[] }>({
  /** Whether the page may keep itself for when there is no network; elsewhere than where that is tested it would only fetch its 12 MB. */
  keptOffline: [false, { option: true }],
  /** Origins of other servers on this machine that the page may ask; a list that the test may lengthen. */
  elsewhere: [[], { option: true }],
  complaints: [
    async ({ context, baseURL, keptOffline, elsewhere }, use) => {
      // As in a browser without service workers. Playwright's own way of blocking them makes the console complain.
      if (!keptOffline) await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
      const complaints: string[] = [];
      listen(context, (origin) => origin === new URL(baseURL ?? '').origin || elsewhere.includes(origin), (complaint) => complaints.push(complaint));
      await use(complaints);
      if (complaints.length > 0) throw new Error(`complaints of the page:\n${complaints.join('\n')}`);
    },
    { auto: true },
  ],
});

/** Fails unless the page is free of serious and critical accessibility violations, open shadow roots included. */
export async function expectAccessible(page: Page): Promise<void> {
  // Evaluated and not added as a script, so that the page's content security policy stays in force.
  await page.evaluate(axe.source);
  const results = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }));
  assertNoBarriers(barriersIn(results));
}

function listen(context: BrowserContext, mayBeAsked: (origin: string) => boolean, complain: (complaint: string) => void): void {
  context.on('console', (message) => {
    const { url, lineNumber } = message.location();
    if (['error', 'warning'].includes(message.type())) {
      complain(`console.${message.type()}: ${message.text()} (${url}:${lineNumber + 1})`);
    }
  });
  context.on('weberror', (webError) => complain(`uncaught: ${webError.error().stack ?? webError.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin: target } = new URL(request.url());
    if (protocol.startsWith('http') && !mayBeAsked(target)) complain(`request to another server: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'for no stated reason';
    // Aborted is what the browser calls a request that the page itself turned away from: a download, a reload.
    if (reason !== 'net::ERR_ABORTED') complain(`request failed: ${request.url()} ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complain(`response ${response.status()}: ${response.url()}`);
  });
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

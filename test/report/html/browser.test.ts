import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import html from '../../../src/report/html.ts';
import type { Report } from '../../../src/types/report.ts';
import { hostileReport } from '../helpers/hostile.ts';
import { largeReport } from '../helpers/large.ts';
import { render, report } from '../helpers/reports.ts';
import { testTool } from '../helpers/schemas.ts';

/** As much of playwright-core as is used here; it is fetched by scripts/test-tools.js, so its types are not at hand. */
interface Page {
  goto(url: string): Promise<unknown>;
  evaluate<T>(script: string): Promise<T>;
  click(selector: string): Promise<void>;
  fill(selector: string, text: string): Promise<void>;
  selectOption(selector: string, value: string): Promise<unknown>;
  press(selector: string, key: string): Promise<void>;
  textContent(selector: string): Promise<string | null>;
  addScriptTag(options: { path: string }): Promise<unknown>;
  waitForTimeout(ms: number): Promise<void>;
  on(event: string, listener: (event: { text?(): string; type?(): string; url?(): string; message?: string; dismiss?(): unknown }) => void): void;
}
interface Browser {
  newContext(options: object): Promise<{ newPage(): Promise<Page>; close(): Promise<void>; setOffline(offline: boolean): Promise<void> }>;
  close(): Promise<void>;
}

const playwright = testTool('playwright-core') as { chromium: { launch(options: object): Promise<Browser> } } | undefined;
const executablePath = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'].find((path) => existsSync(path));
const axe = resolve('node_modules/.cache/test-tools/node_modules/axe-core/axe.min.js');
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const folder = mkdtempSync(join(tmpdir(), 'tightlip-page-'));
let browser: Browser;

/** Opens a report from disk, without a network; `events` collects everything that should not happen. */
async function open(of: Report, options: object = {}): Promise<{ page: Page; events: string[] }> {
  const file = join(folder, `${Math.random().toString(36).slice(2)}.html`);
  writeFileSync(file, render(html, of));
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  await context.setOffline(true);
  const page = await context.newPage();
  const events: string[] = [];
  page.on('console', (message) => void events.push(`console ${message.type?.()}: ${message.text?.()}`));
  page.on('pageerror', (error) => void events.push(`error: ${error.message}`));
  page.on('request', (request) => void (request.url?.() === `file://${file}` || events.push(`request: ${request.url?.()}`)));
  page.on('dialog', (dialog) => {
    events.push('dialog');
    dialog.dismiss?.();
  });
  await page.goto(`file://${file}`);
  return { page, events };
}

const status = (page: Page): Promise<string | null> => page.textContent('.status');

describe.skipIf(!playwright || !executablePath)('the page in a browser', () => {
  beforeAll(async () => {
    browser = await (playwright as NonNullable<typeof playwright>).chromium.launch({ executablePath, args });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  it('loads offline from disk without a word on the console', async () => {
    const { page, events } = await open(largeReport(200));
    expect(await status(page)).toBe('200 findings');
    expect(events).toEqual([]);
  });

  it('filters, searches, sorts, groups and clears', async () => {
    const { page, events } = await open(largeReport(500));
    await page.click('.bar:has-text("critical")');
    expect(await status(page)).toMatch(/^\d+ of 500 findings$/);
    expect(await page.evaluate('[...document.querySelectorAll(".row .badge")].every((badge) => badge.textContent === "critical")')).toBe(true);
    await page.click('.chips button:has-text("Clear all")');
    await page.fill('input[type=search]', 'docker grace');
    expect(await page.evaluate('[...document.querySelectorAll(".row")].every((row) => row.textContent.includes("Dockerfile"))')).toBe(true);
    await page.press('body', 'Escape');
    expect(await status(page)).toBe('500 findings');
    await page.selectOption('.choice:nth-of-type(1) select', 'severity');
    expect(await page.textContent('.row .badge')).toBe('critical');
    await page.selectOption('.choice:nth-of-type(2) select', 'rule');
    await page.click('.head');
    expect(await page.evaluate('document.querySelector(".head").getAttribute("aria-expanded")')).toBe('false');
    await page.click('.column:not([disabled])');
    expect(await status(page)).toMatch(/of 500/);
    expect(events).toEqual([]);
  });

  it('is used by keys alone', async () => {
    const { page } = await open(largeReport(100));
    await page.press('body', 'j');
    await page.press('body', 'j');
    expect(await page.evaluate('document.querySelector("[aria-selected=true]").id')).toBe('row-1');
    expect(await page.textContent('.panel h2')).toBe(await page.textContent('#row-1 .title'));
    await page.press('#grid', 'End');
    expect(await page.evaluate('document.querySelector("[aria-selected=true]").id')).toBe('row-99');
    await page.press('body', '/');
    expect(await page.evaluate('document.activeElement.type')).toBe('search');
  });

  it.each(['light', 'dark'])('has nothing serious for axe (%s)', async (colorScheme) => {
    const { page } = await open(largeReport(300), { bypassCSP: true, colorScheme });
    await page.click('.row');
    await page.selectOption('.choice:nth-of-type(2) select', 'folder');
    await page.click('.bar');
    await page.addScriptTag({ path: axe });
    const found = await page.evaluate<{ id: string; impact: string; nodes: { html: string }[] }[]>('axe.run().then((result) => result.violations)');
    expect(found.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it('runs nothing that names and contents hold', async () => {
    const { page, events } = await open(hostileReport());
    for (let i = 0; i < 30; i++) await page.press('body', 'j');
    expect(events).toEqual([]);
    expect(await page.evaluate('document.querySelectorAll("img, iframe, main script").length')).toBe(0);
  });

  it('stays fluid with 25,000 findings: only what is seen of them is there, wherever one scrolls', async () => {
    const { page } = await open(largeReport(25_000));
    const most = await page.evaluate<number>(`(async () => {
      const grid = document.getElementById('grid');
      const rows = [];
      for (let i = 0; i <= 10; i++) {
        grid.scrollTop = grid.scrollHeight * i / 10;
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        rows.push(document.querySelectorAll('.row').length);
      }
      document.querySelector('.bar').click();
      rows.push(document.querySelectorAll('.row').length);
      return Math.max(...rows);
    })()`);
    expect(most).toBeLessThan(60);
    expect(await page.evaluate('document.getElementById("grid").scrollTop = 1e9, document.getElementById("grid").scrollTop > 1e6')).toBe(true);
  });

  it('prints what passes the filters as a table', async () => {
    const { page } = await open(largeReport(50));
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    expect(await page.evaluate('document.querySelectorAll(".print tbody tr").length')).toBe(50);
    await page.evaluate('dispatchEvent(new Event("afterprint"))');
    expect(await page.evaluate('document.querySelectorAll(".print").length')).toBe(0);
  });

  it('says so when there is nothing', async () => {
    const { page, events } = await open(report());
    expect(await page.textContent('h1')).toContain('nothing found');
    expect(await page.evaluate('getComputedStyle(document.querySelector(".list")).display')).toBe('none');
    expect(events).toEqual([]);
  });
});

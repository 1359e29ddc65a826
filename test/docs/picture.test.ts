/** The picture of the README is what the program prints today: `node scripts/screenshot.js` draws it anew. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** What stands in it, without the time that a run took. */
const shown = (svg: string): string[] => [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text.replace(/[\d.]+\u00a0m?s$/, ''));

it('the README shows what is printed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tightlip-picture-'));
  try {
    const file = join(folder, 'terminal.svg');
    execFileSync(process.execPath, ['scripts/screenshot.js', file], { stdio: 'pipe' });
    const now = shown(readFileSync(file, 'utf8'));
    expect(now.length).toBeGreaterThan(20);
    expect(shown(readFileSync('docs/images/terminal.svg', 'utf8'))).toEqual(now);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

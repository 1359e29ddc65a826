import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatNames } from '../../src/options.ts';
import { largeProgram } from './helpers/large-bundle.ts';

const folder = mkdtempSync(join(tmpdir(), 'tightlip-large-'));
let run: Awaited<ReturnType<typeof largeProgram>>;
beforeAll(async () => {
  run = await largeProgram(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('25,000 findings', () => {
  it.each(formatNames)('as %s take less than 2 s and 200 MB', (name) => {
    const file = join(folder, `report.${name}`);
    const { ms, megabytes } = run(name, 25_000, file);
    expect(statSync(file).size).toBeGreaterThan(10_000);
    expect(ms).toBeLessThan(2000);
    expect(megabytes).toBeLessThan(200);
  });
});

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { pageClient } from '../../../scripts/page-plugin.js';

/** Bundles the large-report program into a folder; returns a function that runs it. */
export async function largeProgram(folder: string): Promise<(format: string, count: number, file: string) => { ms: number; megabytes: number }> {
  const bundle = await rolldown({ input: 'test/report/helpers/large-main.ts', platform: 'node', plugins: [pageClient()] });
  await bundle.write({ dir: folder, format: 'esm', entryFileNames: 'main.mjs', chunkFileNames: '[name].mjs' });
  await bundle.close();
  return (format, count, file) => JSON.parse(execFileSync('node', [join(folder, 'main.mjs'), format, String(count), file], { encoding: 'utf8' }));
}

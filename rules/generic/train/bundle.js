// Bundles the product's own candidates and features, so that training measures what the product measures.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { rulesIndex } from '../../../scripts/index-plugin.js';

/** The exports of product.js. */
export async function product() {
  const file = join(mkdtempSync(join(tmpdir(), 'tightlip-train-')), 'product.mjs');
  const build = await rolldown({ input: fileURLToPath(new URL('product.js', import.meta.url)), platform: 'node', plugins: [rulesIndex()] });
  await build.write({ file, format: 'esm' });
  await build.close();
  return import(pathToFileURL(file).href);
}

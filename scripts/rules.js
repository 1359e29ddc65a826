// Evaluates the rule modules once, at build time: dist/rules.bin holds what matching needs, dist/rules.json the texts that only a finding needs.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { rulesIndex } from './index-plugin.js';

/** Writes rules.bin and rules.json to a folder. */
export async function writeRules(folder) {
  const temporary = mkdtempSync(join(tmpdir(), 'tightlip-rules-'));
  try {
    const build = await rolldown({ input: 'rules:packed', platform: 'node', plugins: [rulesIndex()] });
    await build.write({ file: join(temporary, 'rules.mjs'), format: 'esm' });
    await build.close();
    const { pack, texts } = await import(pathToFileURL(join(temporary, 'rules.mjs')).href);
    writeFileSync(join(folder, 'rules.bin'), pack);
    writeFileSync(join(folder, 'rules.json'), JSON.stringify(texts()));
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

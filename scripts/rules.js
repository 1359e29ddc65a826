// Evaluates the rule modules once, at build time: dist/rules.bin holds what matching needs, dist/texts.bin the texts that only a finding needs,
// dist/tools.json the AI tools (their paths and names once more, since most files need no more), dist/names.json the words that they are named with.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { rulesIndex } from './index-plugin.js';

async function evaluated(id, temporary) {
  const build = await rolldown({ input: id, platform: 'node', plugins: [rulesIndex()] });
  const file = join(temporary, `${id.replace(':', '-')}.mjs`);
  await build.write({ file, format: 'esm' });
  await build.close();
  return import(pathToFileURL(file).href);
}

/** Pieces in one file, behind the places where each begins and the last one ends. */
function inOne(pieces) {
  const places = new Uint32Array(pieces.length + 1);
  places[0] = places.byteLength;
  pieces.forEach((piece, i) => { places[i + 1] = places[i] + piece.length; });
  return Buffer.concat([Buffer.from(places.buffer), ...pieces]);
}

/** Zeros that are left out of a file only where there are as many. */
const GAP = 4096;

/** Where memory is not zero: pairs of place and length. */
function stretchesOf(memory) {
  const found = [];
  for (let at = 0; at < memory.length; at++) {
    if (memory[at] === 0) continue;
    const last = found.at(-1);
    if (last && at - last[0] - last[1] < GAP) last[1] = at + 1 - last[0];
    else found.push([at, 1]);
  }
  return found;
}

/** Writes the files of the rules, the word lists and the AI tools to a folder; resolves to the heads of the tools, what tells files with a grammar by their names, and what there is to know of these files. */
export async function writeRules(folder) {
  const temporary = mkdtempSync(join(tmpdir(), 'tightlip-rules-'));
  try {
    const { pack, written, all: texts } = await evaluated('rules:packed', temporary);
    writeFileSync(join(folder, 'rules.bin'), pack);
    const { end, memory } = written();
    const stretches = stretchesOf(memory);
    writeFileSync(join(folder, 'kernel.bin'), Buffer.concat(stretches.map(([at, length]) => memory.subarray(at, at + length))));
    writeFileSync(join(folder, 'texts.bin'), inOne(texts.map((text) => Buffer.from(JSON.stringify(text)))));
    const { words, trigrams, model } = await evaluated('rules:lexicon', temporary);
    writeFileSync(join(folder, 'words.bin'), words());
    writeFileSync(join(folder, 'trigrams.bin'), trigrams());
    writeFileSync(join(folder, 'model.bin'), model());
    const { forms } = await evaluated('rules:forms', temporary);
    for (const part of ['literals', 'vendors', 'issuers']) writeFileSync(join(folder, `form-${part}.json`), forms(part));
    const { heads, names: toolNames, marks, placed, named, tools } = await evaluated('rules:tools', temporary);
    writeFileSync(join(folder, 'tools.json'), JSON.stringify(tools()));
    writeFileSync(join(folder, 'tool-paths.json'), JSON.stringify(placed()));
    writeFileSync(join(folder, 'tool-names.json'), JSON.stringify(named()));
    writeFileSync(join(folder, 'marks.json'), JSON.stringify(marks()));
    writeFileSync(join(folder, 'names.json'), JSON.stringify(toolNames()));
    const grammars = await evaluated('rules:grammars', temporary);
    writeFileSync(join(folder, 'files.json'), JSON.stringify(grammars.rules().map((rule) => ({ ...rule, pattern: [rule.pattern.source, rule.pattern.flags] }))));
    return { heads, keys: grammars.keys, packed: { end, size: memory.length, stretches } };
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

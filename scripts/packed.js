// The two faces of the module `rules:packed`.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const here = JSON.stringify(join(root, 'src', 'match', 'build.ts'));

/** The module `rules:packed` as it runs from source: compiled on the spot. */
export const packedFromSource = `import { buildRules, written as write } from ${here};
import leaks from 'rules:leaks';
import secrets from 'rules:secrets';
const built = buildRules([...Object.values(secrets), ...Object.values(leaks)].flat());
export const pack = built.pack;
export const more = undefined;
export const image = undefined;
export const written = () => write(pack);
export const all = Object.values(built.texts);
export const texts = (number) => all[number];`;

/** The same module in the built program: files beside it. `end`: how much of the rules a scan reads; `size` and `stretches`: of the kernel's memory, and where in it the pieces of the file belong. */
export const packedFromFiles = ({ end, size, stretches }) => `import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
const open = (name) => openSync(join(__dirname, name), 'r');
const fill = (fd, into, from, length, at) => {
  for (let done = 0; done < length; ) {
    const count = readSync(fd, into, from + done, length - done, at === null ? null : at + done);
    if (count === 0) throw new Error('a file of the program is cut off');
    done += count;
  }
};
// Read in pieces: it stays open, so that all of them are of one build.
const rules = open('rules.bin');
export const more = (at, length) => {
  const into = Buffer.allocUnsafeSlow(length);
  fill(rules, into, 0, length, at);
  return into;
};
export const pack = more(0, ${end});
export const image = {
  size: ${size},
  fill(memory) {
    const fd = open('kernel.bin');
    try {
      for (const [at, length] of ${JSON.stringify(stretches)}) fill(fd, memory, at, length, null);
    } finally {
      closeSync(fd);
    }
  },
};
// A finding needs one text of 1,500.
export const texts = (number) => {
  const fd = open('texts.bin');
  try {
    const places = new Uint32Array(2);
    fill(fd, places, 0, 8, number * 4);
    const text = Buffer.allocUnsafeSlow(places[1] - places[0]);
    fill(fd, text, 0, text.length, places[0]);
    return JSON.parse(text.toString('utf8'));
  } finally {
    closeSync(fd);
  }
};`;

const packedLexicon = JSON.stringify(join(root, 'src', 'detect', 'generic', 'measure', 'lexicon.ts'));
const packedModel = JSON.stringify(join(root, 'src', 'detect', 'generic', 'model-bytes.ts'));
const tables = (name) => JSON.stringify(join(root, 'rules', 'generic', name));

/** The module `rules:lexicon` from source: word list, letter costs and model of the classifier as bytes. */
export const lexiconFromSource = `import { unpacked } from ${packedLexicon};
import { modelBytes } from ${packedModel};
import { trigrams as t, words as w } from ${tables('lexicon.ts')};
import { model as m } from ${tables('model.ts')};
export const words = () => unpacked(w);
export const trigrams = () => unpacked(t);
export const model = () => modelBytes(JSON.parse(m));`;

/** The same in the built program: files that are read when a candidate asks for them, since a string in the code is loaded with it. */
export const lexiconFromFiles = `import { readFileSync } from 'node:fs';
import { join } from 'node:path';
const read = (name) => readFileSync(join(__dirname, name));
export const words = () => new Uint8Array(read('words.bin'));
export const trigrams = () => new Uint8Array(read('trigrams.bin'));
export const model = () => read('model.bin');`;

const forms = JSON.stringify(join(root, 'src', 'detect', 'forms', 'table.ts'));

/** The module `rules:forms` from source: what is known of the forms of vendors' credentials, as JSON. */
export const formsFromSource = `import { knownFormsOf } from ${forms};
import secrets from 'rules:secrets';
let made;
export const forms = (part) => JSON.stringify((made ??= knownFormsOf(Object.values(secrets).flat()))[part]);`;

/** The same in the built program: files that are read with the first finding that needs them. */
export const formsFromFiles = `import { readFileSync } from 'node:fs';
import { join } from 'node:path';
export const forms = (part) => readFileSync(join(__dirname, \`form-\${part}.json\`), 'latin1');`;

const evidence = (name) => JSON.stringify(join(root, 'src', 'inspect', 'evidence', name));

/** The module `rules:tools` from source: the AI tools, and what decides of most paths and texts without them. */
export const toolsFromSource = `import { marksOf } from ${evidence('commits.ts')};
import { headsOf } from ${evidence('heads.ts')};
import { namesOf, nameTable } from ${evidence('names.ts')};
import files from 'rules:ai';
const all = Object.values(files);
export const heads = headsOf(all);
export const names = () => nameTable(all);
export const marks = () => marksOf(all);
export const placed = () => all.map(({ id, paths }) => ({ id, paths }));
export const named = () => all.map(namesOf);
export const tools = () => all;`;

/** The same in the built program: the heads in its code, names, marks and tools in files that are read when a text or a path may show one. */
export const toolsFromFiles = (given) => `import { readFileSync } from 'node:fs';
import { join } from 'node:path';
export const heads = ${JSON.stringify(given)};
const read = (name) => JSON.parse(readFileSync(join(__dirname, name), 'utf8'));
export const names = () => read('names.json');
export const marks = () => read('marks.json');
export const placed = () => read('tool-paths.json');
export const named = () => read('tool-names.json');
export const tools = () => read('tools.json');`;

/** The module `rules:build` from source: nothing is cached, since anything may have changed. */
export const buildFromSource = 'export const buildId = () => undefined;';

/** Stands in built files where the hash over all of them is written when it is known. */
export const buildPlace = '@@build-id@@';
/** The same in the built program. Not a file of its own: opening one takes a hook a tenth of a millisecond. */
export const buildFromFiles = `export const buildId = () => ${JSON.stringify(buildPlace)};`;

const grammarNames = JSON.stringify(join(root, 'src', 'detect', 'grammar', 'names.ts'));

/** The module `rules:grammars` from source: the rules of files that have a grammar of their own. */
export const grammarsFromSource = `import files from 'rules:files';
import { nameKeys } from ${grammarNames};
const all = Object.values(files).flat();
export const keys = nameKeys(all.flatMap((rule) => rule.files));
export const rules = () => all;`;

/** The same in the built program: what tells such files in its code, the rules in a file that is read for the first of them. */
export const grammarsFromFiles = (keys) => `import { readFileSync } from 'node:fs';
import { join } from 'node:path';
export const keys = ${JSON.stringify(keys)};
let all;
// Each expression is made when a file asks for it.
const late = ({ pattern: [source, flags], ...rule }) => {
  let made;
  return { ...rule, get pattern() { return (made ??= new RegExp(source, flags)); } };
};
export const rules = () => (all ??= JSON.parse(readFileSync(join(__dirname, 'files.json'), 'utf8')).map(late));`;

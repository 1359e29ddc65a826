// The two faces of the module `rules:packed`.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const here = JSON.stringify(join(root, 'src', 'match', 'build.ts'));

/** The module `rules:packed` as it runs from source: compiled on the spot. */
export const packedFromSource = `import { buildRules } from ${here};
import leaks from 'rules:leaks';
import secrets from 'rules:secrets';
const built = buildRules([...Object.values(secrets), ...Object.values(leaks)].flat());
export const pack = built.pack;
export const texts = () => built.texts;`;

/** The same module in the built program: two files beside it. */
export const packedFromFiles = `import { readFileSync } from 'node:fs';
import { join } from 'node:path';
export const pack = readFileSync(join(__dirname, 'rules.bin'));
export const texts = () => JSON.parse(readFileSync(join(__dirname, 'rules.json'), 'utf8'));`;

const heads = JSON.stringify(join(root, 'src', 'inspect', 'evidence', 'heads.ts'));

/** The module `rules:tools` from source: the AI tools, and what decides of most paths without them. */
export const toolsFromSource = `import { headsOf } from ${heads};
import files from 'rules:ai';
const all = Object.values(files);
export const heads = headsOf(all);
export const tools = () => all;`;

/** The same in the built program: the heads in its code, the tools in a file that is read when one may be there. */
export const toolsFromFiles = (given) => `import { readFileSync } from 'node:fs';
import { join } from 'node:path';
export const heads = ${JSON.stringify(given)};
export const tools = () => JSON.parse(readFileSync(join(__dirname, 'tools.json'), 'utf8'));`;

/** The module `rules:build` from source: nothing is cached, since anything may have changed. */
export const buildFromSource = 'export const buildId = () => undefined;';

/** The same in the built program: a hash over everything that was built. */
export const buildFromFiles = `import { readFileSync } from 'node:fs';
import { join } from 'node:path';
export const buildId = () => readFileSync(join(__dirname, 'build-id'), 'latin1');`;

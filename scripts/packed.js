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

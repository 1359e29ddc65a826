// Reads a portable TypeScript file as AssemblyScript (CONTRIBUTING.md, "Portable files"): the few places where the two notations differ.
import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const arrays = 'scripts/portable/arrays.as';
const names = ['Float64Array', 'Int16Array', 'Int32Array', 'Math', 'Uint16Array', 'Uint32Array', 'Uint8Array'];

/** The AssemblyScript of a portable file. `name` is its path from `root`; files that are AssemblyScript already (`.as.ts`) come back as they are. */
export function rewritten(text, name, root) {
  if (name.endsWith('.as.ts')) return text;
  const folder = dirname(name);
  const body = text
    .replaceAll(/^import type /gm, 'import ')
    .replaceAll(/( from ')(\.[^']*)\.ts';/g, (_, from, path) => `${from}${existsSync(join(root, folder, `${path}.as.ts`)) ? `${path}.as` : path}';`)
    .replaceAll(/^(export )?const (\w+) = \{([^{}]*)\} as const;/gm, (_, exported = '', table, members) => namespaceOf(exported, table, members))
    .replaceAll(/ as (number|string|f64)\b/g, '')
    .replaceAll(/(: |= )number\b/g, '$1i32');
  const used = names.filter((type) => new RegExp(`\\b${type}\\b`).test(body));
  const path = relative(folder, arrays);
  // On the first line, so that an error's line is the file's.
  return used.length === 0 ? body : `import { ${used.join(', ')} } from '${path.startsWith('.') ? path : `./${path}`}'; ${body}`;
}

/** `const kinds = { assign: 0 } as const` as a namespace: AssemblyScript has no literals of objects. */
function namespaceOf(exported, table, members) {
  const constants = members.replaceAll(/(\w+): (-?\w+),?/g, 'export const $1: i32 = $2;');
  return `${exported}namespace ${table} {${constants}}`;
}

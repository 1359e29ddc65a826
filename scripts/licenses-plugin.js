// Writes what the licences of built-in packages ask for: their copyright notices go with every copy.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the package that a module belongs to; undefined for our own. */
const packageOf = (id) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0];

/** One package's name, version and licence. */
function section(folder) {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence file: its notice cannot be passed on`);
  return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}

/** Writes `licenses.txt` with the licence of each package that is part of a built file. */
export function licenses(folder) {
  return {
    name: 'licenses',
    generateBundle(_options, files) {
      const packages = new Set(Object.values(files).flatMap(({ moduleIds = [] }) => moduleIds.map(packageOf)).filter((path) => path !== undefined));
      const sections = [...packages].toSorted().map(section);
      if (sections.length > 0) writeFileSync(join(folder, 'licenses.txt'), `Parts of these packages are built into the program:\n\n${sections.join(`\n${'-'.repeat(80)}\n\n`)}`);
    },
  };
}

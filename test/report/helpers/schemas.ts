import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/** Official schemas lie beside the project on the machines that build it; what a package has is taken from there. None is in the repository. */
const folders = ['../shared/schemas', '../../shared/schemas'].map((folder) => resolve(folder));
const tools = resolve('node_modules/.cache/test-tools/node_modules');

/** The text of a schema, or undefined where the machine has none. */
export function schemaText(name: string, fromPackage?: string): string | undefined {
  const places = [...folders.map((folder) => join(folder, name)), ...(fromPackage ? [join(tools, fromPackage)] : [])];
  const found = places.find((path) => existsSync(path));
  return found === undefined ? undefined : readFileSync(found, 'utf8');
}

/** A package of `scripts/test-tools.js`, or undefined where that has not run. */
export function testTool(name: string): unknown {
  return existsSync(join(tools, name)) ? createRequire(join(tools, 'x.js'))(name) : undefined;
}

// The page of `--format html` carries its client inside: `page:client` is a module with the bundled script, the style, and the hashes that the
// page's Content-Security-Policy names. Used by the build and by vitest.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const client = join(dirname(fileURLToPath(import.meta.url)), '../src/report/html/client');
const hash = (text) => createHash('sha256').update(text).digest('base64');

async function clientScript() {
  const build = await rolldown({ input: join(client, 'main.ts'), platform: 'browser', logLevel: 'warn' });
  const { output } = await build.generate({ format: 'iife', minify: true });
  await build.close();
  return output[0].code.trim();
}

/** Resolves `page:client`. */
export function pageClient() {
  return {
    name: 'page-client',
    resolveId: (id) => (id === 'page:client' ? `\0${id}` : null),
    async load(id) {
      if (id !== '\0page:client') return null;
      const script = await clientScript();
      const style = readFileSync(join(client, 'style.css'), 'utf8').replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(/\s*\n\s*/g, '').trim();
      // Either would end the element that holds them; the hashes would then be of something else.
      if (/<\/(script|style)|<!--/i.test(script + style)) throw new Error('the page client must not hold the end of its own element');
      const values = { script, scriptHash: hash(script), style, styleHash: hash(style) };
      return Object.entries(values).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n');
    },
  };
}

// Rules are found by listing folders: adding a rule touches one file. Used by the build and by vitest.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildFromSource, formsFromSource, grammarsFromSource, lexiconFromSource, packedFromSource, toolsFromSource } from './packed.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Resolves `rules:<folder>` to a module whose default export is `{ <file>: <its default export> }` for `rules/<folder>/*.ts`, and
 * `rules:packed` to the rules in the form that the engine reads, `rules:tools` to the AI tools, `rules:build` to what tells one build from another: their sources are given (`scripts/rules.js`).
 */
export function rulesIndex(packed = packedFromSource, tools = toolsFromSource, build = buildFromSource, lexicon = lexiconFromSource, forms = formsFromSource, grammars = grammarsFromSource) {
  return {
    name: 'rules-index',
    resolveId: (id) => (id.startsWith('rules:') ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith('\0rules:')) return null;
      if (id === '\0rules:packed') return packed;
      if (id === '\0rules:tools') return tools;
      if (id === '\0rules:build') return build;
      if (id === '\0rules:lexicon') return lexicon;
      if (id === '\0rules:forms') return forms;
      if (id === '\0rules:grammars') return grammars;
      const folder = join(root, 'rules', id.slice('\0rules:'.length));
      const files = readdirSync(folder).filter((name) => name.endsWith('.ts')).toSorted();
      const imports = files.map((name, i) => `import r${i} from ${JSON.stringify(join(folder, name))};`);
      const entries = files.map((name, i) => `${JSON.stringify(name.slice(0, -3))}: r${i}`);
      return `${imports.join('\n')}\nexport default {${entries.join(', ')}};`;
    },
  };
}

/** The pages that people read, and what stands in them. */
import { readdirSync, readFileSync } from 'node:fs';

export const pages: readonly string[] = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', ...readdirSync('docs').filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];

export const textOf = (page: string): string => readFileSync(page, 'utf8');

export interface Block {
  readonly language: string;
  readonly lines: readonly string[];
}

/** Fenced blocks, those inside of lists too. */
export function blocksOf(page: string): Block[] {
  return [...textOf(page).matchAll(/^( *)```([^\n]*)\n([^]*?)^\1```$/gm)].map(([, indent = '', language = '', body = '']) => ({
    language: language.trim(),
    lines: body.split('\n').slice(0, -1).map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line)),
  }));
}

/** The text without fenced blocks. */
export const proseOf = (page: string): string => textOf(page).replaceAll(/^( *)```[^\n]*\n[^]*?^\1```$/gm, '');

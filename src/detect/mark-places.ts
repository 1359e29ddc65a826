import { bisect } from './bisect.ts';

/** Places where a text speaks of a mark and carries none: samples in documents, and comments that say what a name means. */
const markdown = /\.(?:md|markdown|mdx|qmd)$/i;
const fence = /^[ \t]{0,3}(?:```|~~~)/gm;

/** Offsets of a Markdown document's fences; none in other texts. `text` is Latin-1, so that offsets are bytes. */
export const fencesOf = (text: string, path: string): number[] | undefined => (markdown.test(path) ? Array.from(text.matchAll(fence), ({ index }) => index) : undefined);

/** Whether a place is a sample of a document: between two fences, or in a line that is indented as code is. */
export function isSampleText(text: string, fences: readonly number[], offset: number): boolean {
  const before = bisect(fences.length, (i) => (fences[i] as number) < offset);
  if (before % 2 === 1 && before < fences.length) return true;
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  return /^(?: {4}|\t)/.test(text.slice(line, line + 4)) && /(?:^|\n)[ \t\r]*\n$/.test(text.slice(Math.max(0, line - 80), line));
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^a-z]+/).filter((word) => word.length > 4);

/** Whether a comment says in words what the name on the next line says: `// Strictly confidential` above `STRICTLY_CONFIDENTIAL = 2`. `text` begins with the mark. */
export function explainsName(text: string): boolean {
  const [mark = '', ...below] = text.split('\n', 4);
  const name = /^[\s\w@.]*?([A-Za-z_]\w{3,60})\s*(?:[=,(;:{}]|$)/.exec(below.find((line) => !/^\s*(?:\*\/?|\/\/\/?\s*<\/?\w+>)?\s*$/.test(line)) ?? '')?.[1] ?? '';
  const said = wordsOf(mark);
  return wordsOf(name.replace(/([a-z])([A-Z])/g, '$1_$2')).some((word) => said.some((other) => other.startsWith(word)));
}

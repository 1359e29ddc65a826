import { describe, expect, it } from 'vitest';
import { dangers } from './dangers.ts';
import { inspect } from './inspect.ts';

const json = (content: object): string => JSON.stringify(content, null, 2);
const first = /"([A-Za-z$])/;
const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Ways to write one document that its readers take alike. */
const spellings: readonly [name: string, write: (content: object) => string][] = [
  ['indented', json],
  ['in one line', (content) => JSON.stringify(content)],
  ['with tabs', (content) => JSON.stringify(content, null, '\t')],
  ['with a byte order mark', (content) => `\ufeff${json(content)}`],
  ['with Windows line ends', (content) => json(content).replaceAll('\n', '\r\n')],
  ['with an escaped letter in its first key', (content) => json(content).replace(first, (_, letter: string) => `"${escaped(letter)}`)],
];
/** What only JSON as editors and agents read it has; YAML has its own. */
const loose: readonly [name: string, write: (content: object) => string][] = [
  ['with comments', (content) => `// a note with "quotes" and {\n${json(content).replaceAll('\n', ' /* so */\n')}`],
  ['with trailing commas', (content) => json(content).replaceAll(/([\]}"\de])\n(\s*[\]}])/g, '$1,\n$2')],
  ['after the same key with nothing in it', (content) => json(content).replace(/^\{/, `{ ${JSON.stringify(Object.keys(content)[0])}: null,`)],
];
const places: readonly [name: string, place: (path: string) => string][] = [
  ['a folder of a monorepo', (path) => `packages/app/${path}`],
  ['capitals, as some disks see it', (path) => path.toUpperCase()],
];

const lineOf = (text: string, path: string, line: number): string => text.split(/\r?\n/)[line - 1] ?? `${path} has no line ${line}`;
/** Named or switched on by what stands in the line that is shown. */
const words = (content: object): string[] => json(content).match(/[\w.$@-]{3,}/g) ?? [];

describe.each(dangers.map((danger, i) => [`${i} ${danger[0]} ${danger[1]}`, ...danger] as const))('%s', (_, check, path, content) => {
  const all = [...spellings, ...(/\.ya?ml$/.test(path) ? [] : loose)];

  it.each(all)('%s', async (_name, write) => {
    const text = write(content);
    const { checks, problems, risks } = await inspect(path, text);
    expect(problems).toEqual([]);
    expect(checks, text).toContain(check);
    const risk = risks.find((one) => one.check === check);
    const line = lineOf(text, path, risk?.region.startLine ?? 0);
    if (check !== 'S01') expect(words(content).some((word) => line.includes(word.slice(1))), line).toBe(true);
  });

  it.each(places)('in %s', async (_name, place) => {
    expect((await inspect(place(path), json(content))).checks).toContain(check);
  });

  it('nothing of it when empty', async () => {
    expect((await inspect(path, '{}')).checks.filter((one) => one !== 'S01')).toEqual([]);
  });
});

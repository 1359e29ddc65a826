import { ParseError, type Node } from '../../agents/node.ts';

/** A parsed document, or nothing when the text is not of its format. */
export function nodeOf(parse: () => Node): Node | undefined {
  try {
    return parse();
  } catch (error) {
    if (error instanceof ParseError) return undefined;
    throw error;
  }
}

/** The same of YAML, whose parser is loaded with the first text. */
export async function yamlOf(text: string): Promise<Node | undefined> {
  const { parseYaml } = await import('../../agents/yaml.ts');
  return parseYaml(text).catch((error: unknown) => {
    if (error instanceof ParseError) return undefined;
    throw error;
  });
}

interface LockFile {
  readonly packages?: unknown;
  readonly dependencies?: unknown;
  readonly [key: string]: unknown;
}

/** A lock file by the platform's parser: they are too large for one that keeps positions. Nothing when it is no JSON object. */
export function jsonOf(text: string): (LockFile & { packages?: object }) | undefined {
  try {
    const value: unknown = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
    return value !== null && typeof value === 'object' ? (value as LockFile & { packages?: object }) : undefined;
  } catch {
    return undefined;
  }
}

/** 1-based line of the first occurrence of `needle`; 1 when it is written in another way. */
export function lineOf(text: string, needle: string): number {
  const at = text.indexOf(needle);
  if (at < 0) return 1;
  let line = 1;
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line++;
  return line;
}

import { ParseError } from './node.ts';
import type { Node } from './node.ts';
import { parseJson } from './json.ts';
import type { Report } from './report.ts';

/** The document of a file by its name's ending; undefined, and reported, when it cannot be parsed. */
export async function documentOf(report: Report): Promise<Node | undefined> {
  const { path, text } = report.file;
  return parseAs(report, /\.toml$/i.test(path) ? 'toml' : /\.ya?ml$/i.test(path) ? 'yaml' : 'json', text);
}

/** Parses `text` as `format`. The two larger parsers are loaded when first needed. */
export async function parseAs(report: Report, format: 'json' | 'toml' | 'yaml', text: string, offset = 0): Promise<Node | undefined> {
  try {
    if (format === 'toml') return (await import('./toml.ts')).parseToml(text);
    if (format === 'yaml') return await (await import('./yaml.ts')).parseYaml(text);
    return parseJson(text);
  } catch (error) {
    // Nested so deeply that a parser ran out of stack.
    if (error instanceof RangeError) report.unparsable('nested too deeply', offset);
    else if (error instanceof ParseError) report.unparsable(error.message, error.offset + offset);
    else throw error;
    return undefined;
  }
}

/** An element as it opens; `content` is the text up to the next tag. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly content: string;
  readonly line: number;
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&apos;': "'" };
const plain = (text: string): string => text.replaceAll(/&(?:lt|gt|amp|quot|apos);/g, (entity) => entities[entity] ?? entity).trim();

/**
 * The elements of an XML text in order, broken ones passed over. Comments, CDATA, declarations and processing instructions are left out,
 * entities of a document type are never expanded: enough for manifests, and nothing for a hostile file to work with.
 */
export function* xmlElements(text: string): Generator<XmlElement> {
  let [line, counted] = [1, 0];
  const lineAt = (offset: number): number => {
    for (let at = text.indexOf('\n', counted); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
      line++;
      counted = at + 1;
    }
    return line;
  };
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const closing = text.startsWith('<!--', at) ? '-->' : text.startsWith('<![CDATA[', at) ? ']]>' : '>';
    const end = text.indexOf(closing, at + 1);
    if (end < 0) return;
    const tag = text.slice(at + 1, end);
    const name = /^[A-Za-z_][\w:.-]*/.exec(tag)?.[0];
    if (name !== undefined && closing === '>') {
      const next = text.indexOf('<', end);
      const attributes = new Map([...tag.matchAll(/([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, key = '', a, b]) => [key, plain(a ?? b ?? '')]));
      yield { name: name.replace(/^.*:/, ''), attributes, content: plain(text.slice(end + 1, next < 0 ? undefined : next)), line: lineAt(at) };
    }
    at = end + closing.length;
  }
}

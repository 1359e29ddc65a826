import { parseAs } from './document.ts';
import { child, filled, strings, text, walk } from './node.ts';
import type { Node } from './node.ts';
import type { Report } from './report.ts';
import { agentPermissions } from './harnesses.ts';
import { inspectServers } from './servers.ts';
import { applyTable } from './settings.ts';

/** Skills, commands and subagents as Claude Code reads them (X04): front matter and commands that run while the file loads. */
export async function inspectSkill(report: Report): Promise<void> {
  const { text: source } = report.file;
  for (const match of source.matchAll(/(?<![\w`\\])!`([^`\n]+)`/g)) report.at('X04', span(match), 'runs when loaded', match[1]);
  for (const match of source.matchAll(/^[ \t]*```!\s*\n([^]*?)^[ \t]*```/gm)) report.at('X04', span(match), 'block that runs when loaded', match[1]);
  const front = frontMatter(source);
  if (front && /hooks|allowed|mcpServers|permissionMode|\\/i.test(front.text)) await inspectFrontMatter(shifted(report, front.offset), front.text);
}

/** Agents of opencode and Kilo: their front matter is configuration (Y11). */
export async function inspectAgentPermissions(report: Report): Promise<void> {
  const front = frontMatter(report.file.text);
  if (!front || !/permission|\\/.test(front.text)) return;
  const quiet = shifted(report, front.offset);
  const root = await parseAs(quiet, 'yaml', front.text);
  if (root) applyTable(quiet, agentPermissions, root);
}

function frontMatter(source: string): { readonly text: string; readonly offset: number } | undefined {
  const front = /^\ufeff?---[ \t]*\r?\n([^]*?)^---[ \t]*$/m.exec(source);
  return front && front.index <= 1 ? { text: front[1]!, offset: front.index + front[0].indexOf(front[1]!) } : undefined;
}

/** A report on a part of the file that begins at `offset`; what cannot be parsed is read on by the tool as well. */
const shifted = (report: Report, offset: number): Report => ({
  ...report, unparsable: () => undefined, at: (check, at, ...rest) => report.at(check, { start: at.start + offset, end: at.end + offset }, ...rest),
});

const span = (match: RegExpExecArray) => ({ start: match.index, end: match.index + match[0].length });

async function inspectFrontMatter(quiet: Report, front: string): Promise<void> {
  const root = await parseAs(quiet, 'yaml', front);
  // Claude Code reads on when a description holds a bare colon; so do we, line by line.
  if (root?.kind !== 'map') return inspectLines(quiet, front);
  for (const { key, keyStart, value } of root.entries) {
    const at = { start: keyStart, end: value.end };
    if (key === 'hooks' && filled(value)) hooks(quiet, value);
    if (/^allowed-?tools$/i.test(key)) for (const tool of tools(value)) if (isOpenShell(tool)) quiet.at('X04', at, `${key}: ${tool}`);
    if (key === 'permissionMode' && /^(?:bypassPermissions|acceptEdits|dontAsk)$/.test(text(value) ?? '')) quiet.at('Y01', at, key, text(value));
  }
  inspectServers(quiet, child(root, 'mcpServers'), 'X04', 'mcpServers');
}

function hooks(report: Report, value: Node): void {
  for (const hit of walk(value, 'hooks')) if (hit.key === 'command') report.at('X04', { start: hit.start, end: hit.node.end }, hit.path, strings(hit.node).join(' '));
}

const tools = (value: Node): readonly string[] => strings(value).flatMap((list) => list.match(/[\w*]+(?:\([^)]*\))?/g) ?? []);

const isOpenShell = (tool: string): boolean => /^(?:\*|Bash|Bash\([\s:*]*\)|Bash\((?:sh|bash|zsh|python3?|node|curl|wget|eval|sudo|npx|perl|ruby)(?::|\s)?\s*\*+\))$/.test(tool);

function inspectLines(report: Report, front: string): void {
  for (const match of front.matchAll(/^(hooks|mcpServers|allowed-tools|permissionMode)[ \t]*:[ \t]*(.*)$/gm)) {
    const [, key, value = ''] = match;
    const list = value.match(/[\w*]+(?:\([^)]*\))?/g) ?? [];
    if (key === 'allowed-tools' ? list.some(isOpenShell) : key !== 'permissionMode' || /bypassPermissions/.test(value)) report.at('X04', span(match), `${key}`, value);
  }
}

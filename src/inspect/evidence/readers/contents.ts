import type { Reader } from './reader.ts';

/** Shapes of one line of a session file, by the program that writes it. */
const sessions: readonly { readonly tool: string; readonly is: (line: Record<string, unknown>) => boolean }[] = [
  { tool: 'claude-code', is: (line) => typeof line['sessionId'] === 'string' && typeof line['message'] === 'object' && (line['type'] === 'user' || line['type'] === 'assistant') && 'uuid' in line },
  { tool: 'codex-cli', is: (line) => (line['type'] === 'session_meta' || line['type'] === 'response_item' || line['type'] === 'turn_context') && typeof line['payload'] === 'object' },
  { tool: 'windsurf', is: (line) => line['type'] === 'planner_response' && typeof line['status'] === 'string' },
];

function parsed(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** `*.jsonl`: the first lines tell whether it is the record of a session. */
export const transcript: Reader = (file, notes) => {
  const lines = file.text.split('\n').slice(0, 20);
  lines.forEach((line, i) => {
    const value = line.startsWith('{') && line.length < 1_000_000 ? parsed(line) : undefined;
    const tool = value && sessions.find((session) => session.is(value))?.tool;
    if (tool) notes.add({ tool, strength: 'strong' }, 'path', 'session transcript', i + 1);
  });
};

/** The sentence that Repomix writes at the top of its output, and the layout of Gitingest's. */
const packers: readonly { readonly tool: string; readonly head: RegExp }[] = [
  { tool: 'repomix', head: /^(?:<file_summary>\s*|#[^\n]*\n\s*|={10,}[^]{0,40}={10,}\s*)?This file is a merged representation of (?:the entire codebase|a subset of the codebase)/ },
  { tool: 'gitingest', head: /^(?:Repository: [^\n]*\n[^]{0,400})?Directory structure:\n[^]{0,4000}\n={40,}\n(?:FILE|File): / },
];

/** A whole code base packed into one file to be given to a model. */
export const packed: Reader = (file, notes) => {
  const head = file.text.slice(0, 5000).replaceAll('\r\n', '\n');
  for (const { tool, head: pattern } of packers) if (pattern.test(head)) notes.add({ tool, strength: 'strong' }, 'path', 'packed code base', 1);
};

/** ELF, PE, and Mach-O, whose first bytes are no UTF-8: replacement characters, then the name of its first segment. */
const executable = (text: string): boolean => /^(?:\x7fELF|MZ)/.test(text) || (text.startsWith('\ufffd') && text.slice(0, 4096).includes('__PAGEZERO'));

/** A program with a tool's name is the tool if it also holds the name of its package, of an account, or of a host that it calls. */
export const binary: Reader = (file, notes) => {
  const name = (file.path.split('/').at(-1) ?? '').replace(/\.exe$/i, '').toLowerCase();
  if (!executable(file.text)) return;
  for (const { tool } of notes.lookup.binaries.get(name) ?? []) {
    const second = [...(notes.lookup.signatures.get(tool) ?? [])].find((word) => file.text.includes(word));
    notes.add({ tool, strength: second === undefined ? 'weak' : 'strong' }, 'binary', second === undefined ? name : `${name} (holds ${second})`, 1);
  }
};

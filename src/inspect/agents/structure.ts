import type { Report } from './report.ts';
import { visible } from './show.ts';

/** Directories and files that agents trust by name. */
const DIRECTORIES = 'claude|cursor|vscode|codex|gemini|qwen|qoder|codebuddy|opencode|kilo|kilocode|kiro|amazonq|roo|junie|factory|windsurf|devin|agents|continue|zed|clinerules|trae|augment|aider|crush|idx|rovodev|vibe|pi|amp';
const PROTECTED = new RegExp(String.raw`(?:^|\/)(?:\.(?:${DIRECTORIES})(?:\/|$)|\.mcp\.json$|\.github\/(?:hooks|copilot|workflows|instructions|prompts|agents)\/)`);
const INSTRUCTIONS = /(?:^|\/)(?:CLAUDE|AGENTS|GEMINI|QWEN|CONVENTIONS|copilot-instructions)(?:\.local)?\.md$|(?:^|\/)\.(?:cursorrules|windsurfrules|clinerules|goosehints)$|\.mdc$/i;
const CONFIG = /(?:^|\/)(?:\.claude\/settings(?:\.local)?\.json|\.mcp\.json|\.cursor\/(?:mcp|hooks|environment|cli)\.json|\.codex\/(?:config\.toml|hooks\.json)|\.gemini\/settings\.json|\.qwen\/settings\.json|\.qoder\/settings(?:\.local)?\.json|\.kiro\/settings\/mcp\.json|\.vscode\/(?:mcp|tasks)\.json)$/i;

/** Where a link leads, as a path of the repository; undefined when it leaves it. */
function target(path: string, link: string): string | undefined {
  if (/^(?:[/\\~]|[A-Za-z]:)/.test(link)) return undefined;
  const steps = path.split('/').slice(0, -1);
  for (const step of link.split(/[/\\]/)) {
    if (step === '..') {
      if (steps.length === 0) return undefined;
      steps.pop();
    } else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

const SECRET = /(?:^|\/)(?:\.git(?:\/|$)|\.env|.*\.pem$|.*\.key$)/;
const TEXT = /\.(?:md|mdc|mdx|txt)$|(?:^|\/)\.(?:cursorrules|windsurfrules|clinerules|goosehints)$/i;
const SKILLS = /(?:^|\/)\.(?:agents|claude|cursor|codex|gemini|opencode|kiro|qoder|factory|windsurf)\/(?:skills|agents|commands|rules)(?:\/|$)/i;

/**
 * G01. Links between instruction files, and from one tool's skills to another's, stay inside the repository and are how people share them;
 * a link at a configuration that runs something, at a whole directory, or out of the repository is the danger.
 */
export function inspectLink(report: Report): void {
  const { path, text } = report.file;
  const aimed = PROTECTED.test(path.toLowerCase()) || INSTRUCTIONS.test(path);
  if (!aimed) return;
  const to = target(path, text.trim());
  const harmless = to !== undefined && !SECRET.test(to) && ((TEXT.test(path) && TEXT.test(to)) || (SKILLS.test(path) && /(?:^|\/)(?:skills|agents|commands|rules|prompts)(?:\/|$)/i.test(to)));
  if (!harmless) report.whole('G01', `link to ${visible(text.trim()).slice(0, 120)}${to === undefined ? ' (outside the repository)' : ''}`);
}

/** Paths of submodules, as `.gitmodules` has them. */
const MODULE = /^[ \t]*path[ \t]*=[ \t]*"?([^"\n\r]*[^"\s])"?[ \t\r]*$/gm;

/** G01: a submodule there is a link to another repository, whose files no review of this one shows. Skills, agents and rules are shared so. */
export function inspectModules(report: Report): void {
  for (const found of report.file.text.matchAll(MODULE)) {
    const [line, path = ''] = found;
    if (PROTECTED.test(folded(path)) && !SKILLS.test(path)) report.at('G01', { start: found.index, end: found.index + line.length }, 'submodule', path);
  }
}

/** Letters of other scripts and widths that look like ASCII, for the few letters that the protected names use. */
const ALIKE: Readonly<Record<string, string>> = {
  а: 'a', с: 'c', ԁ: 'd', е: 'e', ɡ: 'g', һ: 'h', і: 'i', ӏ: 'l', ⅼ: 'l', о: 'o', р: 'p', ԛ: 'q', г: 'r', ѕ: 's', υ: 'u', ѵ: 'v', ԝ: 'w', х: 'x', у: 'y', ο: 'o', α: 'a', ν: 'v', ι: 'i', ρ: 'p', τ: 't', к: 'k', м: 'm', т: 't', ı: 'i', ſ: 's', '․': '.', '。': '.', '∕': '/', '⁄': '/',
};
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]|\p{Variation_Selector}/gu;

/** The path as a careless reader or file system takes it: compatibility forms, look-alikes, case and what cannot be seen folded. */
export function folded(path: string): string {
  if (/^[ -~]*$/.test(path)) return path.toLowerCase();
  const plain = path.normalize('NFKC').replace(INVISIBLE, '').toLowerCase();
  return /[^\u0020-\u007e]/.test(plain) ? [...plain].map((character) => ALIKE[character] ?? character).join('') : plain;
}

/** G02: a path that is not a protected one but becomes one on another file system, or in a reader's eyes. */
export function inspectLookalike(report: Report): void {
  const { path } = report.file;
  if (PROTECTED.test(path) || INSTRUCTIONS.test(path)) return;
  const plain = folded(path).replace(/[. ]+(?=\/|$)/g, '');
  if (PROTECTED.test(plain) && plain !== path) report.whole('G02', `${visible(path)} is read as ${plain}`);
}

// Mach-O's first bytes are no UTF-8: they arrive as replacement characters before the processor's number.
const MAGIC = /^(?:\u007fELF|MZ[^]{0,400}PE\0\0|MZ[^]{20,200}This program|\ufffd{1,4}[\u0007\u000c]\0\0\u0001|\ufffd{4}\0\0\0[\u0001-\u0004])/;

/** G03: a program inside an agent's directory. */
export function inspectProgram(report: Report): void {
  const { path, text } = report.file;
  if (!PROTECTED.test(path.toLowerCase())) return;
  if (MAGIC.test(text) || /\.(?:exe|dll|so|dylib|scr|com|msi|node)$/i.test(path)) report.whole('G03', 'program in an agent directory');
}

/** G06: configuration that runs or connects, below the top. */
export function inspectNested(report: Report): void {
  const { path } = report.file;
  const match = CONFIG.exec(path);
  const depth = match ? path.slice(0, match.index).length : 0;
  if (match && depth > 0 && !/\.vscode\//i.test(match[0]) && !PROTECTED.test(path.slice(0, match.index).toLowerCase())) report.whole('G06', path);
}

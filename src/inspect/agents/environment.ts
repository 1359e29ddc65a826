import { inspectVariable } from './endpoints.ts';
import { isLiteralSecret } from './literal.ts';
import { AI_KEYS } from './mentions.ts';
import type { Report } from './report.ts';
import { inspectShellLine } from './shell.ts';

type Span = { readonly start: number; readonly end: number };

/** Homes of agents: their own configuration, trusted as the user's. */
const HOMES = /^(?:CODEX_HOME|CLAUDE_CONFIG_DIR|GEMINI_CLI_HOME|COPILOT_HOME|HERMES_HOME|KIRO_HOME|VIBE_HOME|GROK_HOME|KIMI_CODE_HOME|DSH_HOME|QWEN_HOME|OPENCODE_CONFIG_DIR|CRUSH_GLOBAL_CONFIG)$/;
const ELSEWHERE = /^(?:\/(?!workspaces?\/)|~|\$HOME|\$\{HOME|[A-Za-z]:[\\/]|%USERPROFILE%)/;

/** Keys of the catalogue's tools and of the model vendors that they call. */
const AI_KEY = new RegExp(`^${AI_KEYS}$`);

/** Switches that make an agent run what the repository brings. */
const SWITCHES: Readonly<Record<string, string>> = {
  GEMINI_CLI_TRUST_WORKSPACE: 'X15',
  GITHUB_COPILOT_PROMPT_MODE_REPO_HOOKS: 'X19',
  GITHUB_COPILOT_PROMPT_MODE_WORKSPACE_MCP: 'X19',
  GITHUB_COPILOT_PROMPT_MODE_EXTENSIONS: 'X19',
  HERMES_ENABLE_PROJECT_PLUGINS: 'X31',
};
const ON = /^(?:1|true|yes|on|enabled)$/i;

/** Judges one variable of an environment file, a workflow, a container. `agent`: an agent surely reads it. */
export function inspectAssignment(report: Report, name: string, value: string, span: Span, agent: boolean): void {
  inspectVariable(report, name, value, span, agent);
  if (HOMES.test(name) && value !== '' && !ELSEWHERE.test(value)) report.at('X13', span, name, value);
  const check = SWITCHES[name];
  if (check !== undefined && ON.test(value)) report.at(check, span, name, value);
  if (name === 'GOOSE_MODE' && value === 'auto') report.at('Y13', span, name, value);
  if (AI_KEY.test(name) && isLiteralSecret('api_key', value)) report.at('S06', span, name);
}

const LINE = /^[ \t]*(?:export[ \t]+|set -g?x[ \t]+|ENV[ \t]+|ARG[ \t]+)?([A-Za-z_]\w*)[ \t]*[=: \t](.*)$/gm;

/** The value of an assignment: what is in quotes, or the text before a comment. */
function valueOf(written: string): string {
  const text = written.trim();
  const quote = text[0] === '"' || text[0] === "'" ? text[0] : undefined;
  const end = quote === undefined ? -1 : text.indexOf(quote, 1);
  if (quote !== undefined && end !== -1) return text.slice(1, end);
  const comment = text.search(/\s#/);
  return (text.startsWith('#') ? '' : comment === -1 ? text : text.slice(0, comment)).trim();
}

/** Commands of one line on lines of their own; every character keeps its place. */
const apart = (script: string): string => script.replaceAll(/("[^"\n]*"|'[^'\n]*')|;|&&/g, (mark, quoted?: string) => quoted ?? '\n'.padEnd(mark.length));

/** Lines `NAME=value` of `.env`, `.envrc`, Dockerfiles. */
export function inspectEnvironmentFile(report: Report): void {
  const { path, text } = report.file;
  const agent = /(?:^|\/)\.(?:gemini|claude|codex|qwen)\//i.test(path) || /\b(?:ANTHROPIC|CLAUDE_CODE|CLAUDE)_\w+[ \t]*=/.test(text);
  const own = /(?:^|\/)\.gemini\/\.env$/i.test(path);
  for (const match of (/(?:^|\/)\.envrc$/i.test(path) ? apart(text) : text).matchAll(LINE)) {
    const [all, name = '', written = ''] = match;
    const span = { start: match.index + all.search(/\S/), end: match.index + all.trimEnd().length };
    inspectAssignment(report, name, valueOf(written), span, agent);
    if (own) report.at('X15', span, name);
  }
  if (/(?:^|\/)\.envrc$/i.test(path)) inspectEnvrc(report);
}

const STDLIB =
  /^(?:#|$|export\b|unset\b|dotenv\w*\b|use\b|layout\b|PATH_(?:add|rm)\b|MANPATH_add\b|path_add\b|source_(?:up|url|env)\w*\b|watch_(?:file|dir)\b|env_vars_required\b|strict_env\b|log_\w+\b|direnv_\w+\b|has\b|if\b|then\b|else\b|elif\b|fi\b|case\b|esac\b|done\b|\[|\w+=|[})]|rvm\b|on_git_branch\b|expand_path\b|fetchurl\b|echo\b)/;
const HARMLESS = /\$\((?:pwd|git rev-parse [^)`$]*|expand_path [^)`$]*|dirname [^)`$]*|basename [^)`$]*|direnv [^)`$]*|nproc|uname[^)`$]*|whoami|brew --prefix[^)`$]*|has [^)`$]*|find_up [^)`$]*)\)/g;

/** What direnv runs besides setting variables. */
function inspectEnvrc(report: Report): void {
  let at = 0;
  for (const line of report.file.text.split('\n')) {
    const bare = line.trim();
    const substitutes = /\$\(|`/.test(bare.replace(HARMLESS, '')) && !bare.startsWith('#');
    if (!STDLIB.test(bare) || substitutes) report.at('X30', { start: at + line.search(/\S/), end: at + line.trimEnd().length }, '.envrc', bare);
    at += line.length + 1;
  }
}

/** `NAME=value`, `NAME: value` and their kin, in scripts, makefiles, pipelines and compose files. */
const SETS = /(?:^|[\s;&"'([{,-])(?:export\s+|\$env:|set\s+"?|-e\s+|--env[= ])?([A-Z][A-Z0-9_]{3,})["']?\s{0,4}(?::=|[:=])\s{0,4}("[^"]*"|'[^']*'|[^\s;&|,)}"']+)/g;

function inspectAssignments(report: Report, line: string, offset: number): void {
  if (!/_URL|_KEY|_TOKEN|_HEADERS|_ENDPOINT|_PROXY/.test(line) || /^\s*(?:#|\/\/|REM\b|::)/i.test(line)) return;
  for (const match of line.matchAll(SETS)) {
    const span = { start: offset + match.index + match[0].indexOf(match[1]!), end: offset + match.index + match[0].length };
    inspectAssignment(report, match[1]!, match[2]!.replace(/^(["'])(.*)\1$/, '$2'), span, false);
  }
}

/** `- name: X`, and `value: Y` on the next line, as Azure's variables and containers have them. */
const PAIR = /\bname:[ \t]{0,9}["']?([A-Z][A-Z0-9_]{3,99})["']?[ \t]{0,9}\r?\n[ \t]{0,99}value:[ \t]{0,9}("[^"\n]*"|'[^'\n]*'|\S+)/g;

function inspectPairs(report: Report): void {
  for (const match of report.file.text.matchAll(PAIR)) {
    const span = { start: match.index + match[0].indexOf(match[1]!), end: match.index + match[0].length };
    inspectAssignment(report, match[1]!, match[2]!.replace(/^(["'])(.*)\1$/, '$2'), span, false);
  }
}

/** Lines as a shell joins them; a comment is not continued. The text keeps its length. */
function* joinedLines(text: string): Generator<{ line: string; at: number }> {
  let [at, joined, start] = [0, '', 0];
  for (const line of text.split('\n')) {
    if (joined === '') start = at;
    joined += line;
    at += line.length + 1;
    const continued = /[\\^`]\r?$/.test(line) && !/^\s*(?:#|REM\b|::)/i.test(line) && joined.length < 10_000;
    if (continued) joined = `${joined.replace(/[\\^`](\r?)$/, ' $1')} `;
    else {
      yield { line: joined, at: start };
      joined = '';
    }
  }
  if (joined !== '') yield { line: joined, at: start };
}

/** A script, makefile or pipeline: agents started without safeguards, and variables that send their traffic elsewhere or hold keys. */
export function inspectScript(report: Report): void {
  if (/\.ya?ml$/i.test(report.file.path)) inspectPairs(report);
  const isOther = !/(?:^|\/)\.github\/|(?:^|[./])(?:docker|container)file/i.test(report.file.path);
  for (const { line, at } of joinedLines(report.file.text)) {
    inspectShellLine(report, line, at);
    if (isOther) inspectAssignments(report, line, at);
  }
}

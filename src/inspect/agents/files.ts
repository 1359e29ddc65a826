/**
 * Which paths the agent checks read. Asked for every path of a scan, first of all of a staged one, in which no regular expression has been compiled yet:
 * sets and endings, no patterns (three patterns cost 2 ms cold, this 0.1 ms).
 */

const DIRECTORIES = new Set(
  'claude claude-plugin cursor vscode codex gemini qwen qoder codebuddy opencode kilo kilocode amp pi cline clinerules kiro amazonq roo junie factory windsurf devin agents idx rovodev warp deepagents grok augment vibe trae firebender zed continue openhands hermes specstory entire crush letta devcontainer aider copilot zencoder rules'
    .split(' ')
    .map((name) => `.${name}`),
);
const IN_GITHUB = new Set(['hooks', 'copilot', 'workflows', 'actions', 'instructions', 'prompts', 'agents', 'chatmodes', 'skills', 'mcp.json', 'copilot-instructions.md']);
const SCRIPT_DIRECTORIES = new Set(['.circleci', '.husky', '.githooks', 'script', 'scripts', 'bin']);

/** Names that mean something wherever they stand, lower case. */
export const named: ReadonlySet<string> = new Set(
  ('mcp.json .mcp.json cline_mcp_settings.json crushrc .crushrc crush.json .crush.json opencode.json opencode.jsonc kilo.json kilo.jsonc .envrc .claude.json .devcontainer.json action.yml action.yaml gemini-debug.log digest.txt ' +
    'claude.md claude.local.md agent.md agents.md agents.override.md gemini.md qwen.md crush.md warp.md kimi.md iflow.md codebuddy.md replit.md junie.md conventions.md skill.md copilot-instructions.md').split(' '),
);
const BEGINNINGS = ['.env', '.aider', '.cursorrules', '.windsurfrules', '.clinerules', '.kilocoderules', '.roorules', '.goosehints', 'trae_config.', 'trajectory_', 'repomix-output'];
/** First letters of the beginnings, and what the endings end in: most names are out after one look. */
const FIRST = new Set(['.', 't', 'r']);
const LAST = new Set(['code-workspace', 'traj', 'mdc', 'env', 'md']);
const ENDINGS = ['.code-workspace', '.traj', '.mdc', '.env', '.instructions.md', '.prompt.md', '.chatmode.md', '.agent.md'];

/** Of kinds that every repository has: worth loading the checks only when their bytes say so (`mentions.ts`). */
const GENERIC_ENDINGS: ReadonlyMap<string, Interest> = new Map([
  ['sh', 'script'], ['bash', 'script'], ['zsh', 'script'], ['ps1', 'script'], ['mk', 'script'], ['bat', 'script'], ['cmd', 'script'], ['dockerfile', 'script'],
  ['json', 'data'], ['jsonc', 'data'], ['jsonl', 'lines'],
]);
/** Names of scripts and pipelines. */
export const generic: ReadonlySet<string> = new Set('makefile gnumakefile justfile taskfile.yml taskfile.yaml jenkinsfile dockerfile .gitlab-ci.yml azure-pipelines.yml azure-pipelines.yaml bitbucket-pipelines.yml procfile .travis.yml'.split(' '));

/** `certain`: a check concerns it; `record`: one that is known by its start; `workflow`: a pipeline of GitHub's; `beside`: code that pipelines run. The others are generic files. */
export type Interest = 'none' | 'certain' | 'record' | 'workflow' | 'beside' | 'script' | 'manifest' | 'modules' | 'data' | 'lines';

/** Must the file be read? */
export function interest(path: string): Interest {
  const lower = path.toLowerCase();
  const slash = lower.lastIndexOf('/');
  const name = slash === -1 ? lower : lower.slice(slash + 1);
  const ending = name.slice(name.lastIndexOf('.') + 1);
  if (isNamed(name, ending) || isFiled(lower, slash, name) || (!isAscii(path) && mayImitate(path))) return kindOf(path, lower, name);
  if (name === 'package.json') return 'manifest';
  if (lower === '.gitmodules') return 'modules';
  if (generic.has(name)) return 'script';
  const kind = GENERIC_ENDINGS.get(ending);
  if (kind) return kind;
  const loose = ending === name || ending === 'yml' || ending === 'yaml' ? isScript(lower, slash) || /^(?:docker-)?compose/.test(name) : name.startsWith('dockerfile.');
  return loose ? 'script' : 'none';
}

function isNamed(name: string, ending: string): boolean {
  if (named.has(name) || DIRECTORIES.has(name)) return true;
  if (FIRST.has(name[0] ?? '') && BEGINNINGS.some((start) => name.startsWith(start))) return true;
  return LAST.has(ending) && ENDINGS.some((end) => name.endsWith(end));
}

/** Does it lie in a directory that agents read? Those have a dot in front. */
function isFiled(lower: string, slash: number, name: string): boolean {
  for (let at = lower[0] === '.' ? 0 : lower.indexOf('/.') + 1; at < slash && (at > 0 || lower[0] === '.'); ) {
    const end = lower.indexOf('/', at);
    const folder = lower.slice(at, end);
    // Windows drops what ends a name like that (G02).
    // Beside it lie scripts and containers as anywhere.
    if (folder === '.devcontainer' ? name === 'devcontainer.json' : DIRECTORIES.has(folder) || (/[. ]$/.test(folder) && DIRECTORIES.has(folder.replace(/[. ]+$/, '')))) return true;
    const next = end === slash ? name : lower.slice(end + 1, lower.indexOf('/', end + 1));
    if ((folder === '.github' && IN_GITHUB.has(next)) || (folder === '.gitlab' && next === 'duo')) return true;
    const dot = lower.indexOf('/.', end);
    if (dot === -1) return false;
    at = dot + 1;
  }
  return false;
}

function isScript(lower: string, slash: number): boolean {
  if (slash === -1) return false;
  for (let at = 0; at <= slash; ) {
    const end = lower.indexOf('/', at);
    if (SCRIPT_DIRECTORIES.has(lower.slice(at, end))) return true;
    at = end + 1;
  }
  return false;
}

function isAscii(path: string): boolean {
  for (let at = 0; at < path.length; at++) if (path.charCodeAt(at) > 0x7e) return false;
  return true;
}

/** A letter of another script in a name with a dot before it may imitate a protected one (G02). */
const mayImitate = (path: string): boolean => /(?:^|\/)[.\u2024\u3002\uff0e\u200b-\u200f\u2060\ufeff\u00ad]/.test(path);

/** A name in other letters is a danger by itself (G02), whatever the file says. */
function kindOf(path: string, lower: string, name: string): Interest {
  if (isRecord(lower)) return 'record';
  const workflow = path.endsWith(name) && /(?:^|\/)action\.ya?ml$|(?:^|\/)\.github\/(?:workflows|actions)\/.*\.(?:ya?ml|YA?ML)$/.test(path);
  return workflow ? 'workflow' : isBeside(path, name) ? 'beside' : 'certain';
}

/** Programs in the folders of pipelines and actions, as GitHub reads them: no check has anything to do with their text. */
const CODE = new Set('rb py js mjs cjs ts mts cts tsx jsx go rs java kt cs php pl css html lua'.split(' '));
const isBeside = (path: string, name: string): boolean => /^\.github\/(?:workflows|actions)\//.test(path) && CODE.has(name.slice(name.lastIndexOf('.') + 1)) && isAscii(path) && !/[. ]\//.test(path);

/** Sessions, databases, programs, media: long, and nothing that a tool reads as its configuration. */
const isRecord = (lower: string): boolean => /\.(?:jsonl|log|db|db-\w+|sqlite\w*|traj|png|jpe?g|gif|webp|svg|mp4|pdf|zip|t?gz|vsix|exe|dll|so|dylib|node|wasm|bin)$|(?:^|\/)(?:repomix-output[^/]*|trajectory_[^/]*)$/.test(lower);

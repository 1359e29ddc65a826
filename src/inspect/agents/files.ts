/** Which paths the agent checks read: compiled once, asked for every path of a scan. */

const DIRECTORY =
  /(?:^|\/)\.(?:claude(?:-plugin)?|cursor|vscode|codex|gemini|qwen|qoder|codebuddy|opencode|kilo|kilocode|amp|pi|cline|clinerules|kiro|amazonq|roo|junie|factory|windsurf|devin|agents|idx|rovodev|warp|deepagents|grok|augment|vibe|trae|firebender|zed|continue|openhands|hermes|specstory|entire|crush|letta|devcontainer|aider|copilot|zencoder|rules)(?:\/|$)|(?:^|\/)\.github\/(?:hooks|copilot|workflows|actions|instructions|prompts|agents|chatmodes|skills|mcp\.json)|(?:^|\/)\.gitlab\/duo\//;

const NAME =
  /(?:^|\/)(?:\.?mcp\.json|\.?crushrc|\.?crush\.json|(?:opencode|kilo)\.jsonc?|\.aider(?:\.[\w.]+)?|\.env(?:\.[\w.-]+)?|\.envrc|[\w-]+\.env|trae_config\.\w+|\.claude\.json|claude(?:\.local)?\.md|agents?(?:\.override)?\.md|gemini\.md|qwen\.md|crush\.md|warp\.md|kimi\.md|iflow\.md|codebuddy\.md|replit\.md|junie\.md|conventions\.md|skill\.md|\.(?:cursor|windsurf|cline|kilocode|roo|goose)(?:rules|hints)(?:-\w+)?|copilot-instructions\.md|[^/]+\.code-workspace|\.devcontainer\.json|action\.ya?ml|gemini-debug\.log|[^/]+\.traj|trajectory_[^/]*\.json|repomix-output[^/]*|digest\.txt|[^/]+\.mdc|[^/]+\.(?:instructions|prompt|chatmode|agent)\.md)$/;

/** Generic files: worth loading the checks only when their text has a word of interest. */
const GENERIC = /\.(?:jsonc?|jsonl|sh|bash|zsh|ps1|mk|bat|cmd)$|(?:^|\/)(?:makefile|gnumakefile|justfile|taskfile\.ya?ml|jenkinsfile|(?:[\w-]+\.)?dockerfile|dockerfile(?:\.[\w-]+)?|\.gitlab-ci\.yml|azure-pipelines\.ya?ml|bitbucket-pipelines\.yml|procfile|\.travis\.yml)$|(?:^|\/)(?:\.circleci|\.husky|\.githooks|scripts?|bin)\//;

/** Sessions, databases, programs, media: long, and nothing that a tool reads as its configuration. */
export const isRecord = (path: string): boolean => /\.(?:jsonl|log|db|db-\w+|sqlite\w*|traj|png|jpe?g|gif|webp|svg|mp4|pdf|zip|t?gz|vsix|exe|dll|so|dylib|node|wasm|bin)$|(?:^|\/)(?:repomix-output[^/]*|trajectory_[^/]*)$/i.test(path);

export type Interest = 'none' | 'certain' | 'perhaps';

const ASCII = /^[\u0020-\u007e]*$/;
/** A letter of another script in an ASCII-looking name may imitate a protected one (G02). */
const DOTTED = /(?:^|\/)[.\u2024\u3002\uff0e\u200b-\u200f\u2060\ufeff\u00ad]/;

/** Must the file be read? `perhaps`: only if `mentions` says so. */
export function interest(path: string): Interest {
  const lower = path.toLowerCase();
  if (DIRECTORY.test(lower) || NAME.test(lower)) return 'certain';
  if (!ASCII.test(path) && DOTTED.test(path)) return 'certain';
  return GENERIC.test(lower) ? 'perhaps' : 'none';
}

const FLAGS = /--dangerously|bypassPermissions|--yolo|--full-auto|--allow-all|--yes-always|GOOSE_MODE|--trust-all|--ask-for-approval|danger-full-access|--autonomy|--approval-mode|--auto\b|--skip-permissions|cursor-agent|ANTHROPIC_|(?:API_KEY|AUTH_TOKEN|_HOME|BASE_URL)\b/;

/** The cheap look at a generic file's text. */
export function mentions(path: string, text: string): boolean {
  if (/\.jsonl$/i.test(path)) return /"(?:sessionId|session_meta|response_item|turn_context|planner_response)"/.test(text.slice(0, 400_000));
  if (/\.jsonc?$/i.test(path)) return (text.includes('$schema') && /"\$schema"\s*:\s*"(?:https?:|\\|\/\/)/i.test(text)) || text.includes('"inputSchema"') || FLAGS.test(text);
  return FLAGS.test(text);
}

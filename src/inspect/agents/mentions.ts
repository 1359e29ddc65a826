import { holds, latin } from '../bytes.ts';

const FLAGS = /--dangerously|bypassPermissions|--yolo|--full-auto|--allow-all|--yes-always|GOOSE_MODE|--trust-all|--ask-for-approval|-a[=\s]+never|danger-full-access|--autonomy|--approval-mode|--auto\b|--skip-permissions|cursor-agent|ANTHROPIC_|(?:CODEX|GEMINI_CLI|COPILOT|HERMES|KIRO|VIBE|GROK|KIMI_CODE|DSH|QWEN)_HOME\b|(?:CLAUDE|OPENCODE)_CONFIG_DIR\b|CRUSH_GLOBAL_CONFIG|GEMINI_CLI_TRUST|COPILOT_PROMPT_MODE|HERMES_ENABLE|(?:GEMINI|VERTEX)_BASE_URL\b|CODE_ASSIST_ENDPOINT|(?:gemini|qwen)\S*\s[^\n]{0,400}-y\b/;
/** Names of keys of AI tools and of the vendors whose models they call, without boundaries. */
export const AI_KEYS =
  '(?:AMP|ANTHROPIC|AUGMENT|CODEBUDDY|CODEX|CURSOR|DASHSCOPE|DEEPSEEK|DEVIN|FACTORY|GEMINI|GITHUB_COPILOT|GOOGLE|GREPTILE|GROK|IFLOW|JULES|JUNIE|KILO|KIMI|LITELLM|LLM|MISTRAL|MOONSHOT|OPENAI|OPENCODE|OPENROUTER|QODER|QWEN|SRC|V0|VLLM|WARP|XAI|COPILOT|CLAUDE_CODE|GROQ|TOGETHER|ZAI|MINIMAX|TABNINE|SOURCEGRAPH)_(?:\\w+_)?(?:API_KEY|API_TOKEN|AUTH_TOKEN|OAUTH_TOKEN|ACCESS_TOKEN|MASTER_KEY|GITHUB_TOKEN|KEY)';
const KEYS = new RegExp(`\\b${AI_KEYS}\\b`);
/** What all of those end in: to look for it takes a tenth of the time. */
const anyKey = /_(?:KEY|TOKEN)\b/;
const loosens = (text: string): boolean => FLAGS.test(text) || (anyKey.test(text) && KEYS.test(text));
/** Agents and what they read, in a pipeline. Escapes inside YAML strings count as perhaps. */
const AGENTS =
  /claude|codex|gemini|qwen|copilot|cursor|qoder|kilo|kimi|opencode|aider|\bamp\b|ampcode|augment|auggie|factory|droid|goose|iflow|codebuddy|crush|ai-inference|ANTHROPIC_|_API_KEY|_AUTH_TOKEN|_OAUTH_TOKEN|HERMES_|(?:KIRO|VIBE|GROK|DSH)_HOME\b|GOOGLE_(?:GEMINI|VERTEX)_|CODE_ASSIST|SRC_ACCESS_TOKEN|--yolo|--full-auto|\\x[0-9a-f]|\\u[0-9a-f]/i;
const SESSION = /"(?:sessionId|session_meta|response_item|turn_context|planner_response)"/;
/** The key `$schema`, whichever of its letters are escaped. */
const SCHEMA = /"(?:\$|\\u0024)(?:s|\\u0073)(?:c|\\u0063)(?:h|\\u0068)(?:e|\\u0065)(?:m|\\u006d)(?:a|\\u0061)"\s*:\s*"(?:https?:|\\|\/\/)/i;

/** Bytes in which a schema is looked for. */
const top = 200_000;

/** The cheap look at files of kinds that every repository has: whether some check may concern one. By its bytes: nearly none needs to become text. */
export const mayConcern = {
  /** Scripts, makefiles, containers, `package.json`: how agents are started, and their variables. */
  script: (bytes: Uint8Array): boolean => loosens(latin(bytes)),
  /** Pipelines of GitHub. */
  workflow(bytes: Uint8Array): boolean {
    const text = latin(bytes);
    return AGENTS.test(text) || loosens(text);
  },
  /** JSON under any name: schemas that an editor fetches (Z05), lists of MCP tools (P05). Words that begin with a rare letter are looked for first: that takes a fifth of the time. */
  data(bytes: Uint8Array): boolean {
    const start = bytes.length > top ? bytes.subarray(0, top) : bytes;
    return ((holds(start, '$schema') || holds(start, '\\u00')) && SCHEMA.test(latin(start))) || (holds(bytes, 'Schema"') && holds(bytes, '"inputSchema"') && holds(bytes, '"description"'));
  },
  /** `.gitmodules`: a submodule in a folder with a dot. */
  modules: (bytes: Uint8Array): boolean => /path[ \t]*=[ \t]*"?(?:[^\n]*\/)?(?:\.|[\x80-\xff])/.test(latin(bytes)),
  /** What lies beside pipelines: programs (G03). ELF, PE, Mach-O. */
  program: ([first = 0]: Uint8Array): boolean => first === 0x7f || first === 0x4d || first >= 0x80,
  /** JSON lines: sessions of agents (S05). */
  lines: (bytes: Uint8Array): boolean => SESSION.test(latin(bytes, 400_000)),
};

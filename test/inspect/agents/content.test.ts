import type { Row } from './inspect.ts';
import { prove } from './prove.ts';

/** Built at run time: nothing that looks like a token stands in this repository. */
const token = ['sk', 'ant', 'api03', 'Ab3'.repeat(12)].join('-');
const plain = 'q7w2e9r4t1y8'.repeat(2);
const servers = (server: object) => ({ mcpServers: { a: server } });
const session = JSON.stringify({ type: 'user', sessionId: 'a', message: { role: 'user', content: 'hi' } });

const bad: readonly Row[] = [
  ['S01', '.claude/settings.local.json', '{}'],
  ['S01', '.claude/settings.json', { permissions: { allow: [`Bash(curl -H "Authorization: Bearer ${token}" https://a.example)`] } }],
  ['S02', '.mcp.json', servers({ command: 'x', env: { API_KEY: plain } })],
  ['S02', '.cursor/mcp.json', servers({ url: 'https://mcp.example/', headers: { Authorization: `Bearer ${plain}` } })],
  ['S02', '.vscode/mcp.json', { servers: { a: { command: 'x', args: ['--token', plain] } } }],
  ['S02', '.roo/mcp.json', servers({ url: `https://mcp.example/?api_key=${plain}` })],
  ['S02', '.mcp.json', servers({ command: 'npx', args: ['x@1.0.0', `--api-key=${plain}`] })],
  ['S03', '.codebuddy/models.json', { models: [{ apiKey: plain }] }],
  ['S03', '.continue/config.yaml', `models:\n  - name: a\n    apiKey: ${plain}\n`],
  ['S03', 'opencode.json', { provider: { x: { options: { apiKey: token } } } }],
  ['S03', 'crush.json', { providers: { x: { api_key: plain } } }],
  ['S03', '.aider.conf.yml', `anthropic-api-key: ${token}\n`],
  ['S03', '.codex/auth.json', { tokens: { access_token: plain } }],
  ['S03', '.gemini/oauth_creds.json', { refresh_token: plain }],
  ['S03', '.claude.json', { primaryApiKey: token }],
  ['S04', '.specstory/history/2026-01-01.md', '# chat\n'],
  ['S04', '.aider.chat.history.md', '# aider chat\n'],
  ['S04', '.codex/sessions/2026/rollout-1.jsonl', '{}\n'],
  ['S04', '.claude/plans/a.md', '# plan\n'],
  ['S04', 'a/repomix-output.xml', '<x/>'],
  ['S04', '.entire/logs/a.json', '{}'],
  ['S04', '.crush/crush.db', 'SQLite format 3\0'],
  ['S04', 'run1.traj', '{}'],
  ['S04', 'digest.txt', `Directory structure:\n└── a/\n\n${'='.repeat(48)}\nFILE: a.ts\n${'='.repeat(48)}\nx\n`],
  ['S05', 'notes/log.jsonl', `${session}\n`],
  ['S05', 'x.jsonl', `${JSON.stringify({ type: 'session_meta', payload: {} })}\n`],
  ['S06', '.env', `ANTHROPIC_API_KEY=${token}\n`],
  ['S06', 'Dockerfile', `FROM x\nENV OPENAI_API_KEY=${plain}\n`],
  ['S06', '.github/workflows/a.yml', `on: push\njobs:\n  a:\n    env:\n      CURSOR_API_KEY: ${plain}\n    steps: []\n`],
  ['S06', '.devcontainer/devcontainer.json', { containerEnv: { GEMINI_API_KEY: plain } }],
];

const good: readonly Row[] = [
  ['', '.claude/settings.local.json', '{}', { tracked: false }],
  ['', '.claude/settings.json', { permissions: { allow: ['Bash(curl -H "Authorization: Bearer $TOKEN" https://a.example)'] } }],
  ['S02', '.mcp.json', servers({ command: 'x', env: { API_KEY: '${API_KEY}', LOG_LEVEL: 'verbose-mode', TOKEN_FILE: '/run/secrets/token' } })],
  ['S02', '.vscode/mcp.json', { servers: { a: { command: 'x', args: ['--token', '${input:token}'], env: { KEY: 'YOUR_API_KEY_HERE' } } } }],
  ['S02', '.cursor/mcp.json', servers({ url: 'https://mcp.example/v1', headers: { Authorization: 'Bearer ${env:TOKEN}' } })],
  ['', '.continue/config.yaml', 'models:\n  - name: a\n    apiKey: ${{ secrets.KEY }}\n'],
  ['S03', 'opencode.json', { provider: { x: { options: { apiKey: '{env:KEY}' } } } }],
  ['', '.kiro/specs/login/design.md', '# design\n'],
  ['', '.specstory/history/.gitkeep', ''],
  ['', '.entire/settings.json', { enabled: true }],
  ['', 'digest.txt', 'Weekly digest\nFile: none\n'],
  ['', 'data/train.jsonl', `${JSON.stringify({ type: 'user', message: 'hello' })}\n`],
  ['', 'data/chat.jsonl', `${JSON.stringify({ messages: [{ role: 'user', content: 'x' }] })}\n`],
  ['', '.env.example', 'ANTHROPIC_API_KEY=your-key-here\nOPENAI_API_KEY=\nGEMINI_API_KEY=<key>\n'],
  ['', '.github/workflows/a.yml', 'on: push\njobs:\n  a:\n    env:\n      OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}\n    steps: []\n'],
];

prove('S', bad, good);

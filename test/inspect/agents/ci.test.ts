import { describe, expect, it } from 'vitest';
import { inspect } from './inspect.ts';
import type { Row } from './inspect.ts';
import { prove } from './prove.ts';

const file = '.github/workflows/ai.yml';
const action = 'anthropics/claude-code-action@v1';
const workflow = (on: string, step: string, more = ''): string => `on: ${on}\n${more}jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${step.replace(/^/gm, '      ')}\n`;
const READ = 'permissions:\n  contents: read\n';

const bad: readonly Row[] = [
  ['W01', file, workflow('issue_comment', `- uses: ${action}\n  with:\n    anthropic_api_key: \${{ secrets.KEY }}`, READ)],
  ['W01', file, workflow('{ issues: { types: [opened] } }', `- uses: ${action}`, 'permissions:\n  issues: write\n')],
  ['W01', file, workflow('[pull_request_target]', '- run: npx @google/gemini-cli -p review')],
  ['W02', file, workflow('push', `- uses: ${action}\n  with:\n    allowed_non_write_users: "*"`)],
  ['W02', file, workflow('push', `- uses: ${action}\n  with:\n    show_full_output: true`)],
  ['W03', file, workflow('push', `- uses: ${action}\n  with:\n    prompt: "Fix \${{ github.event.issue.title }}"`)],
  ['W03', file, workflow('push', '- run: claude -p "${{ github.event.comment.body }}"')],
  ['W04', file, workflow('push', `- uses: ${action}\n  with:\n    claude_args: --allowedTools "Bash(*)"`)],
  ['W04', file, workflow('push', '- uses: openai/codex-action@v1\n  with:\n    sandbox: danger-full-access')],
  ['W04', file, workflow('push', '- uses: openai/codex-action@v1\n  with:\n    allow-users: "*"')],
  ['W05', file, workflow('push', '- run: curl -fsSL https://claude.ai/install.sh | bash')],
  ['W05', 'action.yml', 'runs:\n  using: composite\n  steps:\n    - run: npm i -g @openai/codex\n      shell: bash\n'],
  ['W05', file, workflow('push', `- uses: "\\x61nthropics/claude-code-action@v1"`)],
  ['W06', file, workflow('pull_request', '- uses: actions/checkout@v4\n- run: claude -p "review"', READ)],
  ['W06', file, workflow('pull_request_target', '- uses: actions/checkout@v4\n  with:\n    ref: ${{ github.event.pull_request.head.sha }}\n- run: codex exec review', READ)],
];

const good: readonly Row[] = [
  ['W04', file, workflow('push', `- uses: ${action}\n  with:\n    claude_args: --max-turns 5 --disallowedTools "Bash,Edit,Write"`)],
  ['W01', file, workflow('pull_request', `- uses: ${action}\n  with:\n    key: \${{ secrets.KEY }}`)],
  ['W01', file, workflow('issue_comment', `- uses: ${action}`, READ)],
  ['W01', file, workflow('issue_comment', `- uses: ${action}\n  if: contains(fromJSON('["OWNER","MEMBER"]'), github.event.comment.author_association)\n  with:\n    key: \${{ secrets.KEY }}`)],
  ['', file, workflow('issue_comment', '- run: echo "${{ github.event.comment.body }}"')],
  ['W02', file, workflow('push', `- uses: ${action}\n  with:\n    allowed_bots: dependabot`)],
  ['W03', file, workflow('push', `- uses: ${action}\n  with:\n    prompt: "Review #\${{ github.event.pull_request.number }}"`)],
  ['W04', file, workflow('push', `- uses: ${action}\n  with:\n    claude_args: --allowedTools "Bash(npm test)"`)],
  ['', file, workflow('push', '- run: npm i -g typescript')],
  ['', file, workflow('push', '- run: echo claude says hello')],
  ['W06', file, workflow('pull_request', '- uses: actions/checkout@v4\n- run: claude -p review --setting-sources user', READ)],
  ['W06', file, workflow('push', '- uses: actions/checkout@v4\n- run: claude -p review')],
];

prove('W', bad, good);

describe('files that cannot be parsed', () => {
  it.each([
    ['.claude/settings.json', '{"hooks": '],
    ['.codex/config.toml', 'a = = 1\n'],
    [file, 'on: [push\njobs: claude\n'],
    ['.mcp.json', '{"a": 1} trailing'],
    ['.cursor/mcp.json', `${'['.repeat(5000)}`],
    ['.continue/config.yaml', 'a: &a [*a, *a]\n'],
  ])('are reported: %s', async (path, text) => {
    const { problems } = await inspect(path, text);
    expect(problems).toMatchObject([{ code: 'unparsable', path }]);
    expect(problems[0]?.message).toMatch(/:\d+:\d+ /);
  });
  it('are left alone when nothing reads them', async () => {
    expect((await inspect('src/fixtures/broken.json', '{"a": ')).problems).toEqual([]);
  });
});

describe('places', () => {
  it('are the line and column of the key', async () => {
    const { risks } = await inspect('.claude/settings.json', '{\n  "permissions": {\n    "defaultMode": "bypassPermissions"\n  }\n}\n');
    expect(risks).toMatchObject([{ check: 'Y01', what: 'permissions.defaultMode: bypassPermissions', region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 39 } }]);
  });
  it('hold for TOML and YAML', async () => {
    const toml = await inspect('.codex/config.toml', '# x\n[profiles.a]\nsandbox_mode = "danger-full-access"\n');
    expect(toml.risks[0]?.region).toMatchObject({ startLine: 3, startColumn: 1 });
    const yaml = await inspect('.aider.conf.yml', '# x\n\nyes-always: true\n');
    expect(yaml.risks[0]?.region).toMatchObject({ startLine: 3, startColumn: 1 });
  });
});

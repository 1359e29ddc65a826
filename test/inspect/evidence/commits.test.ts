import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../src/inspect/evidence/catalogue.ts';
import { bareFooter } from '../../../src/inspect/evidence/commits.ts';
import { growth } from '../../helpers/growth.ts';

const { tools, commits } = createCatalogue();
const origin = { kind: 'message', path: 'COMMIT_EDITMSG' } as const;
const found = (message: string, authorEmail?: string, committerEmail?: string): Record<string, string> =>
  Object.fromEntries(commits.commit({ message, authorEmail, committerEmail }, origin).map(({ tool, strength }) => [tool, strength]));
const all = [...tools.values()];

describe('every account, trailer, footer and ref of every tool', () => {
  const bots = all.flatMap((tool) => (tool.bots ?? []).map((bot) => [tool.id, bot.email ?? `7+${bot.login}@users.noreply.github.com`, bot.generic ? 'weak' : 'strong'] as const));
  it.each(bots)('%s writes as %s', (tool, email, strength) => {
    expect(found('x', email)[tool]).toBe(strength);
    expect(found('x', 'a@b.example', email.toUpperCase())[tool]).toBe(strength);
    expect(found(`Fix\n\nCo-authored-by: Some Name <${email}>`)[tool]).toBe(strength);
    expect(found(`Fix\n\n    Co-authored-by: Some Name <${email}>`)).toEqual({});
    expect(found('x', `x${email}`)).toEqual({});
    expect(found('x', `${email}.example`)).toEqual({});
  });

  const footers = all.flatMap((tool) => (tool.footers ?? []).map((footer) => [tool.id, footer] as const));
  it.each(footers)('%s signs: %s', (tool, footer) => {
    expect(found(`Fix\n\n${footer}`)[tool]).toBe('strong');
    expect(found(`Fix\n\n🤖 ${footer}.\n`)[tool]).toBe('strong');
    expect(found(`Fix\n\nRemove the line "${footer}"`)).toEqual({});
    expect(found(`Fix\n\n${footer} is what it printed`)).toEqual({});
  });

  const trailers = all.flatMap((tool) => (tool.trailers ?? []).map((trailer) => [tool.id, trailer] as const));
  it.each(trailers)('%s leaves: %s', (tool, trailer) => {
    const line = trailer.includes(':') ? `${trailer}x`.replace(/(\w)x$/, '$1') : `${trailer}: 1234`;
    expect(found(`Fix\n\n${line}`)[tool]).toBe('strong');
    expect(found(`Fix\n\n  > ${line}`)).toEqual({});
    expect(found(`Fix\n\nsee ${line}`)).toEqual({});
  });

  const refs = all.flatMap((tool) => [...(tool.branches ?? []).map((b) => [tool.id, `refs/heads/${b}${b.endsWith('/') ? 'x' : ''}`] as const), ...(tool.notes ?? []).map((n) => [tool.id, n] as const)]);
  it.each(refs)('%s makes %s', (tool, ref) => expect(commits.ref(ref, origin).map((e) => e.tool)).toContain(tool));
});

const expected: readonly [what: string, message: string, email: string, tools: Record<string, string>][] = [
  ['Claude Code, footer of 2025', 'Fix\n\n🤖 Generated with [Claude Code](https://claude.ai/code)\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n', 'a@b.example', { 'claude-code': 'strong' }],
  ['Claude Code, footer of 2026', 'Fix\n\n🤖 Generated with [Claude Code](https://claude.com/claude-code)', 'a@b.example', { 'claude-code': 'strong' }],
  ['Claude Code, CRLF and a model name', 'Fix\r\n\r\nCo-authored-by: Claude Opus 4.1 (1M context) <noreply@anthropic.com>\r\n', 'a@b.example', { 'claude-code': 'strong' }],
  ['Claude Code, kernel style', 'Fix\n\nAssisted-by: Claude:claude-opus-4 sparse', 'a@b.example', { 'claude-code': 'strong' }],
  ['Copilot coding agent', 'Fix', '198982749+Copilot@users.noreply.github.com', { 'copilot-cloud-agent': 'strong' }],
  ['a bot under a new login', 'Fix', '158243242+devin-renamed@users.noreply.github.com', { devin: 'strong' }],
  ['a bot with another number', 'Fix', '1+devin-ai-integration[bot]@users.noreply.github.com', { devin: 'strong' }],
  ['Copilot CLI', 'Fix\n\nCo-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>', 'a@b.example', { 'copilot-cli': 'strong' }],
  ['Copilot in VS Code', 'Fix\n\nCo-authored-by: Copilot <copilot@github.com>', 'a@b.example', { 'github-copilot': 'strong' }],
  ['Cursor', 'Fix\n\nCo-authored-by: Cursor <cursoragent@cursor.com>', 'a@b.example', { cursor: 'strong', 'cursor-cloud-agent': 'strong' }],
  ['Cursor, trailer', 'Fix\n\nMade-with: Cursor', 'a@b.example', { cursor: 'strong' }],
  ['Codex', 'Fix\n\nCo-authored-by: Codex <noreply@openai.com>', 'a@b.example', { 'codex-cli': 'strong' }],
  ['aider', 'Fix\n\nCo-authored-by: aider (openai/gpt-4o) <aider@aider.chat>', 'a@b.example', { aider: 'strong' }],
  ['opencode', 'Fix\n\n🤖 Generated with [opencode](https://opencode.ai)\n\nCo-Authored-By: opencode <noreply@opencode.ai>', 'a@b.example', { opencode: 'strong' }],
  ['Qoder, a reference link', 'Fix\n\n🤖 Generated with [Qoder][https://qoder.com]', 'a@b.example', { qoder: 'strong' }],
  ['Junie', 'Fix\n\nCo-authored-by: Junie <junie@jetbrains.com>', 'a@b.example', { junie: 'strong' }],
  ['Copilot Autofix', 'Fix\n\nCo-authored-by: Copilot Autofix powered by AI <62310815+github-advanced-security[bot]@users.noreply.github.com>', 'a@b.example', { 'copilot-code-review': 'strong' }],
  ['Crush', 'Fix\n\n💘 Generated with Crush\n\nAssisted-by: Crush:gpt-5', 'a@b.example', { crush: 'strong' }],
  ['Qwen Code', 'Fix\n\nCo-authored-by: Qwen-Coder <qwen-coder@alibabacloud.com>', 'a@b.example', { 'qwen-code': 'strong' }],
  ['Gemini CLI', 'Fix\n\nCo-authored-by: gemini-cli gemini-2.5-pro <218195315+gemini-cli@users.noreply.github.com>', 'a@b.example', { 'gemini-cli': 'strong' }],
  ['Jules', 'Fix', '161369871+google-labs-jules[bot]@users.noreply.github.com', { jules: 'strong' }],
  ['Amp', 'Fix\n\nAmp-Thread-ID: https://ampcode.com/threads/T-1\nCo-authored-by: Amp <amp@ampcode.com>', 'a@b.example', { amp: 'strong' }],
  ['Replit Agent', 'Fix\n\nReplit-Commit-Author: Agent\nReplit-Commit-Session-Id: 1', 'a@b.example', { 'replit-agent': 'strong' }],
  ['Devin, trailer without an address', 'Fix\n\nCo-Authored-By: Devin', 'a@b.example', { devin: 'strong' }],
  ['Devin, a footer whose link is gone', 'Fix\n\nGenerated with [Devin]', 'a@b.example', { devin: 'strong' }],
  ['Copilot, address without a number', 'Fix\n\nCo-authored-by: Copilot <copilot@users.noreply.github.com>', 'a@b.example', { 'copilot-cloud-agent': 'strong' }],
  ['OpenHands, by its account', 'Fix', 'openhands-agent@users.noreply.github.com', { openhands: 'strong' }],
  ['GitLab Duo, with the number of its account', 'Fix', '4711-duo-developer@users.noreply.gitlab.com', { 'gitlab-duo': 'weak' }],
  ['Entire', 'Fix\n\nEntire-Checkpoint: a1b2', 'a@b.example', { entire: 'strong' }],
  ['Lovable', 'Fix', '159125892+lovable-dev[bot]@users.noreply.github.com', { lovable: 'strong' }],
  ['Copilot, with its model', 'Fix\n\nAssisted-by: GitHub Copilot (model: GPT-5.6 Sol, autonomous)', 'a@b.example', { 'github-copilot': 'strong' }],
  ['Codex, with its model', 'Fix\n\nAssisted-by: Codex (model: GPT-5, autonomous)', 'a@b.example', { 'codex-cli': 'strong' }],
  ['Claude Code, with a sign', 'Fix\n\nAssisted-By: 🤖 Claude Code', 'a@b.example', { 'claude-code': 'strong' }],
  ['Claude Code in an action, under the number of github-actions', 'Fix', '41898282+claude[bot]@users.noreply.github.com', { 'claude-code': 'strong' }],
  ['Augment', 'Fix\n\nCo-authored-by: Augment Agent <noreply@augmentcode.com>', 'a@b.example', { augment: 'strong' }],
  ['Copilot session', 'Fix\n\nCopilot-Session: 4a40fb96-1bbe-4fb2-99d8-411170046cb0', 'a@b.example', { 'copilot-cli': 'strong' }],
  ['Codex, declared as AI', 'Fix\n\nai-generated-with: Codex GPT-5', 'a@b.example', { 'codex-cli': 'strong' }],
  ['Claude Code, declared by its id', 'Fix\n\nAI-Assisted-By: claude-code / Claude Sonnet 4.6', 'a@b.example', { 'claude-code': 'strong' }],
  ['Copilot Workspace', 'Fix\n\nFor more details, open the [Copilot Workspace session](https://copilot-workspace.githubnext.com/a/b?shareId=1).', 'a@b.example', { 'copilot-cloud-agent': 'strong' }],
  ['Sisyphus, inside opencode', 'Fix\n\nUltraworked with [Sisyphus](https://github.com/code-yeongyu/oh-my-openagent)\n\nCo-authored-by: Sisyphus <clio-agent@sisyphuslabs.ai>', 'a@b.example', { opencode: 'strong' }],
  ['Junie, by its app', 'Fix', '201638009+jetbrains-junie[bot]@users.noreply.github.com', { junie: 'strong' }],
  ['Sentry, also without AI', 'Fix', '39604003+sentry[bot]@users.noreply.github.com', { 'sentry-seer': 'weak' }],
];

describe('the best known tools, by hand', () => {
  it.each(expected)('%s', (_, message, email, tools) => expect(found(message, email)).toEqual(tools));

  it('says where: line and address', () => {
    expect(commits.commit({ message: 'Fix\n\nCo-Authored-By: Claude <NoReply@anthropic.com>' }, origin)).toEqual([
      { tool: 'claude-code', trace: 'trailer', strength: 'strong', what: 'Co-Authored-By: <noreply@anthropic.com>', origin, startLine: 3 },
    ]);
  });

  it('grades refs', () => {
    expect(commits.ref('refs/heads/cursor/fix', origin).map(({ tool, strength }) => [tool, strength])).toEqual([['cursor-cloud-agent', 'weak']]);
    expect(commits.ref('refs/remotes/origin/entire/checkpoints/v1', origin)).toMatchObject([{ tool: 'entire', strength: 'strong', trace: 'branch' }]);
    expect(commits.ref('refs/notes/ai', origin)).toMatchObject([{ tool: 'git-ai', strength: 'strong', trace: 'note' }]);
  });

  it('reads a footer without its decoration', () => expect(bareFooter('🤖 Generated with [Claude Code](https://x.example).')).toBe('generated with claude code'));
});

/** People, prose, quotations and other products: nothing. */
const nothing: readonly [message: string, email?: string][] = [
  ['Fix', 'claude@monet.example'], ['Fix', 'devin.booker@suns.example'], ['Fix', 'gemini.rossi@corp.example'], ['Fix', 'cursor@corp.example'], ['Fix', 'noreply@github.com'], ['Fix', 'anthropic.com'],
  ['Fix', 'jane@anthropic.com'], ['Fix', 'john@openai.com'], ['Fix', 'x@cursor.com'], ['Fix', 'codex@example.com'], ['Fix', 'copilot@corp.example'], ['Fix', '1234+claude@users.noreply.github.com'],
  ['Fix', '1234+copilot@users.noreply.github.com'], ['Fix', '49699333+dependabot[bot]@users.noreply.github.com'], ['Fix', '41898282+github-actions[bot]@users.noreply.github.com'], ['Fix', '29139614+renovate[bot]@users.noreply.github.com'],
  ['Fix\n\nCo-authored-by: Claude Monet <claude@monet.example>'], ['Fix\n\nCo-authored-by: Devin Booker <devin@suns.example>'], ['Fix\n\nCo-Authored-By: Devin Booker'], ['Fix\n\nCo-authored-by: Gemini Rossi <g@rossi.example>'],
  ['Fix\n\nSigned-off-by: Claude Dupont <claude.dupont@corp.example>'], ['Fix\n\nReviewed-by: Amp Fiddler <amp@fiddler.example>'], ['Fix\n\nCo-authored-by: Claude'], ['Fix\n\nCo-authored-by: Cursor'],
  ['Remove "Co-Authored-By: Claude <noreply@anthropic.com>" from the template'], ['Fix\n\n> Co-Authored-By: Claude <noreply@anthropic.com>'], ['Fix\n\n\tCo-Authored-By: Claude <noreply@anthropic.com>'],
  ['docs: explain noreply@anthropic.com'], ['Add Claude Code to the list of banned tools'], ['Generated with Claude Code footers are gone now'], ['Not Generated with Claude Code'], ['feat: support for Codex models'],
  ['Database cursor leaks when the query fails'], ['Upgrade goose migrations'], ['Continue the work on amp settings'], ['Assisted-by: Claude'], ['Assisted-by: Claudette:x'], ['Assisted-by: Bob'], ['Assisted-by: Codex Smith <c@smith.example>'], ['Assisted-by: Devin Booker <d@b.example>'], ['Assisted-by: Claude Codensen'], ['Assisted-by: Cursor'], ['Agent-Logs-Url: https://logs.example/'], ['Assisted-by: AI'], ['Made-with: Cursors'],
  ['AI-Assisted-By: OpenAI GPT-5'], ['AI-Assisted-By: Claude Sonnet 4.6'], ['AI-Assisted-By: Cursors'], ['AI-Generated-With: a script'], ['AI-Model: codex'], ['Fix', 'jordan@openclaw.ai'],
  ['Made-with: love'], ['Generated-By: pipeline'], ['Generated-by: protoc'], ['Replit-Commit-Author: Jane'], ['Claude-Sessions: 1'], ['claude-session'], ['Amp: louder'], ['aider: fix the parser'], ['Windsurf board rental'],
  ['Co-authored-by: <noreply@anthropic.com.example>'], ['Co-authored-by: x <xnoreply@anthropic.com>'], [`Co-authored-by: ${'x'.repeat(2000)} <noreply@anthropic.com>`], [''], ['\n\n\n'], ['Generated with'], ['🤖'],
];

describe('trailers as git takes them apart', () => {
  it.each(['Co-Authored-By:\tClaude\t<noreply@anthropic.com>', 'Co-Authored-By:Claude<noreply@anthropic.com>', 'co-authored-by : Claude < noreply@anthropic.com >', 'Assisted-by:Claude:claude-opus-4', 'Co-Authored-By: Claude <noreply@anthropic.com>\r'])('%j', (line) => {
    expect(found(`Fix\n\n${line}\n`)['claude-code']).toBe('strong');
  });
});

describe('people, prose and other products', () => {
  it.each(nothing)('%j %j', (message, email) => expect(found(message, email)).toEqual({}));

  it.each(['refs/heads/main', 'refs/heads/claude', 'refs/heads/feature/cursor/x', 'refs/heads/codexes/x', 'refs/tags/codex/1', 'refs/notes/commits', 'refs/notes/ai2', 'refs/heads/devin', 'codex/x'])('%s', (ref) =>
    expect(commits.ref(ref, origin)).toEqual([]),
  );

  it.each<[string, (size: number) => string]>([
    ['lines', (size) => `${'['.repeat(size)}\n${'a-'.repeat(size)}by: <\n${'> '.repeat(size)}\n`.repeat(5)],
    ['trailers', (size) => 'Co-authored-by: <a\n'.repeat(size)],
  ])('take time that grows with hostile %s', async (_, message) => {
    expect(await growth((size) => found(message(size)), 40_000)).toBeLessThan(10);
  });
});

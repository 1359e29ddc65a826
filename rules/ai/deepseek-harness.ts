import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'deepseek-harness',
  name: 'DeepSeek Harness (dsh)',
  vendor: 'DeepSeek',
  country: 'CN',
  category: 'agent-cli',
  status: 'active',
  paths: [
    { glob: '.dsh/**', kind: 'config' },
    { glob: '.deepseek/**', kind: 'config' },
  ],
  home: ['~/.dsh/', '~/.dsh/cordis.patch.yml', '$DSH_HOME'],
  packages: { npm: ['@deepseek-ai/dsh', '@deepseek-ai/dsh-mcp-client'] },
  binaries: [{ name: 'dsh', generic: true }],
  env: [{ name: 'DSH_HOME', generic: true }, { name: 'DEEPSEEK_API_KEY', generic: true }],
  hosts: ['api.deepseek.com', 'deepseek.com'],
  docs: ['https://github.com/github/gitignore/blob/main/Global/Agents.gitignore'],
  checked: '2026-11-20',
  note: 'One public integration note documents it; .deepseek/ is in the GitHub gitignore template. "dsh" collides with other binaries.',
} satisfies AiTool;

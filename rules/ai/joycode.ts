import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'joycode',
  name: 'JoyCode (ex JoyCoder)',
  vendor: 'JD.com',
  country: 'CN',
  category: 'ide',
  status: 'active',
  aliases: ['JoyCoder'],
  paths: [
    { glob: '.joycode/mcp.json', kind: 'mcp' },
    { glob: '.joycode/rules/**', kind: 'rules' },
    { glob: '.joycode/skills/**', kind: 'commands' },
    { glob: '.joycode/**', kind: 'config' },
  ],
  home: ['~/.joycode/', '~/.joycode/joycode-mcp.json', '~/.joycoder/'],
  packages: { npm: ['@joycode/joycode-cli'] },
  extensions: ['JoyCoder.joycoder-fe'],
  docs: ['https://github.com/affaan-m/everything-claude-code'],
  checked: '2026-11-20',
  note: 'npm package is on the JD internal registry a private registry',
} satisfies AiTool;

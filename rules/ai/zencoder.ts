import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'zencoder',
  name: 'Zencoder / Zenflow',
  vendor: 'Zencoder',
  country: 'US',
  category: 'ide-extension',
  status: 'active',
  paths: [
    { glob: '.zencoder/**', kind: 'config' },
    { glob: '.zencoder/rules/**', kind: 'rules' },
  ],
  home: ['~/.zencoder/'],
  extensions: ['ZencoderAI.zencoder'],
  plugins: ['ai.zencoder.plugin'],
  settings: ['zencoder.'],
  docs: ['https://github.com/vercel-labs/skills'],
  checked: '2026-11-20',
  unverified: ['vscode_extensions:ZencoderAI.zencoder'],
} satisfies AiTool;

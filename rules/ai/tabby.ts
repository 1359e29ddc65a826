import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'tabby',
  name: 'Tabby (self-hosted)',
  vendor: 'TabbyML',
  category: 'local-runtime',
  status: 'active',
  home: ['~/.tabby/', '~/.tabby/ee/db.sqlite', '~/.tabby/events/*.json'],
  extensions: ['TabbyML.vscode-tabby'],
  plugins: ['com.tabbyml.intellij-tabby'],
  settings: ['tabby.'],
  binaries: [{ name: 'tabby', generic: true }],
  images: ['tabbyml/tabby'],
  docs: ['https://github.com/TabbyML/tabby'],
  checked: '2026-11-20',
  unverified: ['vscode_extensions:TabbyML.vscode-tabby', 'binaries:tabby'],
  note: '~/.tabby/events holds full prompts.',
} satisfies AiTool;

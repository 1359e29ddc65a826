import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'codegeex',
  name: 'CodeGeeX',
  vendor: 'Zhipu AI (Z.ai)',
  country: 'CN',
  category: 'ide-extension',
  status: 'active',
  home: ['~/.codegeex/'],
  extensions: ['aminer.codegeex'],
  plugins: ['com.aminer.codegeex'],
  settings: ['Codegeex.'],
  hosts: ['codegeex.cn'],
  docs: ['https://marketplace.visualstudio.com/items?itemName=aminer.codegeex'],
  checked: '2026-11-20',
  unverified: ['home_paths:~/.codegeex/', 'jetbrains_plugins:com.aminer.codegeex', 'api_hosts:codegeex.cn'],
  note: 'No commit trailer found.',
} satisfies AiTool;

import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'workbuddy',
  name: 'WorkBuddy',
  vendor: 'Tencent',
  country: 'CN',
  category: 'agent-cli',
  status: 'active',
  home: ['~/.workbuddy/'],
  apps: ['/Applications/WorkBuddy.app'],
  docs: ['https://www.codebuddy.cn/'],
  checked: '2026-11-20',
  unverified: ['home_paths:~/.workbuddy/', 'app_paths:/Applications/WorkBuddy.app'],
  note: 'Desktop agent of Tencent; bundle id com.tencent.workbuddy seen in a public list.',
} satisfies AiTool;

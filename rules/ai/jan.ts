import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'jan',
  name: 'Jan',
  vendor: 'Menlo Research',
  country: 'SG',
  category: 'local-runtime',
  status: 'active',
  home: ['~/jan/'],
  apps: ['/Applications/Jan.app'],
  hosts: ['localhost:1337'],
  docs: ['https://github.com/menloresearch/jan'],
  checked: '2026-11-20',
  unverified: ['home_paths:~/jan/', 'app_paths:/Applications/Jan.app', 'api_hosts:localhost:1337'],
} satisfies AiTool;

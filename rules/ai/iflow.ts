import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'iflow',
  name: 'iFlow CLI',
  vendor: 'iFlow (Alibaba)',
  country: 'CN',
  category: 'agent-cli',
  status: 'sunset',
  aliases: ['iFlow CLI'],
  paths: [
    { glob: 'IFLOW.md', kind: 'memory' },
    { glob: '.iflow/settings.json', kind: 'config' },
    { glob: '.iflow/**', kind: 'config' },
    { glob: '.iflow/commands/**', kind: 'commands' },
    { glob: '.iflow/agents/**', kind: 'commands' },
  ],
  home: ['~/.iflow/', '~/.iflow/settings.json'],
  packages: { npm: ['@iflow-ai/iflow-cli'] },
  binaries: ['iflow'],
  actions: ['iflow-ai/iflow-cli-action'],
  installers: ['gitee.com/iflow-ai/iflow-cli/raw/main/install.sh', 'cloud.iflow.cn/iflow-cli/install.sh'],
  env: ['IFLOW_API_KEY', 'IFLOW_BASE_URL', 'IFLOW_apiKey', 'IFLOW_baseUrl'],
  hosts: ['apis.iflow.cn', 'platform.iflow.cn', 'iflow.cn', 'cloud.iflow.cn'],
  docs: ['https://github.com/iflow-ai/iflow-cli'],
  checked: '2026-11-20',
  note: 'Service shut down 2026-04-17; users pointed to Qoder. Still scan: leftovers hold keys.',
} satisfies AiTool;

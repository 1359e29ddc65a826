import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'blackbox',
  name: 'Blackbox AI',
  vendor: 'Blackbox',
  country: 'US',
  category: 'ide-extension',
  status: 'active',
  paths: [
    { glob: '.blackboxrules', kind: 'rules' },
    { glob: '.blackboxcli/**', kind: 'config' },
  ],
  extensions: ['Blackboxapp.blackbox'],
  settings: ['blackbox.'],
  bots: [{ email: 'agent@blackbox.ai' }, { email: 'code@blackbox.ai' }],
  hosts: ['blackbox.ai'],
  docs: ['https://marketplace.visualstudio.com/items?itemName=Blackboxapp.blackbox'],
  checked: '2026-11-20',
  unverified: ['paths:.blackboxrules', 'paths:.blackboxcli/**', 'api_hosts:blackbox.ai'],
} satisfies AiTool;

import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'openclaw',
  name: 'OpenClaw (ex Clawdbot, Moltbot)',
  vendor: 'open source',
  category: 'agent-cli',
  status: 'active',
  aliases: ['Clawdbot', 'Moltbot'],
  paths: [
    { glob: 'openclaw.json', kind: 'config' },
  ],
  home: [
    '~/.openclaw/',
    '~/.clawdbot/',
    '~/.moltbot/',
    '~/.moldbot/',
    '~/.config/openclaw/',
    '~/.openclaw/openclaw.json',
    '~/.openclaw/agents/*/sessions/*.jsonl',
  ],
  packages: { npm: ['openclaw', 'clawdbot', 'moltbot'] },
  binaries: ['openclaw', 'clawdbot', 'moltbot'],
  images: ['ghcr.io/openclaw/openclaw'],
  bots: [{ email: 'agent@openclaw.ai' }],
  installers: ['openclaw.ai/install.sh'],
  hosts: ['openclaw.ai', 'clawdhub.com', 'clawd.bot', 'molt.bot'],
  docs: [
    'https://github.com/step-security/dev-machine-guard/blob/main/SCAN_COVERAGE.md',
    'https://github.com/knostic/openclaw-detect',
    'https://github.com/vercel-labs/skills',
  ],
  checked: '2026-11-20',
  unverified: ['paths:openclaw.json', 'binaries:clawdbot', 'binaries:moltbot'],
} satisfies AiTool;

import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'claude-code/gateway-token',
    title: 'Token of a service that speaks the Anthropic protocol',
    shape: 'pattern',
    // The name is Anthropic's, the value is whatever the gateway behind ANTHROPIC_BASE_URL gave.
    pattern: /ANTHROPIC_(?:AUTH_TOKEN|API_KEY)\\?["']?\s{0,3}[:=]\s{0,3}\\?["']?(?<secret>(?!sk-ant-)[0-9A-Za-z][0-9A-Za-z_.\-]{19,300})(?![\w.(\[-])/i,
    literals: ['ANTHROPIC_AUTH_TOKEN', 'ANTHROPIC_API_KEY'],
    severity: 'high',
    confidence: 'medium',
    accept: 'random',
    advice: 'Delete the key in the console of the service whose address is in ANTHROPIC_BASE_URL; without one it is Anthropic: https://platform.claude.com/settings/keys.',
    docs: 'https://code.claude.com/docs/en/llm-gateway',
  },
] satisfies Rule[];

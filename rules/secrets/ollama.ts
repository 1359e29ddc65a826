import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'ollama/api-key',
    title: 'Ollama API key',
    shape: 'pattern',
    pattern: /(?:ollama)[^\r\n]{0,40}?(?<![0-9A-Za-z])(?<secret>[0-9A-Fa-f]{32}\.[0-9A-Za-z_-]{24})(?![0-9A-Za-z])/i,
    literals: ['ollama'],
    reach: [8, 177],
    severity: 'medium',
    confidence: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://ollama.com/settings/keys and create a new one.',
    docs: 'https://docs.ollama.com/api/authentication',
  },
] satisfies Rule[];

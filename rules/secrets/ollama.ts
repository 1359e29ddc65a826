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
    advice: 'Revoke the key in the settings of Ollama, create a new one and keep it out of the repository.',
    docs: 'https://ollama.com/',
  },
] satisfies Rule[];

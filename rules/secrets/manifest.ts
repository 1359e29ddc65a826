import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'manifest/api-key',
    title: 'Manifest API key',
    shape: 'context',
    bodies: [run('word', 32)],
    words: ['manifest'],
    within: 32,
    severity: 'medium',
    confidence: 'low',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Manifest console and look for resources and costs that are not yours.',
    docs: 'https://manifest.ly',
  },
] satisfies Rule[];

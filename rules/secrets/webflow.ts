import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'webflow/api-key',
    title: 'Webflow API key',
    shape: 'context',
    bodies: [run('base62', 64)],
    words: ['webflow'],
    within: 32,
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the token under Apps & integrations in the settings of the site.',
    docs: 'https://webflow.com',
  },
] satisfies Rule[];

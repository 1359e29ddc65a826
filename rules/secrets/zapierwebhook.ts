import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the key in the settings of Zapier, create a new one and keep it out of the repository.';

export default [
  {
    id: 'zapierwebhook/url',
    title: 'Zapier URL',
    shape: 'context',
    bodies: [run('0-9A-Za-z/', 16)],
    words: ['zapier', 'hooks.zapier.com'],
    severity: 'medium',
    confidence: 'low',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://zapier.com',
  },
  {
    id: 'zapierwebhook/zapier-webhook',
    title: 'Zapier API key',
    shape: 'token',
    forms: [['https://hooks.zapier.com/hooks/catch/', run('0-9A-Za-z/', 16)]],
    words: ['zapier', 'hooks.zapier.com'],
    severity: 'medium',
    accept: 'random',
    advice,
    docs: 'https://zapier.com',
  },
] satisfies Rule[];

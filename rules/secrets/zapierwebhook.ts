import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Replace the trigger of the Zap: a new webhook URL comes with it.';

export default [
  {
    id: 'zapierwebhook/url',
    title: 'Zapier webhook path',
    shape: 'context',
    bodies: [run('0-9A-Za-z/', 16)],
    words: ['zapier', 'hooks.zapier.com'],
    severity: 'medium',
    confidence: 'low',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://help.zapier.com/hc/en-us/articles/8496288690317',
  },
  {
    id: 'zapierwebhook/zapier-webhook',
    title: 'Zapier webhook URL',
    shape: 'pattern',
    pattern: /hooks\.zapier\.com\/hooks\/(?:catch|standard)\/(?<secret>[0-9A-Za-z]{4,10}\/[0-9A-Za-z]{5,12}|[0-9A-Za-z]{16})(?![0-9A-Za-z])/,
    literals: ['hooks.zapier.com/hooks/'],
    severity: 'medium',
    advice,
    docs: 'https://help.zapier.com/hc/en-us/articles/8496288690317',
  },
] satisfies Rule[];

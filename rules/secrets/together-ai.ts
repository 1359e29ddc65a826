import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Delete the key at https://api.together.ai/settings/api-keys.';

export default [
  {
    id: 'together-ai/api-key',
    title: 'Together AI API key',
    shape: 'token',
    forms: [['tgp_v1_', run('base64url', 43)]],
    severity: 'high',
    advice,
    docs: 'https://docs.together.ai/docs/quickstart',
  },
  {
    id: 'together-ai/api-key-legacy',
    title: 'Together AI API key, older form',
    shape: 'context',
    bodies: [run('hex-lower', 64)],
    words: ['together_api_key', 'together_ai', 'togetherai', 'together_key', 'api.together.xyz', 'api.together.ai'],
    severity: 'high',
    accept: 'random',
    advice,
    docs: 'https://docs.together.ai/docs/quickstart',
  },
] satisfies Rule[];

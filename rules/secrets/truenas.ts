import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'truenas/api-key-websocket',
    title: 'TrueNAS API key websocket',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 66, 265)],
    words: ['truenas', 'login_with_api_key'],
    severity: 'medium',
    entropy: 3,
    accept: 'dashed',
    advice: 'Delete the key under API keys in the settings of the server.',
    docs: 'https://www.truenas.com/docs/api/core_websocket_api.html',
  },
] satisfies Rule[];

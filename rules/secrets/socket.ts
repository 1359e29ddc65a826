import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'socket/api-token',
    title: 'Socket API token',
    shape: 'token',
    forms: [['sktsec_', run('base64url', 30, 60), '_api'], ['sktsec_', run('base64url', 40, 60)]],
    severity: 'high',
    entropy: 3,
    partial: true,
    advice: 'Revoke the token under Settings > API tokens at https://socket.dev/dashboard.',
    docs: 'https://docs.socket.dev/docs/authentication',
  },
] satisfies Rule[];

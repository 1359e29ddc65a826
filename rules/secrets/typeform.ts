import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Delete it under Personal tokens at https://admin.typeform.com/user/tokens.';

export default [
  {
    id: 'typeform/personal-token',
    title: 'Typeform personal token',
    shape: 'token',
    forms: [['tfp_', run('A-Za-z0-9_.=-', 40, 59)]],
    severity: 'high',
    advice,
    docs: 'https://www.typeform.com/developers/get-started/personal-access-token/',
  },
  {
    id: 'typeform/api-key',
    title: 'Typeform API key',
    shape: 'context',
    bodies: [run('base62', 44)],
    words: ['typeform'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://developer.typeform.com/get-started/',
  },
] satisfies Rule[];

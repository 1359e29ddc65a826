import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'jd/session',
    title: 'JD session cookie',
    shape: 'token',
    forms: [['pt_key=', run('base64url', 60, 200)]],
    severity: 'high',
    partial: true,
    advice: 'Sign out of the JD app on all devices, or change the password: the cookie signs in without one.',
    docs: 'https://www.jd.com/',
  },
] satisfies Rule[];

import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'bilibili/session',
    title: 'Bilibili session cookie',
    shape: 'token',
    forms: [['SESSDATA=', run('hex-lower', 8), ['%2C', ','], run('digit', 10), ['%2C', ','], run('hex-lower', 5), ['%2A', '*'], run('digit', 1, 2)]],
    severity: 'high',
    partial: true,
    advice: 'Sign out of all devices at https://passport.bilibili.com, under the account\'s security settings.',
    docs: 'https://www.bilibili.com/',
  },
] satisfies Rule[];

import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'dotenv-vault/key',
    title: 'Dotenv Vault decryption key',
    shape: 'token',
    forms: [['dotenv://:key_', run('hex-lower', 64), '@dotenv']],
    severity: 'critical',
    partial: true,
    advice: 'Rotate the key with dotenvx or npx dotenv-vault rotatekey: it decrypts the committed .env.vault.',
    docs: 'https://www.dotenv.org/docs/security/dotenv-key',
  },
] satisfies Rule[];

import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'mercadopago/access-token',
    title: 'Mercado Pago access token',
    shape: 'token',
    forms: [[['APP_USR-', 'TEST-'], run('digit', 15, 17), '-', run('digit', 6), '-', run('hex-lower', 32), '-', run('digit', 6, 12)]],
    severity: 'critical',
    advice: 'Renew the credentials of the application at https://www.mercadopago.com/developers/panel/app.',
    docs: 'https://www.mercadopago.com/developers/en/docs/your-integrations/credentials',
  },
] satisfies Rule[];

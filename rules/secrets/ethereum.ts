import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'ethereum/private-key',
    title: 'Private key of a wallet (secp256k1)',
    shape: 'pattern',
    pattern: /(?:private[_-]?key|privkey|PRIVATE_KEY|privateKey|eth(?:ereum)?[_-]?key|deployer[_-]?key|wallet[_-]?key)[\w.\-\]]{0,16}["\']?\s{0,3}(?:=|:|=>|,|\()\s{0,3}["\'`]?(?<secret>(?:0x)?[0-9a-f]{64})(?![0-9a-z])/i,
    literals: ['private', 'privkey', 'eth', 'deployer', 'wallet'],
    reach: [8, 180],
    severity: 'critical',
    confidence: 'medium',
    accept: 'random',
    advice: 'Move the funds to a new wallet: whoever has the key owns what it holds.',
    docs: 'https://ethereum.org/en/developers/docs/accounts/',
  },
  {
    id: 'ethereum/private-key-argument',
    title: 'Private key of a wallet given to a library',
    shape: 'pattern',
    pattern: /(?:\bnew\s(?:ethers\.)?Wallet\(|\bprivateKeyToAccount\(|\bfromPrivateKey\(|\bAccount\.from_key\(|\baccounts?\.wallet\.add\(|\baccounts\s?[:=]\s?\[)\s{0,20}["'`](?<secret>(?:0x)?[0-9A-Fa-f]{64})["'`]/,
    literals: ['Wallet(', 'privateKeyToAccount(', 'fromPrivateKey(', 'Account.from_key(', '.wallet.add(', 'accounts: [', 'accounts:[', 'accounts = ['],
    reach: [24, 100],
    severity: 'critical',
    accept: 'random',
    advice: 'Move the funds to a new wallet: whoever has the key owns what it holds.',
    docs: 'https://ethereum.org/en/developers/docs/accounts/',
  },
] satisfies Rule[];

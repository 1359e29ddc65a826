import { describe, expect, it } from 'vitest';
import { isIdentifier, isOtherWord } from '../../../src/detect/forms/label.ts';

const uuid = '9e858021-953f-4dd3-8842-f2c782780422';

describe('a UUID', () => {
  it.each(['first_key', 'TimeoutKey', 'seed', 'key', 'nested.key'])('identifies under %s', (name) => expect(isIdentifier(name, uuid)).toBe(true));
  it.each(['api_key', 'ACCESS_KEY', 'encryptionKey', 'licenseKey', 'subscription-key'])('opens something under %s', (name) => expect(isIdentifier(name, uuid)).toBe(false));
  it('is not any hex', () => expect(isIdentifier('first_key', uuid.replaceAll('-', ''))).toBe(false));
});

describe('a short word for a credential', () => {
  it.each(['pwdu', 'otpozadi', 'amsaltu'])('begins another word: %s', (name) => expect(isOtherWord(name)).toBe(true));
  it.each(['pwd', 'rootpwd', 'mysqlrootpwd', 'pwdhash', 'otpsecret', 'db_pwd', 'pwd1', 'salts', 'userPwdOld'])('is one: %s', (name) => expect(isOtherWord(name)).toBe(false));
});

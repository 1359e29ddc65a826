import { describe, expect, it } from 'vitest';
import { isState, isTranslation } from '../../../src/detect/forms/text.ts';

const latin1 = (text: string): string => Buffer.from(text).toString('latin1');

describe('text in a language', () => {
  it.each(['Has\\u0142o', 'Potvr\\u010Fte heslo', 'L\\xF6senord', 'M\\u1EADt kh\\u1EA9u', '\\uBE44\\uBC00', 'Zapomn\\u011Bli jste heslo?'])('is written with escapes: %s', (value) => expect(isTranslation(value)).toBe(true));
  it.each(['Heslo', 'Nové heslo', 'Wachtwoord', 'AWS-Geheimnis', 'Aizmirsi paroli?', 'Tajny klucz SES', 'пароль', '비밀번호', 'серая цапля стоит', 'الطائر الأزرق MQTT هنا'])('calls a password by its name: %s', (value) => expect(isTranslation(latin1(value))).toBe(true));
  it.each(['her\\u00f6n7', 'heron\\xe7\\xe7', '\\u0048\\u0065ron', 'heslo77', 'mi clave 42', 'blue heron', latin1('señfheron'), latin1('цапля озеро'), latin1('цапля стоит 42 раза')])('is none: %s', (value) => expect(isTranslation(value)).toBe(false));
});

describe('a state', () => {
  it.each(['required', 'Enabled', 'oauth2', 'header', 'plaintext', 'incorrect', 'unused', 'LoremIpsum86', 'MSCHAPV2', '0x00000000000000000000'])('is no password: %s', (value) => expect(isState(value)).toBe(true));
  it.each(['required7', 'activeheron', 'heron'])('is none: %s', (value) => expect(isState(value)).toBe(false));
});

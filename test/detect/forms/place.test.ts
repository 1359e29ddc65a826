import { describe, expect, it } from 'vitest';
import { isOfTexts, isWords } from '../../../src/detect/forms/place.ts';
import { withoutRefused } from '../../../src/detect/forms/silent.ts';

const latin1 = (text: string): string => Buffer.from(text).toString('latin1');

describe('a path of texts', () => {
  it.each(['lang/de/settings.php', 'resources/lang/ja-JP/auth.php', 'app/src/main/res/values-pt-rBR/strings.xml', 'res/values-da/arrays.xml', 'res/values/strings.xml', 'Core/Localization/sq.json', 'ios/fr.lproj/Main.txt', 'config/locales/es.yml', 'src/messages_de.properties', 'po/zh_CN.po', 'src/locale.ts'])('%s', (path) => expect(isOfTexts(path)).toBe(true));
  it.each(['config/settings.php', 'charts/values.yaml', 'charts/values-dev.yaml', 'values-production/app.yml', 'src/language.ts.env', 'app/messages/sender.py', 'slang/a.py', 'locale.conf'])('%s is none', (path) => expect(isOfTexts(path)).toBe(false));
});

describe('words', () => {
  it.each(['Passord', 'Hasło użytkownika', 'SMTP パスワード', "Mot de passe de l\\'utilisateur", 'रहस्य शब्द', 'piekļuves', 'Fjalëkalimi*', '\\u0160patn\\u00E9', '\\u30ef\\'])('%s', (value) => expect(isWords(latin1(value))).toBe(true));
  it.each(['heron7', 'blue@heron', 'heron_blue', '$heron', ''])('have nothing else: %s', (value) => expect(isWords(latin1(value))).toBe(false));
});

describe('a word where texts are', () => {
  const kept = (rule: string, path: string, value: string): boolean => {
    const text = `'users_password' => '${value}',\n`;
    const start = text.indexOf(value);
    const match = { rule, start, end: start + value.length, whole: { start: 1, end: start + value.length }, confidence: 'medium' } as const;
    return withoutRefused([match], Buffer.from(text), path, (id) => ({ id, title: 'A key', severity: 'high', advice: 'Revoke it.', docs: 'https://example.org/', shape: 'file' })).length === 1;
  };
  it.each(['file/php-settings', 'generic/password'])('is a text: %s', (rule) => {
    expect(kept(rule, 'lang/nb/settings.php', 'Fiskeheiren')).toBe(false);
    expect(kept(rule, 'lang/nb/settings.php', 'fiskeheiren7')).toBe(true);
    expect(kept(rule, 'config/settings.php', 'Fiskeheiren')).toBe(true);
  });
});

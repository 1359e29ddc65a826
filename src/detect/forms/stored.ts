/** Programs that keep secrets, as addresses and settings name them. */
const stores =
  'vault|bao|openbao|conjur|doppler|infisical|chamber|berglas|teller|akeyless|credhub|passbolt|bitwarden|bws?|1password|onepassword|op|lastpass|dashlane|keepass(?:xc)?|gopass|pass|keyring|keychain|summon|sops|ejson|k8s|kubernetes|secretref|' +
  '(?:aws|gcp|azure|google|hashi)-?(?:vault|kv|key-?vault|ssm|sm|asm|secrets?(?:-?manager)?)|gsm|asm|ssm|sm|akv|key-?vault|secrets?-?manager|parameter-?store';
/** `ref+awssecrets://prod/db`, `keyvault:db-password`, `ssm:/prod/db`; in small letters, for V8 takes 1.5 ms to make it of letters in any case. */
const address = new RegExp(`^(?:(?:ref|secretref)\\+)?(?:${stores})s?:(?://[^\\s"'\`]{1,300}|(?:[\\w.-]{0,80}/|(?<=[a-z-]{6}:)[A-Za-z][\\w.-]{0,80}(?=[#:]|$))[^\\s"'\`]{0,300})$`);
const begins = /^(?:@Microsoft\.KeyVault\(|projects\/[\w.:-]{1,64}\/secrets\/|\{\{resolve:)|^Fn::[A-Z][A-Za-z]{2,20}$/;

/** Whether a value says where a secret is kept: its address in a store, or the call by which a cloud's template reads one. */
export const isStored = (value: string): boolean => ((value.includes(':') || value.startsWith('projects/')) && address.test(value.toLowerCase())) || begins.test(value);

/** How PEM of a certificate, a public key or a request for a certificate begins in base64. */
const open = /^LS0tLS1CRUdJTi(?:BDRVJUSUZJQ0FURS|BQVUJMSUMg|BSU0EgUFVCTElDI|BQR1AgUFVCTElDI|BUUlVTVEVEIENF|BYNTA5IENS)/;

/** Whether a value is a certificate or public key: PEM in base64, as `certificate-authority-data` has it. */
export const isOpenPem = (value: string): boolean => open.test(value);

import { forms } from 'rules:forms';
import { onlyBeside } from './only-beside.ts';
import type { KnownForms } from './table.ts';

let literals: KnownForms['literals'] | undefined;
let vendors: ReadonlyMap<string, string> | undefined;
let issuers: ReadonlySet<string> | undefined;
const expressions = new Map<string, RegExp>();

/** Read with the first finding of a rule without a form. */
const allLiterals = (): KnownForms['literals'] => (literals ??= JSON.parse(forms('literals')) as KnownForms['literals']);
const allVendors = (): ReadonlyMap<string, string> => (vendors ??= new Map(JSON.parse(forms('vendors')) as KnownForms['vendors']));
const issuesSecrets = (vendor: string): boolean => (issuers ??= new Set(JSON.parse(forms('issuers')) as KnownForms['issuers'])).has(vendor);

function matches(source: string, value: string): boolean {
  let expression = expressions.get(source);
  if (expression === undefined) {
    expression = new RegExp(`^(?:${source})$`);
    expressions.set(source, expression);
  }
  return expression.test(value);
}

/** Words that every name of a credential is made of: they name nobody. */
const everybody = /^(?:api|key|keys|token|tokens|secret|access|auth|authorization|apikey|apitoken|accesstoken|accesskey|secretkey|apisecret|client|clientsecret|credential|credentials|x|my|the|using|used|use|with|value|old|new|format|personal|user|app|private)$/;
/** Keys that whoever writes the text makes, not the vendor that it speaks of; of programs that people run themselves, their own key, too. */
export const ownMaking = /sign|crypt|cipher|salt|session|cookie|csrf|xsrf|web_?-?hook|jwt_?-?(?:secret|key|base64)|hmac|hs256|^(?:sentry|posthog|grafana|gitlab|metabase|mattermost|sonar)_secret(?:_key)?(?:_base)?$|(?:admin|internal|shared|state|preview|revalidate|cron|deploy|system|embed(?:ding)?|rpc|agent|master|server|cluster|verification|identity)[_-]?(?:secret|token|key)[_-]?(?:key)?$/i;
/** The secret of a registered application. */
const ofClient = /(?:client|app|application|consumer|oauth2?)[_-]?secret$/i;
const webToken = /^eyJ|^ey[\w-]{12,}\./;
const longestNear = 64;
const shortestVendor = 3;
/** Below this many characters a vendor's name counts only as a whole word. */
const shortestStem = 5;

/** The words of a name: `brandNewAPIKey` gives `brand`, `new`, `api`, `key`. */
const wordsOf = (text: string): string[] => text.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2').toLowerCase().split(/[^0-9a-z]+/).filter(Boolean);

/** The vendor that words name (`new relic`, `newrelic`, `newrelickey`); undefined when they name none. */
function vendorNamed(words: readonly string[]): string | undefined {
  const known = allVendors();
  for (let first = 0; first < words.length; first++) {
    for (let last = Math.min(words.length, first + 3); last > first; last--) {
      const name = words.slice(first, last).join('');
      if (known.has(name)) return name;
    }
    const word = words[first] as string;
    for (let length = Math.min(word.length - 1, 30); length >= Math.max(shortestStem, shortestVendor); length--) {
      if (known.has(word.slice(0, length))) return word.slice(0, length);
    }
  }
  return undefined;
}

const ifKnown = (name: string): string | undefined => (allVendors().has(name) ? name : undefined);

/** A vendor whose name is an ordinary word, where nothing but words for credentials stands beside it: `harness_token`, or `box` right before `secret`. */
function vendorBeside(words: readonly string[], before: string): string | undefined {
  const own = words.filter((word) => !everybody.test(word));
  const beside = own.length === 0 ? /([A-Za-z]+)[ _-]["'`]?$/.exec(before)?.[1]?.toLowerCase() : own.length < words.length && own.length === 1 ? own[0] : undefined;
  return beside === undefined ? undefined : ifKnown(onlyBeside + beside);
}

/** Prose and names before a candidate, without addresses: a host is where something is sent, not whose it is. */
const withoutAddresses = (text: string): string => text.replace(/\S*(?:\/\/|\w\.\w|@)\S*/g, ' ');

/** Prose that says whose interface is spoken to, on a line before: `request to the Example API`. */
const interfaceOf = /\b(?:to|from|for|of|with)\s(?:the\s)?([A-Za-z][\w.]{2,30}(?:\s[A-Z][\w.]{2,30})?)(?:\s(?:API|api|service)\b|\s*$)/gm;

/** The words of the interface that was named last. */
const interfaceWords = (before: string): string[] => wordsOf([...before.matchAll(interfaceOf)].at(-1)?.[1] ?? '').filter((word) => !everybody.test(word));

const vendorOfInterface = (words: readonly string[]): string | undefined => vendorNamed(words) ?? (words.length === 1 ? ifKnown(onlyBeside + String(words[0])) : undefined);

const formsOf = (vendor: string): string => allVendors().get(vendor) ?? '';

/** A vendor's command that hands a variable over to a program, whose keys are anybody's: `heroku config:set API_KEY=`. */
const setsVariable = /\b(?:config|env|secrets?|vars?|variables?)[: ](?:set|add|put|create)\b[^\r\n]*$/;

/** A UUID that is written without its dashes, with them. */
const dashedUuid = (value: string): string => value.replace(/^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/i, '$1-$2-$3-$4-$5');

const fits = (source: string, value: string): boolean => matches(source, value) || matches(source, dashedUuid(value));

/** In the table a value that goes on behind its form does so by four characters or more; under the vendor's own name by any number. */
const muchLonger = '{4,})?';
const longer = '+)?';

/** What forms say of a value: it has one of the vendor that is named (`fits`), or the vendor is named and it has none of the vendor's (`refused`). */
export type FormVerdict = 'fits' | 'refused' | undefined;

/**
 * Judges a value without a form of its own that claims to be a vendor's: it begins with the vendor's literal, or the vendor is named in
 * its name, or just before a name that says nothing else. `name` is the identifier, `before` the text that ends where the name begins.
 * More characters of the same alphabet than a form has may be a newer one; beside a vendor that is only mentioned, a few more are a slip.
 */
export function formVerdict(value: string, name: string, before: string): FormVerdict {
  const own = allLiterals().find(([literal]) => value.startsWith(literal));
  if (own !== undefined) return matches(`(?:${own[1]})[\\w.~+/=-]*`, value) ? 'fits' : 'refused';
  // A web token says itself whose it is; keys of one's own making are named after what they serve.
  if (webToken.test(value) || ownMaking.test(name)) return undefined;
  const words = wordsOf(name);
  const claimed = vendorNamed(words) ?? vendorBeside(words, before);
  if (claimed !== undefined) {
    const forms = formsOf(claimed);
    if (fits(forms, value) || fits(forms.replaceAll(muchLonger, longer), value)) return 'fits';
    return ofClient.test(name) && !issuesSecrets(claimed) ? undefined : 'refused';
  }
  if (!words.every((word) => everybody.test(word))) return undefined;
  if (setsVariable.test(before)) return undefined;
  const near = vendorNamed(wordsOf(withoutAddresses(before.slice(-longestNear)))) ?? vendorOfInterface(interfaceWords(before));
  return near === undefined ? undefined : fits(formsOf(near), value) ? 'fits' : 'refused';
}

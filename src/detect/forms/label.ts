/** Last words of names whose value tells which one, not what opens it. */
const tells = /(?:^|[^A-Za-z]|[a-z](?=[A-Z]))(?:ids?|name|hash|version|event|type|path|file|label|ur[il]|host|alias|arn|count|size|date|time|status|state)$/i;
/** What opens something although it is called an id: a session's, and the second half of an AppRole. */
const opens = /(?:session|secret)[-_.]?ids?$/i;
/** A member of a map that has no name of its own: `key4181`. */
const numbered = /^(?:key|token|secret)[-_]?\d{2,}$/i;

/** Whether a name ends in a word for what identifies, describes or counts (`credentialsId`, `key_name`, `issuerKeyHash`), or is only a number in a row of keys. */
export const isLabel = (name: string): boolean => numbered.test(name) || (tells.test(name) && !opens.test(name));

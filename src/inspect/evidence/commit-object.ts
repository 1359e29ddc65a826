import type { CommitText } from './commits.ts';

const person = /^(author|committer) (.*?) ?<([^<>]*)>/;

/**
 * Reads a commit object as `git cat-file` prints it (`tree`, `parent`, `author`, `committer` lines, an empty line, the message);
 * a text without such headers is all message. `firstLine` is the 1-based line on which the message starts.
 */
export function commitText(text: string): { commit: CommitText; firstLine: number } {
  if (!/^(?:tree|parent|author) \S/.test(text)) return { commit: { message: text }, firstLine: 1 };
  const end = text.indexOf('\n\n');
  const headers = (end < 0 ? text : text.slice(0, end)).split('\n');
  const people = new Map(headers.map((line) => person.exec(line)).filter((m) => m !== null).map(([, role, name, email]) => [role, { name, email }]));
  if (!people.has('author')) return { commit: { message: text }, firstLine: 1 };
  const author = people.get('author');
  const committer = people.get('committer');
  return {
    commit: { message: end < 0 ? '' : text.slice(end + 2), authorName: author?.name, authorEmail: author?.email, committerName: committer?.name, committerEmail: committer?.email },
    firstLine: headers.length + 2,
  };
}

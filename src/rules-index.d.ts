declare module 'rules:secrets' {
  const files: Record<string, readonly import('./types.ts').Rule[]>;
  export default files;
}
declare module 'rules:files' {
  const files: Record<string, readonly import('./types.ts').FileRule[]>;
  export default files;
}
declare module 'rules:leaks' {
  const files: Record<string, readonly import('./types.ts').Rule[]>;
  export default files;
}
declare module 'rules:ai' {
  const files: Record<string, import('./types/ai-tool.ts').AiTool>;
  export default files;
}
declare module 'rules:packed' {
  /** What the engine reads (`match/rulepack.ts`): all of it, or the beginning, `more` being a way to the rest. */
  export const pack: Uint8Array;
  export const more: import('./match/sections.ts').More | undefined;
  /** The kernel's memory with these rules in it, in the built program. */
  export const image: import('./match/kernel-tables.ts').Image | undefined;
  /** Title, advice and link of a rule by its number in the pack; read only when there is a finding. */
  export function texts(number: number): import('./match/build.ts').Texts[string] | undefined;
}
declare module 'rules:tools' {
  export const heads: import('./inspect/evidence/heads.ts').Heads;
  /** What they are named with; read when the first manifest or script comes by. */
  export function names(): import('./inspect/evidence/names.ts').NameTable;
  /** What they leave in commits and refs; read with the first of these. */
  export function marks(): readonly import('./inspect/evidence/commits.ts').Marks[];
  /** The paths of all tools; what they are named by in files. */
  export function placed(): readonly Pick<import('./types/ai-tool.ts').AiTool, 'id' | 'paths'>[];
  export function named(): readonly import('./inspect/evidence/names.ts').NamedTool[];
  /** All AI tools by id, sorted; read only when one may be there. */
  export function tools(): readonly import('./types/ai-tool.ts').AiTool[];
}
declare module 'rules:lexicon' {
  /** 16-bit fingerprints, little-endian; letter costs; the model's tables (`detect/generic/model-bytes.ts`). */
  export function words(): Uint8Array;
  export function trigrams(): Uint8Array;
  export function model(): Uint8Array;
}
declare module 'rules:forms' {
  /** `literals`, `vendors` and `issuers` of `KnownForms` (`detect/forms/table.ts`), each as JSON by its name: most questions need only the first. */
  export function forms(part: 'literals' | 'vendors' | 'issuers'): string;
}
declare module 'rules:grammars' {
  /** Made of the names of all rules' files. */
  export const keys: import('./detect/grammar/names.ts').NameKeys;
  /** The rules; read only for a file of such a name. */
  export function rules(): readonly import('./types.ts').FileRule[];
}
declare module 'rules:build' {
  /** A hash over everything that was built; undefined when it runs from source. */
  export function buildId(): string | undefined;
}
declare module 'rules:*' {
  const files: Record<string, unknown>;
  export default files;
}

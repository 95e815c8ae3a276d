import type { ContextPiece, Prompt } from '../prompt/prompt.ts';
import { type Range, selectedText, type Task } from '../task/task.ts';
import { findSecrets } from './find.ts';

/** A secret that would be sent. */
export interface Secret {
  readonly value: string;
  /** What stands for it: a word that is a name in every language, so that code still parses. */
  readonly placeholder: string;
  /** What it is, for a person, without any of it. */
  readonly what: string;
  /** True where it may be part of a longer word; else only the whole word is meant. */
  readonly inWords: boolean;
}

/** What is looked at around the selection, in characters each way: a value's name, or the head of a key, may be outside of it. */
const around = 4_000;

/** The secrets in everything that a prompt is made of: selection, context, diagnostics and instruction. */
export async function secretsOf(task: Task, context: readonly ContextPiece[]): Promise<readonly Secret[]> {
  const { source, selection } = task;
  const found = new Map<string, Omit<Secret, 'placeholder'>>();
  const add = (text: string, { start, end }: Range, what: string) => {
    const value = text.slice(start, end);
    const joined = /\w$/.test(text.slice(0, start).slice(-1)) || /^\w/.test(text.slice(end, end + 1));
    const inWords = value.length >= longEnough || joined || found.get(value)?.inWords === true;
    found.set(value, { value, what, inWords });
  };

  const from = source.text.lastIndexOf('\n', Math.max(0, selection.start - around)) + 1;
  const window = source.text.slice(from, selection.end + around);
  const selected = { start: selection.start - from, end: selection.end - from };
  for (const { range, what } of await findSecrets(window, source.languageId)) {
    add(window, range, what);
    // A selection may begin or end within a secret.
    const part = { start: Math.max(range.start, selected.start), end: Math.min(range.end, selected.end) };
    if (part.end - part.start >= shortestPart) add(window, part, what);
  }
  const others = [
    ...context.map(({ label, text }) => ({ text: `${label}\n${text}`, languageId: source.languageId })),
    ...task.diagnostics.map(({ message }) => ({ text: message, languageId: null })),
    { text: task.instruction, languageId: null },
  ];
  for (const { text, languageId } of others) {
    for (const { range, what } of await findSecrets(text, languageId)) add(text, range, what);
  }
  if (found.size === 0) return [];

  const sent = [selectedText(task), ...others.map(({ text }) => text)].join('\n').replaceAll('\r\n', '\n');
  const there = [...found.values()]
    .filter((secret) => patternFor([secret]).test(sent))
    .sort((a, b) => sent.indexOf(a.value) - sent.indexOf(b.value) || b.value.length - a.value.length);
  const names = freeNames(there.length, sent);
  return there.map((secret, index) => ({ ...secret, placeholder: names[index] ?? '' }));
}

/** A cut-off piece of a secret that is shorter gives nothing away. */
const shortestPart = 4;

const name = 'TIERWISE_SECRET_';

/** Names that the texts don't have yet. */
function freeNames(count: number, texts: string): readonly string[] {
  const names: string[] = [];
  for (let next = 1; names.length < count; next++) {
    if (!texts.includes(`${name}${next}`)) names.push(`${name}${next}`);
  }
  return names;
}

/** A text with its secrets replaced. What has been replaced already stays as it is. */
export function redact(text: string, secrets: readonly Secret[]): string {
  if (secrets.length === 0) return text;
  const placeholders = new Map(secrets.map(({ value, placeholder }) => [value, placeholder]));
  return text.replace(patternFor(secrets), (value) => placeholders.get(value) ?? value);
}

/** A text with its secrets back in their places. Placeholders may be missing, or there more than once. */
export function restore(text: string, secrets: readonly Secret[]): string {
  if (secrets.length === 0) return text;
  const values = new Map(secrets.map(({ value, placeholder }) => [placeholder, value]));
  return text.replaceAll(/TIERWISE_SECRET_\d+/g, (found) => values.get(found) ?? found);
}

/** A prompt without its secrets, which says what the placeholders are. */
export function redactPrompt(prompt: Prompt, secrets: readonly Secret[]): Prompt {
  const [first] = secrets;
  if (first === undefined) return prompt;
  const note = `## Hidden values\nNames like ${first.placeholder} stand for values that are not shown. Keep each where it is, as it is.`;
  const dynamic = redact(prompt.dynamic, secrets);
  return {
    ...prompt,
    static: redact(prompt.static, secrets),
    ...(prompt.example === undefined
      ? {}
      : { example: { ...prompt.example, text: redact(prompt.example.text, secrets) } }),
    dynamic: dynamic.includes(note) ? dynamic : `${dynamic}\n\n${note}`,
  };
}

/** What was found, in words: `a secret (aws key)`, `2 secrets (password)`. */
export function secretsInWords(secrets: readonly Secret[]): string {
  const kinds = [...new Set(secrets.map(({ what }) => what))].join(', ');
  return `${secrets.length === 1 ? 'a secret' : `${secrets.length} secrets`} (${kinds})`;
}

/** Longest first, so that no value is cut by one that it contains. */
function patternFor(secrets: readonly Pick<Secret, 'value' | 'inWords'>[]): RegExp {
  const sources = [...secrets]
    .sort((a, b) => b.value.length - a.value.length)
    .map(({ value, inWords }) => {
      const escaped = value.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
      if (inWords) return escaped;
      return `${/^\w/.test(value) ? '(?<!\\w)' : ''}${escaped}${/\w$/.test(value) ? '(?!\\w)' : ''}`;
    });
  return new RegExp(sources.join('|'), 'g');
}

/** Values of this length are no part of a word by chance. */
const longEnough = 12;

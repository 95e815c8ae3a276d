import { differsFrom, missingPromise, writtenAround } from './promised.ts';
import { symbolsIn } from './facts.ts';
import { type Look, failed, names, notApplicable, passed } from './subject.ts';
import { shapeOf } from './shape.ts';
import { isVocabulary } from './vocabulary.ts';

/** Generated code has the names and the parameters that were asked for. */
export const checkRequested: Look = ({ kind, instruction, after, selected, answer, source }) => {
  if (kind !== 'generate' || after === null || answer.body.trim() === '') return [];
  const named = requestedNames(`${instruction}\n${commentsOf(selected)}`);
  const first = firstNamed(instruction, source.text);
  // Of two readings of one name, the one that gives its parameters counts.
  const told = (list: readonly Requested[], name: string) =>
    list.some((n) => n.name === name && n.parameters !== null);
  const asked = [
    ...named.filter((n) => n.parameters !== null || !told(first, n.name)),
    ...first.filter(
      (n) => !named.some((m) => m.name === n.name && (m.parameters !== null || n.parameters === null)),
    ),
  ];
  const text = after.parsed.text.slice(after.range.start, after.range.end);
  const left = missingPromise(instruction, commentsOf(selected), answer.body);
  if (left !== null) return [failed('requested', left)];
  if (asked.length === 0) return [notApplicable('requested', 'No name was asked for.')];
  const missing = asked.filter(
    ({ name }) => !new RegExp(String.raw`(?<![\w$])${name.replace(/[^\w]/g, '\\$&')}(?![\w$])`).test(text),
  );
  if (missing.length > 0) {
    return [failed('requested', `${names(missing.map((m) => m.name))} was asked for and is not there.`)];
  }
  const symbols = symbolsIn(after.parsed, after.range);
  for (const { name, parameters } of asked) {
    const symbol = symbols.find((s) => s.name === name);
    if (symbol === undefined) continue;
    const written = writtenAround(instruction, name, source.languageId);
    const differs = written === null ? null : differsFrom(written, after.parsed, symbol);
    if (differs !== null) return [failed('requested', differs)];
    if (parameters === null) continue;
    const shape = shapeOf(after.parsed, symbol);
    const own = shape.parameters.filter((p) => !/^_?(?:self|cls|this)$/.test(p.name));
    const needed = own.filter((p) => !p.optional);
    const wanted = parameters.filter((p) => !/^\s*&?(?:'\w+ )?(?:mut )?(?:self|cls|this)\b/.test(p));
    if (own.length < wanted.length || needed.length > wanted.length) {
      return [
        failed(
          'requested',
          `\`${name}\` was asked for with ${wanted.length} parameters and has ${own.length}.`,
        ),
      ];
    }
  }
  return [passed('requested', `The reply defines ${names(asked.map((a) => a.name))} as asked.`)];
};

/** Words behind which a name is one that the code is to use or to be like, not one that it is to have. */
const borrowed =
  /\b(?:like|as|using|uses?|with|via|than|from|of|for|to|by|in|on|calls?|calling|around|over|into|through|extends|implements|returns?|returning|when|if|is|are|instead|similar|same|existing|our|my|that|which|and|or|but)\W*$/i;

/** A name of two words and more among the first words of an instruction, which no code of the file holds yet. */
function firstNamed(instruction: string, file: string): readonly Requested[] {
  const code = file.replace(/"(?:[^"\\\n]|\\.)*"|\/\/.*$|\/\*[\s\S]*?\*\/|^\s*#.*$/gm, '');
  const opening = instruction.split(/\s+/).slice(0, 7).join(' ');
  const words = [...opening.matchAll(/(?<![\w$.'"/-])([A-Za-z_]\w*)(?=[\s(,:.;]|$)(?!\.\w)/g)].map(
    (m) => m[1] ?? '',
  );
  // What is followed by brackets is a name even where it is a word.
  const [, called = '', list = ''] = /^\W*(?:\w+:?\s+){0,4}?([a-z]\w+)\(([^()]*)\)/i.exec(instruction) ?? [];
  const parameters =
    list.trim() === '' || /\s\w+\s\w+\s|\.\.\.(?!\w)/.test(list) ? null : list.split(/,(?![^<[{]*[>\]}])/);
  const asCall =
    called !== '' &&
    !borrowed.test(instruction.slice(0, instruction.indexOf(`${called}(`))) &&
    !new RegExp(`\\b${called}\\b`).test(code)
      ? [{ name: called, parameters }]
      : [];
  return words
    .filter((word) => looksLikeName(word) && !new RegExp(`\\b${word}\\b`).test(code) && !isVocabulary(word))
    .filter((word) => word !== called)
    .slice(0, 1)
    .map((name): Requested => ({ name, parameters: null }))
    .concat(asCall);
}

interface Requested {
  readonly name: string;
  /** Null where the instruction gives none. */
  readonly parameters: readonly string[] | null;
}

const what = String.raw`(?:functions?|methods?|class(?:es)?|structs?|interfaces?|components?|hooks?|types?|enums?|fn|def|func|traits?|records?|procedures?|helpers?|Funktion|Methode|Klasse|fonction|m[ée]thode|classe|funci[óo]n|m[ée]todo|clase|funç[ãa]o|funzione|функци[юя]|метод|класс|函数|方法|类|関数|メソッド|クラス|함수)`;
const called = String.raw`(?:(?:that is |to be )?(?:named?|called|call it|genannt|namens|appel[ée]e?s?|nomm[ée]e?|llamad[ao]|chamad[ao]|chiamata|名为|叫做?|という名前の|с именем|под названием)\s*:?\s*)`;

/** The names an instruction gives to what is to be written: quoted, called so, or looking like nothing but a name. */
export function requestedNames(instruction: string): readonly Requested[] {
  const found = new Map<string, Requested>();
  const note = (name: string | undefined, rest: string): void => {
    if (name === undefined || name.length < 2 || found.has(name)) return;
    const list = /^\s*\(([^()]*)\)/.exec(rest);
    const inner = list?.[1]?.trim();
    const parameters =
      inner === undefined || /\s{2,}|\.\.\./.test(inner)
        ? null
        : inner === ''
          ? []
          : inner.split(/,(?![^<[{]*[>\]}])/);
    // Empty brackets are how people write "a function", not a promise about its parameters.
    found.set(name, { name, parameters: parameters === null || parameters.length === 0 ? null : parameters });
  };
  const pattern = new RegExp(
    String.raw`(?:${what}\s+${called}?|${called})(["'“‘\x60]?)(?:(?:async|export|public|static|const|function|def|fn|func|class)\s+)*([A-Za-z_$][\w$]*[?!]?)`,
    'giu',
  );
  for (const match of instruction.matchAll(pattern)) {
    const name = match[2] ?? '';
    const quoted = match[1] !== '';
    const byName = new RegExp(`${called}["'“‘\x60]?(?:\\w+\\s+)?\\S+$`, 'iu').test(match[0]);
    const rest = instruction.slice(match.index + match[0].length);
    if (quoted || (byName && !plainWords.test(name)) || looksLikeName(name) || /^\(/.test(rest))
      note(name, rest);
  }
  for (const [, name = ''] of instruction.matchAll(ordered)) if (looksLikeName(name)) note(name, '');
  return [...found.values()];
}

/** “TODO: define Balancer::forget_old”. */
const ordered =
  /\b(?:define|implement|write|add)\s+(?:the\s+)?(?:[A-Z]\w*(?:::|\.|#))?([A-Za-z_]\w*)(?=\s*(?:\(|[.;]?\s*(?:\*\/)?$))/gm;

const plainWords = /^(?:the|a|an|it|by|with|from|for|in|on|when|if|is|so|that|once|after|and|or|to|as)$/i;

function looksLikeName(name: string): boolean {
  return (
    /[a-z\d][A-Z]|[a-z]_[a-z]|_$/.test(name) &&
    !/^(?:TypeScript|JavaScript|GitHub|PostgreSQL|MySQL|NodeJS|GraphQL|OpenAI|iOS|YouTube)$/i.test(name)
  );
}

function commentsOf(selected: string): string {
  return selected
    .split('\n')
    .filter((line) => /^\s*(?:\/\/|#|\*|\/\*|--)/.test(line))
    .join('\n');
}

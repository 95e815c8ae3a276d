import { syntaxErrors } from '../syntax/errors.ts';
import type { CodeSymbol, Parsed } from '../syntax/syntax.ts';
import { type Shape, outerSymbols, shapeOf } from './shape.ts';
import { lostSurface } from './surface.ts';
import { type Look, type Subject, failed, names, notApplicable, passed } from './subject.ts';

/** What others use keeps its name, parameters, result, visibility, decorators and asynchrony. */
export const checkSignatures: Look = (subject) => {
  const { kind, after, before, selection } = subject;
  if (after === null || !['refactor', 'optimize', 'fix', 'generate'].includes(kind)) return [];
  if (before.root === null || after.parsed.root === null) {
    return [notApplicable('signature', 'Without a grammar, names and signatures cannot be compared.')];
  }
  const gone = lostSurface(subject, after);
  if (gone !== null) return [failed('signature', gone)];
  const kept = symbolsToKeep(subject);
  if (kept.length === 0)
    return [notApplicable('signature', 'The selection defines nothing that others could use.')];
  // From the selection's start on: what is generated beside it leaves it where it is.
  const now = outerSymbols(after.parsed, { start: selection.start, end: after.range.end });
  const findings = kept.flatMap((symbol) => differences(subject, symbol, before, now, after.parsed));
  const [first] = findings;
  if (first === undefined)
    return [passed('signature', `Names and signatures are kept: ${names(kept.map((s) => s.name))}.`)];
  return [failed('signature', first)];
};

/** Exported symbols, those used outside the selection, and where there are none of these, all outermost ones. */
function symbolsToKeep({ before, selection, source }: Subject): readonly CodeSymbol[] {
  const all = outerSymbols(before, selection).filter((s) => s.kind !== 'module');
  const outside = source.text.slice(0, selection.start) + '\n' + source.text.slice(selection.end);
  const depth = Math.min(...all.map((s) => s.container.length));
  const used = (s: CodeSymbol) => new RegExp(String.raw`(?<![\w$])${escaped(s.name)}(?![\w$])`).test(outside);
  const isPublic = (s: CodeSymbol) => s.exported && !/^_[^_]/.test(s.name);
  const outer = all.filter((s) => s.container.length === depth);
  if (outer.some(isPublic)) return all.filter((s) => isPublic(s) || used(s));
  return all.filter((s) => used(s) || (outer.includes(s) && (outer.length === 1 || !/^[_#]/.test(s.name))));
}

function escaped(name: string): string {
  return name.replace(/[^\w]/g, '\\$&');
}

/** Words of an instruction or a diagnostic that say a facet is meant to change. */
const asked = {
  name: /renam|split|merge|inline|remov|delete|replac|convert|extract|\bcall(?:ed)? it\b|\bnam(?:e|ed|es|ing)\b|unused|never used|is declared but|umbenenn|renomm|renombr|重命名|переимен/i,
  parameters:
    /param|argument|signature|\boptions?\b|accept|\btakes?\b|default|inject|\bpass\b|arity|\bdestructur|implicitly|overload|unused|missing|null|optional|generic|readonly|immutab|assignable|expected \d|mutable|by reference|const ?ref|borrow|ownership|depend/i,
  result:
    /return|\btype|annotat|result|optional|error|throw|null|undefined|none|void|exception|iterator|generator|assignable|void|stream|immutab|hint|depend/i,
  async: /async|await|promise|callback|synchron|concurren|parallel|thread|then\b/i,
  modifiers:
    /private|public|export|visib|static|encapsul|protected|internal|module|abstract|this\b|access|const\b/i,
  decorators: /decorat|annotat|attribute|@\w+/i,
};

/** What is to be named is something inside. */
const inner = String.raw`(?:locals?|variables?|vars?|param(?:eter)?s?|arg(?:ument)?s?|constants?|captures?|groups?|loops?|index(?:es)?|indices|counters?|numbers?|literals?|values?|temporar(?:y|ies))`;
const otherNames = new RegExp(
  String.raw`\b(?:re)?nam(?:e|ed|es|ing)\b(?: (?:for|of|the|all|its?|a|an|to|as|into|private|local|some|these|those|my|our|and))*(?: \w+)? ${inner}\b|\b${inner}\b(?: \w+){0,3} (?:re)?nam(?:e|ed|es|ing)\b`,
  'gi',
);

function differences(
  subject: Subject,
  symbol: CodeSymbol,
  before: Parsed,
  now: readonly CodeSymbol[],
  after: Parsed,
): readonly string[] {
  const wish = [subject.instruction, ...subject.diagnostics.map((d) => d.message)].join('\n');
  const same = now.filter((s) => s.name === symbol.name);
  const match = same.find((s) => s.container.join('.') === symbol.container.join('.')) ?? same[0];
  // What must no longer block its caller becomes asynchronous, and has the name that such functions have.
  if (match === undefined && /freez|deadlock|hang|block|async|AggregateException/i.test(wish)) {
    if (now.some((s) => s.name === `${symbol.name}Async`)) return [];
  }
  if (match === undefined) {
    if (asked.name.test(symbol.kind === 'variable' ? wish : wish.replace(otherNames, ''))) return [];
    return [`\`${symbol.name}\` is gone or has another name, though others may use it.`];
  }
  // Of a definition that could not be read, only its name is known.
  if (syntaxErrors(before, symbol.range).length > 0) return [];
  const callable = (s: CodeSymbol) => s.kind === 'function' || s.kind === 'method';
  const [old, fresh] = shapesOf(before, symbol, after, match);
  const found: string[] = [];
  const say = (facet: keyof typeof asked, text: string | null) => {
    if (text !== null && !asked[facet].test(wish)) found.push(text);
  };
  const takesParts = callable(symbol) || /\brecord\b/.test(symbol.signature);
  if (takesParts && (callable(match) || fresh.parameters.length > 0)) {
    const stubbed = subject.kind === 'generate' && old.parameters.length === 0;
    if (!stubbed) say('parameters', parameterChange(symbol.name, old, fresh, subject.source.languageId));
    say('result', resultChange(symbol.name, old, fresh, subject.source.languageId));
    say('async', asyncChange(symbol.name, old, fresh, codeOf(before, symbol)));
  }
  say('modifiers', modifierChange(symbol.name, old, fresh, symbol, match));
  say('decorators', decoratorChange(symbol.name, old, fresh));
  return found;
}

/** The shapes of both, which may differ in no more than the names that the code gives to types. */
function shapesOf(
  before: Parsed,
  symbol: CodeSymbol,
  after: Parsed,
  match: CodeSymbol,
): readonly [Shape, Shape] {
  const [old, fresh] = [shapeOf(before, symbol), shapeOf(after, match)];
  const types = (shape: Shape) => [shape.result, ...shape.parameters.map(({ type }) => type)].join();
  return types(old) === types(fresh)
    ? [old, fresh]
    : [withoutAliases(old, before.text), withoutAliases(fresh, after.text)];
}

/** A shape with the names that the code itself gives to types put back. */
function withoutAliases(shape: Shape, text: string): Shape {
  if (!/\busing \w+ =|\btypedef \w|^\s*type \w+ =/m.test(text)) return shape;
  const aliases = new Map(
    [
      ...text.matchAll(
        /\busing (\w+) = ([^;]+);|\btypedef ([^;\n]{1,80}) (\w+);|^\s*type (\w+) = ([^;\n]+);/gm,
      ),
    ].map(([, a, of, typedefOf, typedef, b, to]) => [
      a ?? typedef ?? b ?? '',
      (of ?? typedefOf ?? to ?? '').replace(/\s+/g, ''),
    ]),
  );
  if (aliases.size === 0) return shape;
  const plain = (type: string) => type.replace(/[A-Za-z_]\w*/g, (word) => aliases.get(word) ?? word);
  return {
    ...shape,
    result: plain(shape.result),
    parameters: shape.parameters.map((parameter) => ({ ...parameter, type: plain(parameter.type) })),
  };
}

/** Languages in which callers may name the arguments. */
const namedArguments = /^(?:python|csharp|php)$/;

function parameterChange(name: string, old: Shape, fresh: Shape, languageId: string): string | null {
  const required = fresh.parameters.slice(old.parameters.length).filter((p) => !p.optional);
  if (fresh.parameters.length < old.parameters.length) {
    const lost = old.parameters.find((p) => !fresh.parameters.some((q) => q.name === p.name));
    return (
      `\`${name}\` lost its parameter ${lost === undefined ? '' : `\`${lost.name.slice(0, 40)}\``}`.trimEnd() +
      '.'
    );
  }
  if (required.length > 0)
    return `\`${name}\` asks for another parameter, \`${(required[0]?.name ?? '').slice(0, 40)}\`.`;
  for (const [index, was] of old.parameters.entries()) {
    const is = fresh.parameters[index];
    if (is === undefined) continue;
    const moved =
      was.name !== is.name &&
      fresh.parameters.some((p) => p.name === was.name) &&
      old.parameters.some((p) => p.name === is.name);
    if (moved) return `\`${name}\` takes its parameters in another order.`;
    if (
      was.name !== is.name &&
      namedArguments.test(languageId) &&
      /^\w+$/.test(was.name) &&
      !/^_?(?:self|cls)$/.test(was.name)
    ) {
      return `\`${name}\` renamed its parameter \`${was.name}\` to \`${is.name.slice(0, 40)}\`, which callers may use.`;
    }
    if (was.optional && !is.optional)
      return `The parameter \`${was.name}\` of \`${name}\` is no longer optional.`;
    if (was.type !== '' && is.type !== '' && !compatible(was.type, is.type)) {
      return `The parameter \`${was.name.slice(0, 40)}\` of \`${name}\` changed its type from \`${was.type.slice(0, 60)}\` to \`${is.type.slice(0, 60)}\`.`;
    }
  }
  return null;
}

/** A parameter may become more general in harmless ways: `readonly`, `const`, a list written another way. */
function compatible(was: string, is: string): boolean {
  const norm = (type: string) =>
    type
      .replace(/\breadonly|^final|^const|^mut|ReadonlyArray|Readonly(?=<)/g, '')
      .replace(/Array<(\w+)>/g, '$1[]')
      .replace(/\b(?:List|Dict|Set|Tuple)\b/g, (word) => word.toLowerCase())
      .replace(/\btyping\.|\bt\.|std::/g, '')
      .replace(/Optional\[(.*)\]$/, '$1|None')
      .replace(/\bany\b|\bunknown\b|\bobject\b/gi, '?');
  const a = norm(was);
  const b = norm(is);
  // In C++ what is only read is passed by value or by constant reference alike.
  if (/^const.*&$/.test(is) && !/[&*]$/.test(was) && was.replace(/^const/, '') === is.slice(5, -1))
    return true;
  return a === b || a.includes('?') || b === `${a}|undefined` || b === `${a}|null` || b === `${a}|None`;
}

function resultChange(name: string, old: Shape, fresh: Shape, languageId: string): string | null {
  if (old.result === '' || old.result === fresh.result || compatible(old.result, fresh.result)) return null;
  const inferred = /^(?:type|java)script|^python|^php|^ruby/.test(languageId);
  if (fresh.result === '' && inferred) return null;
  if (
    old.result.startsWith('throws') ||
    old.result.replace(/noexcept|override|final|const/g, '') ===
      fresh.result.replace(/noexcept|override|final|const/g, '')
  )
    return null;
  return `\`${name}\` now gives \`${(fresh.result || 'nothing').slice(0, 60)}\` instead of \`${old.result.slice(0, 60)}\`.`;
}

function codeOf(parsed: Parsed, symbol: CodeSymbol): string {
  return parsed.text.slice(symbol.range.start, symbol.range.end);
}

function asyncChange(name: string, old: Shape, fresh: Shape, was: string): string | null {
  if (old.async === fresh.async) return null;
  if (fresh.async) {
    const promised = /Promise|Task|Future|\.then\(/.test(was) || /Promise|Task|Future/.test(old.result);
    return promised ? null : `\`${name}\` became asynchronous.`;
  }
  return `\`${name}\` is no longer asynchronous.`;
}

function modifierChange(
  name: string,
  old: Shape,
  fresh: Shape,
  was: CodeSymbol,
  is: CodeSymbol,
): string | null {
  const lost = [...old.modifiers].filter((m) => !fresh.modifiers.has(m));
  const gained = [...fresh.modifiers].filter(
    (m) => !old.modifiers.has(m) && !/^(?:export|override|synchronized|constexpr|explicit|noexcept)$/.test(m),
  );
  if (was.exported && !is.exported && was.kind === is.kind && lost.length > 0)
    return `\`${name}\` is no longer ${lost[0] === 'export' ? 'exported' : lost[0]}.`;
  if (lost.includes('export') && is.exported) return null;
  const changed = lost.length > 0 ? lost[0] : gained.find((m) => m !== 'public');
  if (changed === undefined || (was.kind === 'class' && changed === 'abstract' && lost.length === 0))
    return null;
  if (changed === 'export') return `\`${name}\` is no longer exported.`;
  return lost.length > 0 ? `\`${name}\` is no longer ${changed}.` : `\`${name}\` became ${changed}.`;
}

function decoratorChange(name: string, old: Shape, fresh: Shape): string | null {
  const lost = old.decorators.find((d) => !fresh.decorators.includes(d));
  if (lost !== undefined) return `\`${name}\` lost its \`${lost}\`.`;
  const gained = fresh.decorators.find(
    (d) => !old.decorators.includes(d) && /@(?:property|staticmethod|classmethod|abstractmethod)$/.test(d),
  );
  return gained === undefined ? null : `\`${name}\` became a \`${gained}\`.`;
}

import type { Node } from 'web-tree-sitter';
import { commentRanges } from './facts.ts';
import { isScript, lineComment } from './languages.ts';
import { eachNode } from './nodes.ts';
import { type Edited, type Look, type Subject, failed, names, passed } from './subject.ts';

/** The code is all there: nothing stands for code that the reply leaves out. */
export const checkElision: Look = (subject) => {
  const { after } = subject;
  if (after === null) return [];
  const old = new Set(commentsOf(subject.selected, null, subject.source.languageId).map(bare));
  const text = after.parsed.text.slice(after.range.start, after.range.end);
  const fresh = commentsOf(text, after, subject.source.languageId).filter((c) => !old.has(bare(c)));
  // Where only comments may differ, another check proves that no code is gone.
  const proven = subject.kind === 'document' && after.parsed.root !== null && subject.before.root !== null;
  const elided = proven ? undefined : fresh.find((comment) => standsForCode(bare(comment)));
  if (elided !== undefined) {
    return [failed('elision', `A comment stands for code that was left out: ${names([bare(elided)])}.`)];
  }
  const was: Edited = { parsed: subject.before, range: subject.selection };
  if (ellipses(text, after, subject) > ellipses(subject.selected, was, subject)) {
    return [failed('elision', 'An ellipsis stands for code that was left out.')];
  }
  const more = fresh.find((comment) => asksForMore.test(bare(comment)));
  return [
    passed('elision', 'Nothing was left out.'),
    ...(more === undefined
      ? []
      : [failed('todo', `The reply leaves work to do: ${names([bare(more)])}.`, isLeftOut(subject, fresh))]),
  ];
};

/** What was to be written is what the reply leaves to do. */
function isLeftOut({ kind, instruction }: Subject, fresh: readonly string[]): boolean {
  if (
    (kind !== 'generate' && kind !== 'fix') ||
    /todo|fixme|stub|skeleton|scaffold|placeholder/i.test(instruction)
  )
    return false;
  return fresh.filter((comment) => leavesWork.test(bare(comment))).length > 0;
}

const leavesWork =
  /^(?:todo|fixme)\b:? ?(?:[-–] )?(?:actually |really )?(?:check|compute|calculate|validate|verify|handle|parse|add|implement|write|do|read|send|support|process|return|convert|compare|sort|find|build|create|call|use|make|decode|encode|finish|complete|fill|the|replace|real|actual|throw|raise|refuse|reject|return|proper|right)\b/;

/** Every comment's lines, each on its own. Without a tree, the lines that begin as comments do. */
function commentsOf(text: string, after: Edited | null, languageId: string): readonly string[] {
  if (after?.parsed.root) {
    return commentRanges(after.parsed, after.range)
      .filter((comment) => comment.range.start >= after.range.start)
      .flatMap((comment) => comment.text.split('\n'));
  }
  const start = lineComment(languageId);
  return text.split('\n').flatMap((line) => {
    if (start.test(line)) return [line];
    const trailing = /(?:\/\/|#|\/\*)(.*)$/.exec(line);
    return trailing === null ? [] : [trailing[0]];
  });
}

/** A comment's words: marks, brackets and doubled spaces gone, lower case. */
function bare(comment: string): string {
  return comment
    .trim()
    .replace(/^(?:\/\/+!?|\/\*+|\*+\/?|#+!?|<!--|\{\/\*|"""|''')+/, '')
    .replace(/(?:\*+\/\}?|-->|"""|''')$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200)
    .toLowerCase();
}

/** Pieces of a program (not of its input): what a reply may leave out. */
const piece = String.raw`(?:code|logic|implementation|methods?|functions?|members?|tests?|test cases?|imports?|props|class|body|file|content|statements?|handlers?|routes?|definitions?|stuff|sections?|markup|jsx|component|module|loop|block|script|helpers?|constructor|struct|endpoints?|processing|setup|steps?)`;
const untouched = String.raw`(?:unchanged|as before|as is|as-is|as above|omitted|untouched|unmodified|not shown|goes here|stays? the same|(?:remains?|is|are) (?:the same|unchanged|identical|as before)|same as (?:before|above|(?:the )?original|in the original)|continues(?: here)?|here)`;
const end = String.raw`(?: for (?:brevity|clarity))?[\])>.…]*$`;

/** Comments that stand for code. Each is tried on one line of a comment. */
const placeholders: readonly RegExp[] = [
  /^(?:\.{3,}|…)$/,
  /^(?:\.{3,}|…) ?[[(]?[a-z].*/,
  new RegExp(
    String.raw`^[[(<]? ?(?:the )?(?:rest|remainder)(?: of (?:the|your|this) (?:\w+ )?${piece})?\b.{0,40}\b${untouched}${end}`,
  ),
  new RegExp(
    String.raw`^[[(<]? ?(?:the )?(?:rest|remainder) of (?:the |your |this )?(?:\w+ )?${piece}${end}`,
  ),
  new RegExp(
    String.raw`^[[(<]? ?(?:all |the |your |any )*(?:existing|original|previous|other|same|remaining|old|rest) .{0,50}\b${untouched}${end}`,
  ),
  new RegExp(
    String.raw`^[[(<]? ?(?:all |the |your |any )*(?:existing|original|previous|remaining|other) (?:\w+ )?${piece}(?: (?:here|follows?|below))?(?: ?\.{3}| ?…)?[\])>.]*$`,
  ),
  /^[[(<]?(?:no changes?|nothing changes|unchanged|same as (?:before|above|original|the original)|as before|omitted|snip(?:ped)?|truncated|abbreviated)(?: (?:here|needed|code|below|above|for brevity))*[\])>.…]*$/,
  /\b(?:omitted|left out|skipped|shortened|truncated) (?:for|due to|because of) (?:brevity|space|clarity|length)\b|^for brevity\b/,
  new RegExp(
    String.raw`^(?:keep|leave) (?:the |all |your )?(?:rest|remaining|other|existing|everything|original)(?: of (?:the |your )?)?(?: ?${piece})?(?: else)? (?:as is|as-is|unchanged|the same|here)${end}`,
  ),
  new RegExp(
    String.raw`^${piece} (?:unchanged|as before|omitted|continues here|(?:remains?|stays?) (?:the same|unchanged))${end}`,
  ),
  /^(?:and so on|etc|similarly? for (?:the )?(?:other|rest|remaining)\b.*|repeat (?:for|the same)\b.*)[.…]*$/,
  /^(?:your|actual|real) (?:\w+ )?(?:code|logic|implementation|query|processing)(?: (?:goes|should go|would go))? ?(?:here)?[.…]*$/,
  /^(?:todo:? ?)?(?:implement(?:ation)?|add|insert|put|place|write|fill in|complete)\b.{0,40}\b(?:code|logic|implementation|body|method|function)\b.{0,12}\bhere\b/,
  /^(?:implementation|logic|code) (?:goes |comes )?here[.…]*$/,
  /^todo:? ?(?:implement|write|complete|fill in|add (?:the )?(?:implementation|logic|code|body|assertions?|test))\b/,
  /^(?:restlicher|bestehender|übriger|vorhandener|restliche|rest des) .{0,30}(?:code|unverändert|bleibt)|^(?:reste du code|code existant|le reste)|^(?:resto del c[óo]digo|c[óo]digo existente|resto do c[óo]digo|el resto)|^(?:остальной код|остальное без изменений|существующий код)|^(?:其余|其他|剩余|现有|原有).{0,8}(?:代码|不变|方法)|省略|保持不变|^残りの|以下同様/,
];

const asksForMore = /^(?:todo:? ?)?(?:add|write) (?:more|additional|other|further) .*|^(?:todo|fixme)\b/;

function standsForCode(comment: string): boolean {
  return placeholders.some((placeholder) => placeholder.test(comment));
}

/** Ellipses in the place of code: a line of dots, or Python's `...` as a body where one is not usual. */
function ellipses(text: string, after: Edited | null, { source }: Subject): number {
  const lines = text.split('\n').filter((line) => /^\s*[[(<]?(?:\.{3}|…)[\])>]?[;,]?\s*$/.test(line)).length;
  if (source.languageId !== 'python') return isScript(source.languageId) || lines > 0 ? lines : 0;
  if (/\.pyi$/.test(source.path)) return 0;
  if (after === null || after.parsed.root === null) return lines;
  let count = 0;
  eachNode(after.parsed, after.range, (node) => {
    if (isEllipsisStatement(node) && !isDeclaredStub(node)) count++;
    return true;
  });
  return count;
}

function isEllipsisStatement(node: Node): boolean {
  return node.type === 'expression_statement' && node.text.trim() === '...';
}

/** In protocols, overloads, abstract methods and exceptions `...` is the whole body by custom. */
function isDeclaredStub(statement: Node): boolean {
  for (let node: Node | null = statement; node !== null; node = node.parent) {
    if (
      node.type === 'decorated_definition' &&
      /@\s*(?:typing\.)?overload|@\s*(?:abc\.)?abstract/.test(node.text.slice(0, 200))
    ) {
      return true;
    }
    if (node.type === 'class_definition') {
      const bases = node.childForFieldName('superclasses')?.text ?? '';
      const body = node.childForFieldName('body');
      if (
        /\bProtocol\b|\bABC\b/.test(bases) ||
        body?.namedChildren.every((c) => c !== null && isEllipsisStatement(c))
      )
        return true;
    }
  }
  return false;
}

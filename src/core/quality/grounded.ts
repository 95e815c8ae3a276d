import { commentRanges } from './facts.ts';
import { checkAboutThis } from './aboutThis.ts';
import { checkNames } from './claimedNames.ts';
import { checkContradicted } from './contradicted.ts';
import { leavesMostOut } from './coverage.ts';
import { fencesIn } from './fences.ts';
import { outerSymbols } from './shape.ts';
import { type Look, type Subject, failed, names, notApplicable, passed } from './subject.ts';
import { onlyPraises } from './findings.ts';
import { isVocabulary } from './vocabulary.ts';
import type { Check } from './verdict.ts';

/** A text about code speaks of names and lines that exist, of the code in question, and says more than the code. */
export const checkGrounded: Look = (subject) => {
  if (subject.form !== 'prose' || subject.answer.body.trim() === '') return [];
  const prose = withoutBlocks(subject.answer.body);
  return [
    substance(subject, prose),
    ...checkNames(subject, prose),
    ...linesExist(subject, prose),
    covers(subject, prose),
    ...checkAboutThis(subject, prose),
    ...checkContradicted(subject, prose),
  ];
};

function withoutBlocks(text: string): string {
  const lines = text.split(/\r\n|\n|\r/);
  for (const fence of fencesIn(text)) {
    for (let at = fence.lines.from; at < fence.lines.to; at++) lines[at] = '';
  }
  return lines.join('\n');
}

/** How many words a reply of a kind needs at least, whatever it speaks of. */
const leastWords = { explain: 8, review: 10, ask: 1 } as const;

function substance({ kind, selected, answer, instruction }: Subject, prose: string): Check {
  const least = kind === 'explain' || kind === 'review' || kind === 'ask' ? leastWords[kind] : 3;
  const lines = selected.split('\n').filter((line) => /\w/.test(line)).length;
  const wanted =
    kind === 'ask' || brief.test(instruction) ? least : Math.min(40, least + Math.max(0, lines - 5));
  const count = wordCount(prose);
  if (count === 0 && answer.body.trim() !== '') {
    return failed('substance', 'The reply is only code.', kind !== 'ask');
  }
  if (count < wanted)
    return failed('substance', `The reply says too little: ${count} words about ${lines} lines of code.`);
  if (kind === 'explain' && !brief.test(instruction) && restates(prose, selected))
    return failed('substance', 'The reply only says again what the code says.');
  if (kind === 'review' && onlyPraises(prose, selected))
    return failed('substance', 'The review names no finding and no reason for there being none.');
  if (
    kind === 'review' &&
    count < 45 &&
    praise.test(prose) &&
    !/`[^`]+`|^[ \t]*(?:\d+[.)]|[-*])\s/m.test(prose) &&
    !/\b(?:but|however|consider|line|one|except|minor|nit|suggest|because|since|as it|handles?|covers?|correctly|edge|tests?|checks?)\b/i.test(
      prose,
    )
  ) {
    return failed('substance', 'The review names no finding and no reason for there being none.');
  }
  return passed('substance', 'The reply says something of its own.');
}

const generic =
  /^(?:this|that|these|those|it|its|the|an?|is|are|was|be|been|has|have|had|and|or|of|in|on|at|with|to|from|by|for|as|if|else|then|while|also|there|here|which|who|what|when|where|some|any|all|each|one|two|three|code|program|snippet|file|methods?|functions?|class(?:es)?|named?|names|call(?:s|ed|ing)?|defin\w+|declar\w+|parameters?|arguments?|params?|args?|takes?|taking|returns?|returned|returning|statements?|loops?|variables?|values?|raises?|throws?|errors?|exceptions?|lines?|blocks?|body|ends?|starts?|begins?|above|below|following|first|second|next|last|finally|used?|uses|using|creat\w+|sets?|assign\w*|types?|objects?|results?|does|do|something|given|selected|selection|operations?|performs?|various|several|other|things?|logic|executes?|runs?|contains?|conditions?|inside|after|before|typescript|javascript|python|java|rust|ruby|go|php|bash|shell|script|work\w*|simple|basic|consists?|instructions?|written|implement\w*|provid\w+|you|can|will|we|see|piece|part|keyword|again|another|positional|over|into|goes|gets?|through)$/;

/** Whether a text has next to no words but those of the code and those that fit any code. */
function restates(prose: string, selected: string): boolean {
  const own = new Set(partsOf(selected));
  const telling = new Set(
    (prose.replace(/`[^`]*`/g, ' ').match(/\p{L}{2,}/gu) ?? [])
      .map((word) => word.toLowerCase())
      .filter((word) => !generic.test(word) && !own.has(word) && !own.has(word.replace(/(?:s|ed|ing)$/, ''))),
  );
  return telling.size < 2 && !/[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/.test(prose);
}

const brief = /\b(?:brief|short|one (?:line|sentence)|tl;?dr|quick|in a sentence|summar)\w*/i;

const praise =
  /\b(?:looks? (?:good|great|fine|ok|okay|solid|clean|correct)|lgtm|no (?:issues?|problems?|bugs?|changes?)|well[- ]written|great (?:code|job|work)|nice (?:code|job|work)|good (?:code|job|work)|is (?:fine|good|great|clean|solid))\b/i;

/** Words; a sign of Chinese, Japanese or Thai counts as half of one. */
function wordCount(text: string): number {
  const dense = text.match(/[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/g)?.length ?? 0;
  return (
    (text.match(/[\p{L}\d]+/gu) ?? []).filter(
      (word) => !/[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/.test(word),
    ).length +
    dense / 2
  );
}

function linesExist({ source, selected }: Subject, prose: string): readonly Check[] {
  const most = source.text.split('\n').length;
  const own = selected.split('\n').length;
  const claimed = [
    ...prose.matchAll(
      /\b(?:lines?|Zeilen?|lignes?|l[ií]neas?)\s+(\d{1,6})(?:\s*(?:-|–|to|and)\s*(\d{1,6}))?/gi,
    ),
  ]
    .flatMap((m) => [m[1], m[2]])
    .filter((n) => n !== undefined)
    .map(Number);
  const wrong = claimed.find((line) => line > Math.max(most, own) + 1 || line === 0);
  if (wrong === undefined) return [];
  return [failed('lines', `The reply speaks of line ${wrong}; there are ${most}.`, false)];
}

/** The reply is about this code: it uses its names, or the words they are made of. */
function covers(subject: Subject, prose: string): Check {
  const { before, selection, selected, kind, instruction } = subject;
  const said = new Set(partsOf(`${prose}\n${subject.answer.body}`));
  const symbols = before.root === null ? [] : outerSymbols(before, selection);
  const spoken = symbols.filter(
    (s) =>
      prose.includes(s.name) ||
      (partsOf(s.name).length > 0 && partsOf(s.name).every((part) => said.has(part))),
  );
  if (kind === 'explain' && !brief.test(instruction) && leavesMostOut(subject, prose))
    return failed('covers', 'The reply speaks of a corner of the code only.');
  if (spoken.length > 0) {
    const main = symbols.filter((s) => s.kind === 'function' || s.kind === 'method' || s.kind === 'class');
    const open = main.filter((s) => !spoken.includes(s) && s.exported);
    if (kind === 'explain' && main.length >= 3 && open.length > main.length * 0.7) {
      return failed('covers', `The reply leaves out ${names(open.map((s) => s.name))}.`, false);
    }
    return passed('covers', `The reply speaks of ${names(spoken.map((s) => s.name))}.`);
  }
  const quoted = new Set(
    [...prose.matchAll(/`([^`]{2,80})`/g)]
      .map((span) => span[1] ?? '')
      .filter((span) => selected.includes(span)),
  );
  if (quoted.size >= (kind === 'explain' ? 2 : 1)) {
    return passed('covers', `The reply quotes ${names([...quoted])} from the selection.`);
  }
  if (kind === 'review' && /\b(?:line|zeile|ligne|l[ií]nea)s? \d+/i.test(prose)) {
    return passed('covers', 'The findings name lines.');
  }
  const code = before.root === null ? selected : withoutStringsAndComments(subject);
  const own = new Set(partsOf(code).filter((part) => part.length > 2 && !isVocabulary(part)));
  const shared = [...own].filter(
    (part) => said.has(part) || said.has(`${part}s`) || said.has(part.replace(/s$/, '')),
  );
  const asked = partsOf(instruction).filter((part) => part.length > 3 && said.has(part));
  const keywords = partsOf(code).filter((part) => isVocabulary(part) && part.length > 3 && said.has(part));
  const numbers = (code.match(/(?<![\w.])\d{2,}/g) ?? []).filter((number) => prose.includes(number));
  if (kind === 'ask' && numbers.length > 0)
    return passed('covers', 'The reply speaks of the numbers of the selection.');
  if (own.size === 0) return notApplicable('covers', 'The selection names nothing to speak of.');
  const need = kind === 'ask' ? 0 : kind === 'review' ? 1 : Math.min(2, own.size);
  if (shared.length >= need && shared.length + asked.length + new Set(keywords).size > 0) {
    return passed('covers', 'The reply is about the words of the selection.');
  }
  if (kind === 'ask' && wordCount(prose) < 15)
    return notApplicable('covers', 'The reply is too short to tell what it is about.');
  return failed('covers', 'The reply speaks of nothing that is in the selection.');
}

function withoutStringsAndComments({ before, selection }: Subject): string {
  let text = '';
  let from = selection.start;
  for (const comment of commentRanges(before, selection)) {
    text += before.text.slice(from, Math.max(from, comment.range.start));
    from = Math.max(from, comment.range.end);
  }
  return text + before.text.slice(from, selection.end);
}

/** The words identifiers are made of, lower case. */
function partsOf(text: string): readonly string[] {
  return (text.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? [])
    .map((part) => part.toLowerCase())
    .filter((part) => part.length > 1);
}

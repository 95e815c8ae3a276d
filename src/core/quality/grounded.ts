import { commentRanges } from '../syntax/comments.ts';
import { checkAboutThis } from './aboutThis.ts';
import { fencesIn } from './fences.ts';
import { outerSymbols } from './shape.ts';
import { type Look, type Subject, failed, names, notApplicable, passed } from './subject.ts';
import { isVocabulary } from './vocabulary.ts';
import type { Check } from './verdict.ts';

/** A text about code speaks of names and lines that exist, of the code in question, and says more than the code. */
export const checkGrounded: Look = (subject) => {
  if (subject.form !== 'prose' || subject.answer.body.trim() === '') return [];
  const prose = withoutBlocks(subject.answer.body);
  return [
    substance(subject, prose),
    ...namesExist(subject, prose),
    ...linesExist(subject, prose),
    covers(subject, prose),
    ...checkAboutThis(subject, prose),
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
  /^(?:this|that|these|those|it|its|the|an?|is|are|was|be|been|has|have|had|and|or|of|in|on|at|with|to|from|by|for|as|if|else|then|while|also|there|here|which|who|what|when|where|some|any|all|each|one|two|three|code|program|snippet|file|methods?|functions?|class(?:es)?|named?|names|call(?:s|ed|ing)?|defin\w+|declar\w+|parameters?|arguments?|params?|args?|takes?|taking|returns?|returned|returning|statements?|loops?|variables?|values?|raises?|throws?|errors?|exceptions?|lines?|blocks?|body|ends?|starts?|begins?|above|below|following|first|second|next|last|finally|used?|uses|using|creat\w+|sets?|assign\w*|types?|objects?|results?|does|do|something|given|selected|selection|operations?|performs?|various|several|other|things?|logic|executes?|runs?|contains?|conditions?|inside|after|before|typescript|javascript|python|java|rust|ruby|go|php|bash|shell|script|work\w*|simple|basic|consists?|instructions?|written|implement\w*|provid\w+|you|can|will|we|see|piece|part|keyword|again|another|positional)$/;

/** Whether a text has next to no words but those of the code and those that fit any code. */
function restates(prose: string, selected: string): boolean {
  const own = new Set(partsOf(selected));
  const telling = new Set(
    (prose.replace(/`[^`]*`/g, ' ').match(/\p{L}{2,}/gu) ?? [])
      .map((word) => word.toLowerCase())
      .filter((word) => !generic.test(word) && !own.has(word) && !own.has(word.replace(/s$/, ''))),
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

const proposes =
  /\b(?:could|should|consider|introduc|replac|renam|such as|e\.g\.|for example|for instance|like|instead|would|recommend|add|extract|alternativ|try|prefer|might|suggest|switch|better|use|using|via|with|create|define|equivalent|similar|wrap|call it|move|split|helper|named?|maybe|perhaps|need|want|if you|can be|easier|import|pass|unlike|not|never|no|than|missing|lacks?|throws?|raises?|returns?|yields?|type|error|exception|könnte|sollte|statt|besser|pourrait|devrait|podr[ií]a|deber[ií]a|建议|可以|应该)\w*/i;

/** Words by which an explanation leaves the code as it is and speaks of how it could be. */
const suggests =
  /\b(?:could|should|consider|replac|renam|such as|e\.g\.|for example|for instance|like|instead|would|recommend|alternativ|prefer|might|suggest|better|equivalent|similar|unlike|compare(?![ds])|akin|resembl|as in|known as|also called|maybe|perhaps|if you|könnte|ginge|wäre|sollte|statt|pourrait|devrait|podr[ií]a|deber[ií]a|建议|可以)\w*/i;

/** Verbs by which an explanation says that this code does something with a name. */
const claims =
  /\b(?:calls?|calling|invok\w+|delegat\w+|uses?|using|quer\w+|checks?|reads?|writes?|pass\w*|sends?|runs?|awaits?|validat\w+|stor\w+|updat\w+|via|through|by)\b/i;

/** Names in code font, of which the ones that look like the project's own must exist. */
function namesExist(subject: Subject, prose: string): readonly Check[] {
  const exists = knownWords(subject);
  const unknown = new Set<string>();
  const claimed = new Set<string>();
  const told = new Set<string>();
  const right = new Set<string>();
  for (const sentence of prose.split(/(?<=[.!?。])\s+|\n/)) {
    for (const span of sentence.matchAll(/(`{1,2})([^`]{1,120})\1/g)) {
      const text = (span[2] ?? '').trim();
      if (
        /^["'].*["']$|^[-\d.,\s%+*/<>=!&|^~]+$|^\$?\d|^O\(|^[@#-]{1,2}[\w-]+$|^\.?[/\\]|\.\w{1,5}$/.test(
          text,
        ) &&
        !/^\w+\.\w+\(?/.test(text)
      )
        continue;
      for (const name of namesOf(text)) {
        if (exists(name)) right.add(name);
        else {
          unknown.add(name);
          if (claims.test(sentence)) told.add(name);
          const around = sentence.replace(/`[^`]*`/g, ' ');
          if (!(subject.kind === 'explain' ? suggests : proposes).test(around)) claimed.add(name);
        }
      }
    }
  }
  const total = unknown.size + right.size;
  if (total === 0) return [notApplicable('grounded', 'The reply names nothing in code font.')];
  const invented = [...(subject.kind === 'explain' ? unknown : claimed)].filter(looksOwn);
  const plainlyClaimed = [...claimed].filter(looksOwn);
  const shown = names(invented.length > 0 ? invented : [...unknown]);
  if (
    subject.kind === 'explain' &&
    (plainlyClaimed.length >= 2 || plainlyClaimed.some((name) => !/^[A-Z]/.test(name) && told.has(name)))
  )
    return [
      failed('grounded', `The reply speaks of ${names(plainlyClaimed)}, which is not in the code.`, false),
    ];
  if (plainlyClaimed.length >= 2 && plainlyClaimed.length >= right.size) {
    return [
      failed('grounded', `The reply speaks of ${names(plainlyClaimed)}, which is not in the code.`, false),
    ];
  }
  if (unknown.size >= 3 && unknown.size > right.size * 1.5 && subject.kind === 'explain') {
    return [failed('grounded', `Most names in the reply are not in the code: ${shown}.`, false)];
  }
  if (right.size === 0 && unknown.size >= 2 && invented.length >= 2)
    return [failed('grounded', `None of the names in the reply are in the code: ${shown}.`, false)];
  return [passed('grounded', 'The names in the reply exist.', false)];
}

/** The identifiers of a piece of quoted code; members of something are left to it. */
function namesOf(span: string): readonly string[] {
  const plain = span.replace(/"[^"]*"|'[^']*'/g, ' ');
  if (plain.split(/\s+/).length > 6) return [];
  return (plain.match(/[A-Za-z_$][\w$]{2,}(?:(?:\.|::|->|\?\.)[A-Za-z_$][\w$]*)*/g) ?? []).map(
    (name) => name,
  );
}

/** Camel or snake case of two words and more: nobody's language has it by chance. */
function looksOwn(name: string): boolean {
  const last = name.split(/\.|::|->|\?\./)[0] ?? name;
  return /[a-z\d][A-Z]|[a-z\d]_[a-z]/.test(last);
}

function knownWords(subject: Subject): (name: string) => boolean {
  const text = [
    subject.source.text,
    subject.source.path,
    subject.instruction,
    ...subject.diagnostics.map((d) => `${d.message} ${d.code ?? ''}`),
  ].join('\n');
  const all = new Set((text.match(/[A-Za-z_$][\w$]*/g) ?? []).map((word) => word.toLowerCase()));
  const parts = new Set(
    [...all].concat(text.match(/[A-Za-z][a-z]+|[A-Z]+(?![a-z])/g) ?? []).map((w) => w.toLowerCase()),
  );
  const one = (word: string) => {
    const lower = word.toLowerCase();
    return (
      all.has(lower) ||
      all.has(lower.replace(/^\$/, '')) ||
      all.has(`$${lower}`) ||
      isVocabulary(lower) ||
      parts.has(lower.replace(/s$/, ''))
    );
  };
  return (name) => {
    const [root = name, ...members] = name.split(/\.|::|->|\?\./);
    return one(root) || (members.length > 0 && members.every(one));
  };
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

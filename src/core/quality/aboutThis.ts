import { describesOnly } from './questions.ts';
import { type Subject, failed, names } from './subject.ts';
import { isVocabulary } from './vocabulary.ts';
import type { Check } from './verdict.ts';

/** A question is answered when the reply speaks of this code; talk that would fit any code is no answer. */
export function checkAboutThis(subject: Subject, prose: string): readonly Check[] {
  if (subject.kind !== 'ask') return [];
  const because =
    otherCode(subject, prose) ??
    talksAround(subject, prose) ??
    otherQuestion(subject, prose) ??
    describesOnly(subject, prose);
  return because === null ? [] : [failed('grounded', because, false)];
}

/** Says how it could be, not how it is. */
const supposes =
  /\b(?:could|should|would|might|consider|instead|alternativ\w*|recommend|suggest|try|for example|for instance|e\.g\.|such as|like|similar|equivalent|unlike|prefer|better|switch(?:ing)? to|replac\w+|use|add|wrap|utilise[zr]?|verwende\w*|usa|benutze\w*|könnte\w*|sollte\w*|statt|pourrai\w*|devrai\w*|podr[ií]a\w*)\b/i;

/** Names that exist nowhere outnumber those that do. */
function otherCode({ source, instruction, diagnostics }: Subject, prose: string): string | null {
  const text = [source.text, source.path, instruction, ...diagnostics.map((d) => d.message)].join('\n');
  const words = new Set((text.match(/[A-Za-z_$][\w$]*/g) ?? []).map((word) => word.toLowerCase()));
  const foreign = new Set<string>();
  const own = new Set<string>();
  for (const sentence of prose.split(/(?<=[.!?。])\s+|\n/)) {
    const supposed = supposes.test(sentence.replace(/`[^`]*`/g, ' '));
    for (const [, span = ''] of sentence.matchAll(/`([^`\n]{2,80})`/g)) {
      if (/^["'].*["']$|^-{1,2}\w|^[\d\W]+$|^\.?[/\\]|\s\S+\s\S+\s/.test(span)) continue;
      const parts = (span.replace(/"[^"]*"|'[^']*'/g, ' ').match(/[A-Za-z_$][\w$]{2,}/g) ?? []).map(
        (word) => word,
      );
      const exists = parts.filter((word) => words.has(word.toLowerCase()));
      // What is called counts, not what it is called on or with.
      const callee = /([A-Za-z_$][\w$]{2,})\(/.exec(span)?.[1] ?? null;
      const isKnown =
        callee === null ? exists.length > 0 : words.has(callee.toLowerCase()) || isVocabulary(callee);
      if (isKnown) own.add(span);
      else if (
        parts.length > 0 &&
        !supposed &&
        (callee !== null || parts.some((word) => !isVocabulary(word)))
      )
        foreign.add(span);
    }
  }
  if (foreign.size < 2 || foreign.size <= own.size) return null;
  return `The reply speaks of ${names([...foreign])}, which is not in the code.`;
}

/** What fits any question. */
const padding =
  /\b(?:(?:great|good|excellent|interesting) question|you (?:may|might) want to|(?:you can|to) (?:find|learn|read) (?:out )?more|(?:check|see|consult|refer to|read) (?:the|your)(?: \w+)* (?:docs|documentation|manual|guide|reference)|(?:recommend|suggest|advise) (?:reading|studying|looking into|learning)|it (?:really )?depends on (?:your|the|many|several|a)|depends on your|there are (?:many|several|various|a number of)|many (?:kinds|ways|developers|people|things)|in general|generally(?: speaking)?|best practices?|important to|notoriously|hard to say|various (?:ways|reasons|factors)|widely used|popular|powerful|well[- ]known|(?:is an? (?:very )?|are )(?:great|common|useful|powerful|popular|modern|interpreted|compiled|usual|important|good)\b|are usually|it['’]s (?:a )?(?:good|best|great|common)|(?:I['’]d |I (?:would )?)?recommend(?:ed)? (?:to )?read|do you want me to|would you like me to|let me know|allows? (?:a|an|you|the|us|developers?|programs?) \w+ to\b|make sure (?:to|that|you)|always a good idea|keep in mind)/i;

/** An answer that begins by answering. */
const direct =
  /^\W*(?:yes|no|nope|yep|yeah|not|neither|both|always|never|only|because|it (?:is|does|can|will|has)(?:n[’']t)?|O\(|ja|nein|weil|oui|non|parce|s[ií]|porque|да|нет|はい|いいえ|是|不)(?![\w])/iu;

function talksAround({ selected, instruction, source }: Subject, prose: string): string | null {
  const asked = new Set(
    [...wordsIn(instruction)].flatMap((word) => [word, word.replace(/s$/, ''), `${word}s`]),
  );
  const coded = new Set(
    [...prose.matchAll(/`([^`\n]{1,120})`|(\w+)\(/g)].flatMap(([, span = '', name = '']) => [
      ...wordsIn(`${span} ${name}`),
    ]),
  );
  const said = wordsIn(prose);
  const own = [...new Set(selected.match(/[A-Za-z_$][\w$]*/g) ?? [])].filter(
    (word) => !asked.has(word.toLowerCase()),
  );
  const named = own.filter(
    (word) =>
      !generalType.test(word) &&
      (coded.has(word.toLowerCase()) || (isCode(word) && said.has(word.toLowerCase()))),
  );
  const plainly = own.filter(
    (word) => word.length > 3 && said.has(word.toLowerCase()) && !common.test(word) && !named.includes(word),
  );
  const quoted = [...prose.matchAll(/`([^`\n]{1,60})`/g)].filter(
    ([, span = '']) => selected.includes(span) && !instruction.includes(span),
  );
  const numbers = (selected.match(/(?<![\w.])\d{2,}(?:\.\d+)?/g) ?? []).filter((number) =>
    prose.includes(number),
  );
  const pads = padding.test(prose);
  const telling = pads ? named.filter((word) => !isVocabulary(word)) : named;
  const cited = pads ? quoted.filter(([, span = '']) => span.length >= 8) : quoted;
  if (telling.length + cited.length + numbers.length > 0 || plainly.length > 1) return null;
  const around = wordsIn(source.text);
  const nearby = [...coded].filter(
    (word) =>
      word.length > 3 && around.has(word) && !asked.has(word) && !common.test(word) && !isVocabulary(word),
  );
  if (nearby.length > 1) return null;
  const length = prose.split(/\s+/).length;
  if (pads) return 'The reply would fit any code: it says nothing of this one.';
  const about = [...new Set(selected.match(/[A-Za-z_$][\w$]{2,}/g) ?? [])].filter(
    (word) => asked.has(word.toLowerCase()) && !common.test(word),
  );
  const missing = about.filter((word) => !said.has(word.toLowerCase()));
  if (about.length >= 2 && missing.length > 0 && length > 12)
    return `The reply does not say anything of ${names(missing)}, which was asked about.`;
  if (length > 15 && !direct.test(prose) && /[a-z]/i.test(prose))
    return 'The reply names nothing of this code and does not answer.';
  return null;
}

/** The reply has no word of the question, hardly a name of the code, and does not begin as answers to it do. */
function otherQuestion({ selected, instruction }: Subject, prose: string): string | null {
  const asked = stemsIn(instruction.replace(/`[^`]*`/g, ' '));
  if (asked.size < 2 || direct.test(prose) || !/[a-z]{3}/i.test(prose)) return null;
  const said = stemsIn(prose);
  if ([...asked].some((stem) => said.has(stem)) || isShortAnswer(selected, prose)) return null;
  const whole = new Set(prose.match(/[A-Za-z_$][\w$]*/g) ?? []);
  const named = new Set(
    (selected.match(/[A-Za-z_$][\w$]{2,}/g) ?? []).filter((word) => whole.has(word) && !common.test(word)),
  );
  const howTo =
    /^\W*(?:to \w+\b[^.]*,|you can\b|in order to\b|use \w+ to\b|for \w+ing\b)/i.test(prose) &&
    !/\bhow\b|\bcan i\b|\bshould\b/i.test(instruction);
  return named.size < (howTo ? 3 : 1)
    ? 'The reply has no word of the question: it answers another one.'
    : null;
}

/** A few words that begin with an amount, a text or a place of the code answer by themselves. */
function isShortAnswer(selected: string, prose: string): boolean {
  const quoted = [...prose.matchAll(/`([^`\n]{3,60})`/g)].some(([, span = '']) => selected.includes(span));
  return (
    /^\W*\d/.test(prose) || (quoted && prose.split(/\s+/).length < 25 && !/^\W*(?:to|you can)\b/i.test(prose))
  );
}

/** The beginnings of the words that a question is about. */
function stemsIn(text: string): ReadonlySet<string> {
  const parts = text.replace(/([a-z])([A-Z])/g, '$1 $2').match(/[A-Za-z]{4,}/g) ?? [];
  return new Set(
    parts
      .map((word) => word.toLowerCase())
      .filter((word) => !asking.test(word))
      .map((word) => word.slice(0, 5)),
  );
}

const asking =
  /^(?:what|when|where|which|whose|does|will|would|could|should|this|that|these|those|here|there|have|with|from|into|then|than|they|them|your|just|only|also|ever|happen\w*|work\w*|code|function|method|mean\w*|exactly|actually|really|need\w*|used|using|about|some|there|instead|same|like|make|makes)$/;

function wordsIn(text: string): ReadonlySet<string> {
  return new Set((text.match(/[A-Za-z_$][\w$]*/g) ?? []).map((word) => word.toLowerCase()));
}

/** Types of a language's own, of which talk about the language speaks, too. */
const generalType =
  /^(?:Task|Thread|Promise|Map|Set|List|Dictionary|Array|String|Integer|Object|Future|Vec|HashMap|Option|Result|std|vector|string|int|date|str|dict)$/;

/** Written as only code is. */
function isCode(word: string): boolean {
  return /[a-z\d][A-Z]|_|\$/.test(word) && word.length > 3;
}

/** Words of code that any text may hold. */
const common =
  /^(?:the|and|for|not|but|are|can|has|have|use|this|that|with|from|into|out|all|any|new|one|two|get|set|add|let|var|const|return|true|false|null|none|string|number|int|list|map|type|class|function|value|name|key|item|items|data|file|path|code|text|line|lines|size|time|error|result|test|while|else|then|each|when|where|which|what|static|public|private|async|await|import|export|default|case|break|local|bool|void|self|array|object|echo|read|write|open|close|print|func|def|std|struct|len|end|call|calls|count|sum|total|first|last|next|order|index|user|users|process|state|event|events)$/i;

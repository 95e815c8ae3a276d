import { isLibraryName } from './libraryNames.ts';
import { namesIn } from './namesIn.ts';
import { type Subject, failed, names, notApplicable, passed } from './subject.ts';
import { isVocabulary } from './vocabulary.ts';
import type { Check } from './verdict.ts';

/** Names in code font, of which the ones that look like the project's own must exist. */
export function checkNames(subject: Subject, prose: string): readonly Check[] {
  const { kind } = subject;
  const exists = knownNames(subject);
  const told = sortedOut(subject, prose, exists);
  const { unknown, claimed, plainly, right } = told;
  if (unknown.size + right.size === 0)
    return [notApplicable('grounded', 'The reply names nothing in code font.')];
  const fails = (list: readonly string[], how = 'The reply speaks of'): readonly Check[] => [
    failed('grounded', `${how} ${names(list)}, which is not in the code.`, false),
  ];
  const invented = [...(kind === 'explain' ? unknown : claimed)].filter(looksOwn);
  const plainlyClaimed = [...claimed].filter(looksOwn);
  if (
    kind === 'explain' &&
    (plainlyClaimed.length >= 2 ||
      plainlyClaimed.some((name) => !/^[A-Z]/.test(name) && told.deeds.has(name)))
  )
    return fails(plainlyClaimed);
  if (plainlyClaimed.length >= 2 && plainlyClaimed.length >= right.size) return fails(plainlyClaimed);
  const here = namesIn(subject.selected);
  const quoted = [...right].filter((name) => here.word(name.split(/\W/)[0] ?? name));
  if (kind === 'explain' && claimed.size >= 2 && claimed.size > quoted.length) return fails([...claimed]);
  const own = [...plainly].filter(looksOwn);
  if (own.length >= 2 || own.some((name) => told.defects.has(name))) return fails(own);
  const shown = invented.length > 0 ? invented : [...unknown];
  if (unknown.size >= 3 && unknown.size > right.size * 1.5 && kind === 'explain')
    return [failed('grounded', `Most names in the reply are not in the code: ${names(shown)}.`, false)];
  if (right.size === 0 && unknown.size >= 2 && invented.length >= 2)
    return [failed('grounded', `None of the names in the reply are in the code: ${names(shown)}.`, false)];
  return [passed('grounded', 'The names in the reply exist.', false)];
}

interface Told {
  /** Names that exist nowhere, and of these the ones that no sentence proposes. */
  readonly unknown: Set<string>;
  readonly claimed: Set<string>;
  /** Of those claimed, the ones with which the code is said to do something. */
  readonly deeds: Set<string>;
  /** Names that exist nowhere of which a sentence says what they do or are. */
  readonly plainly: Set<string>;
  /** Of these, the ones of which a fault is told that only code at hand can have. */
  readonly defects: Set<string>;
  readonly right: Set<string>;
}

function sortedOut(subject: Subject, prose: string, exists: (name: string) => boolean): Told {
  const told: Told = {
    unknown: new Set(),
    claimed: new Set(),
    deeds: new Set(),
    plainly: new Set(),
    defects: new Set(),
    right: new Set(),
  };
  const proposed = new Set<string>();
  for (const sentence of prose.split(/(?<=[.!?。])\s+|\n/)) {
    const around = sentence.replace(/`[^`]*`/g, ' ');
    const open = (subject.kind === 'explain' ? suggests : proposes).test(around);
    for (const span of sentence.matchAll(/(`{1,2})([^`]{1,120})\1/g)) {
      const text = (span[2] ?? '').trim();
      if (isValue(text)) continue;
      const before = sentence.slice(0, span.index);
      const clause = before.split(/[,;:–—]\s+/).at(-1) ?? before;
      const behind = sentence.slice(span.index + span[0].length);
      const [first] = namesOf(text);
      for (const name of namesOf(text)) {
        if (exists(name)) {
          told.right.add(name);
          continue;
        }
        told.unknown.add(name);
        if (deeds.test(sentence)) told.deeds.add(name);
        if (!open) told.claimed.add(name);
        if (isLibraryName(name.split(/\.|::|->|\?\./)[0] ?? name)) continue;
        if (introduces.test(before)) proposed.add(name);
        else if (name === first && begins.test(clause) && states.test(behind) && !praises.test(behind)) {
          told.plainly.add(name);
          if (faulty.test(behind)) told.defects.add(name);
        } else if (name === first && places.test(before) && !suggests.test(around)) told.plainly.add(name);
      }
    }
  }
  for (const name of proposed) {
    told.plainly.delete(name);
    told.defects.delete(name);
  }
  return told;
}

/** Literals, options, paths and signs are no names. */
function isValue(text: string): boolean {
  return (
    /^["'].*["']$|^[-\d.,\s%+*/<>=!&|^~]+$|^\$?\d|^O\(|^[@#-]{1,2}[\w-]+$|^\.?[/\\]|\.\w{1,5}$/.test(text) &&
    !/^\w+\.\w+\(?/.test(text)
  );
}

const proposes =
  /\b(?:could|should|consider|introduc|replac|renam|such as|e\.g\.|for example|for instance|like|instead|would|recommend|add|extract|alternativ|try|prefer|might|suggest|switch|better|use|using|via|with|create|define|equivalent|similar|wrap|call it|move|split|helper|named?|maybe|perhaps|need|want|if you|can be|easier|import|pass|unlike|not|never|no|than|missing|lacks?|throws?|raises?|returns?|yields?|type|error|exception|könnte|sollte|statt|besser|pourrait|devrait|podr[ií]a|deber[ií]a|建议|可以|应该)\w*/i;

/** Words by which an explanation leaves the code as it is and speaks of how it could be. */
const suggests =
  /\b(?:could|should|consider|replac|renam|such as|e\.g\.|for example|for instance|like|instead|would|recommend|alternativ|prefer|might|suggest|better|equivalent|similar|unlike|compare(?![ds])|akin|resembl|as in|known as|also called|maybe|perhaps|if you|könnte|ginge|wäre|sollte|statt|pourrait|devrait|podr[ií]a|deber[ií]a|建议|可以)\w*/i;

/** Verbs by which an explanation says that this code does something with a name. */
const deeds =
  /\b(?:calls?|calling|invok\w+|delegat\w+|uses?|using|quer\w+|checks?|reads?|writes?|pass\w*|sends?|runs?|awaits?|validat\w+|stor\w+|updat\w+|via|through|by)\b/i;

/** Words right before a name by which it is proposed, compared with or only given as an example. */
const introduces =
  /\b(?:use|using|to|as|into|with|like|via|called|named|call it|a|an|add|consider|introduce|extract|create|define|prefer|try|import|than|instead of|e\.g\.|i\.e\.|example|such as|or|wrap|helper|return|write|from|unlike|both|either|nor|library|package|module|crate|gem|plugin|rule|flag|option|lint|setting|macro|at)\s*[:(“"]?\s*(?:\*\*)?$|[,/(]\s*$/i;

/** What may stand before a name that a sentence is about. */
const begins =
  /^[\s\-*•\d.)#>(]*(?:\*\*)?(?:(?:line|lines|l\.?|zeile)\s*\d+[\d–-]*(?:\*\*)?\s*[:–—-]?\s*)?(?:\*\*)?(?:(?:and|also|then|finally|here|next|again|currently|the|this|your|in|inside|within|because|since|when|that|although|while|when|after|constant|function|method|class|variable|field|helper|hook|component|prop|property|constructor|module|handler|loop in|call to)\s+)*(?:\*\*)?$/i;

/** A sentence goes on about the name before: what it is, has or does. Suggestions use other forms. */
const states =
  /^(?:\*\*)?\s*(?:(?:function|method|class|constant|variable|field|helper|hook|component|prop|property|constructor|handler|loop|query|call|block|state|list|map|array|table)\s+)?(?:(?:also|then|never|always|only|still|silently|currently|first|simply|directly|itself)\s+)*(?:is|are|was|were|has|have|does|doesn['’]t|isn['’]t|hasn['’]t|aren['’]t|[a-z]{2,}s|[a-z]+s up|,? which)\b/i;

/** What is said of something that is not here, but would do. */
const praises =
  /^(?:\*\*)?\s*(?:\w+\s+)?(?:(?:also|already|only|never)\s+)?(?:would|could|should|might|may|can|does (?:this|that|the same|it|exactly)|(?:is|are) (?:a |an |the |also |usually |much |often |more )?(?:better|best|safer|simpler|shorter|faster|cleaner|good|idiomatic|clearer|standard|usual|enough|sufficient|preferred|recommended|preferable|alternative|option|equivalent|available|designed|meant|made|way|right|tool|library|easier|fine|well|modern|cheaper|O\()|suffices?|works|helps?|avoids?|fits?|handles? (?:this|that|it)|exists|expresses|reads|says|makes|lets|allows?|gives|returns|throws|raises|keeps|yields|means|needs|takes|does)\b/i;

/** Faults that are told of code at hand. */
const faulty =
  /^(?:\*\*)?\s*(?:\w+\s+)?(?:is (?:never|not|called|passed|used|reassigned|mutated|declared|defined|unused|imported|rendered|updated|set|shadowed|leaked|missing|read|written|too|duplicated|accessed|computed|hard)|isn['’]t (?:checked|closed|awaited|validated|escaped|used|called|handled|cleared|freed|reset)|has no (?!effect|way|equivalent)|swallows|leaks|mutates|ignores|silently|never|opens|loads|calls|catches|doesn['’]t (?:check|handle|close|validate|escape|await|release|clean|reset|free)|does not (?:check|handle|close|validate|escape|await|release|clean|reset|free))\b/i;

/** Words that place something in this code. */
const places =
  /\b(?:controlled by|set (?:by|in)|defined (?:by|in)|registered (?:by|in)|stored in|read from|inherited from|configured (?:by|in)|comes from|handled (?:by|in)|computed (?:by|in)|the (?:call to|body of|result of|constructor of|loop in|value of))\s*(?:the )?(?:\*\*)?$/i;

/** The identifiers of a piece of quoted code; members of something are left to it. */
function namesOf(span: string): readonly string[] {
  const plain = span.replace(/"[^"]*"|'[^']*'/g, ' ');
  if (plain.split(/\s+/).length > 6) return [];
  return (plain.match(/[A-Za-z_$][\w$]{2,}(?:(?:\.|::|->|\?\.)[A-Za-z_$][\w$]*)*/g) ?? []).map(
    (name) => name,
  );
}

/** Camel or snake case of two words and more, or a constant's capitals: nobody's language has it by chance. */
function looksOwn(name: string): boolean {
  const first = name.split(/\.|::|->|\?\./)[0] ?? name;
  return (
    /[a-z\d][A-Z]|[a-z\d]_[a-z]|[A-Z\d]_[A-Z]|^_[a-z]{3}/.test(first) ||
    /^[A-Z][a-z]+(?:\.|::)[a-z]\w+/i.test(name)
  );
}

/** Whether a name is in the file, in what was asked, or among the words of the languages and libraries. */
function knownNames({ source, instruction, diagnostics }: Subject): (name: string) => boolean {
  const text = [
    source.text,
    source.path,
    instruction,
    ...diagnostics.map((d) => `${d.message} ${d.code ?? ''}`),
  ].join('\n');
  const here = namesIn(text);
  const one = (word: string): boolean =>
    isVocabulary(word) || here.word(word) || here.part(word) || here.part(word.replace(/s$/i, ''));
  return (name) => {
    const [root = name, ...members] = name.split(/\.|::|->|\?\./);
    return one(root) || (members.length > 0 && members.every(one));
  };
}

import { sentencesOf } from './sentences.ts';
import { type Subject } from './subject.ts';

/** A question that asks for yes or no, for a reason or for an amount gets one; a description of the code is no answer. */
export function describesOnly({ selected, instruction }: Subject, prose: string): string | null {
  const sentences = sentencesOf(prose);
  const opening = sentences.slice(0, 2).join(' ');
  const code = new Set(stemsOf(selected));
  const asked = stemsOf(instruction).filter((stem) => !code.has(stem));
  const said = new Set(stemsOf(prose));
  if (asked.some((stem) => said.has(stem))) return null;
  if (/^how (?:can|do|would|could|should)\b/i.test(instruction) && asked.length > 1 && english.test(prose))
    return 'The reply has no word of what the question asks how to do.';
  const shape = questions.find(([question]) => question.test(instruction.trim()));
  if (shape === undefined || !/[a-z]{3}/i.test(prose) || !english.test(prose)) return null;
  const [, answer, what] = shape;
  const where = what === 'yes or no' ? opening : prose;
  return answer.test(where) ? null : `The question asks for ${what}, and the reply gives none.`;
}

/** Questions, what an answer to them has in it, and what that is called. */
const questions: readonly (readonly [question: RegExp, answer: RegExp, what: string])[] = [
  [
    /^(?:how (?:long|many|much|often|big|large|deep)\b|(?:what(?:['’]s| is) the (?:max|min|longest|shortest|largest|smallest|most|complexity|time)\w*))/i,
    /\d|\bO\(|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|once|twice|never|always|every|each|all|none|unlimited|forever|until|as (?:many|long|much|often)|no limit|half|double|exponential\w*|linear\w*|quadratic\w*|constant|depends)\b/i,
    'an amount',
  ],
  [
    /^(?:(?:and|but|so|ok|hm+|hey|hi)[, ]+)*why\b/i,
    /\b(?:because|since|so that|so|otherwise|as|in order|prevents?|avoids?|ensures?|means?|without|would|if|allows?|lets?|keeps?|needs?|guarantees?|makes?|due|reason|protects?|only|must|can['’]?t|cannot|not|n['’]t|never|could|might|may|when|always|until|instead|rather)\b|n['’]t\b|^to\b/i,
    'a reason',
  ],
  [
    /^(?:(?:and|but|so|ok|hm+|hey|hi|wait|btw)[, ]+)*(?:is|are|was|were|does|do|did|can|could|will|would|should|has|have|am|may|might|must|isn['’]t|aren['’]t|doesn['’]t|don['’]t|won['’]t|can['’]t)\b(?! (?:you|we) (?:explain|tell|show))(?!.*\bor\b)/i,
    /\b(?:yes|no|yep|nope|yeah|nah|not|never|nothing|none|only|always|correct|right|true|false|neither|both|either|unless|depends?|sure|safe|cannot|exactly|indeed|already|still|fine|ok|okay|possible|impossible|harmless|usually|mostly|partly|almost|as long as|it(?:['’]s| is| does| can| will| would| should| may| might)|they(?:['’]re| are| do| can| will)|that(?:['’]s| is| works| would))\b|n['’]t\b/i,
    'yes or no',
  ],
];

const english = /\b(?:the|is|are|it|of|and|to)\b/i;

/** The beginnings of a text's words that tell something. */
function stemsOf(text: string): readonly string[] {
  return (text.replace(/([a-z])([A-Z])/g, '$1 $2').match(/[A-Za-z]{3,}/g) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => !empty.test(word))
    .map((word) => word.replace(/(?:ing|ed|es|s|ly)$/, '').slice(0, 5));
}

const empty =
  /^(?:the|and|for|but|not|are|was|can|could|does|did|will|would|should|has|have|had|what|when|where|which|who|whose|why|how|this|that|these|those|here|there|with|from|into|than|then|they|them|you|your|our|its|his|her|just|only|also|ever|still|happens?|works?|code|function|method|class|line|call|called|calls|use|used|using|return|returns|get|gets|make|makes|made|add|one|any|all|some|out|value|values|if|it|is)$/;

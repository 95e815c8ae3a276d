import { lineComment } from './languages.ts';
import { withoutThoughts } from './read.ts';
import { type Look, type Subject, failed, passed } from './subject.ts';

/** The reply is an answer at all: not empty, not a refusal, not a question for the code it was given. */
export const checkAnswered: Look = (subject) => {
  if (subject.stop === 'refusal') return [failed('answered', 'The model refused to answer.')];
  const text = withoutThoughts(subject.raw).trim();
  if (text === '') return [failed('answered', 'The reply is empty.')];
  if (subject.form === 'prose') {
    if (subject.answer.body.trim() === '') return [failed('answered', 'The reply is empty.')];
    const refusal = refusalIn(subject.answer.body);
    if (refusal !== null) return [failed('answered', refusal)];
    return [passed('answered', 'The reply is an answer, not a refusal.')];
  }
  const body = subject.answer.body.trim();
  const said = body === '' ? text : commentOnly(subject) ? uncommented(body) : '';
  const refusal = said === '' ? null : refusalIn(said);
  if (refusal !== null) return [failed('answered', refusal)];
  if (body === '') return [failed('answered', 'The reply holds no code.')];
  return [passed('answered', 'The reply holds code, not a refusal.')];
};

function commentOnly({ answer, source }: Subject): boolean {
  const comment = lineComment(source.languageId);
  return answer.body.split('\n').every((line) => line.trim() === '' || comment.test(line));
}

function uncommented(body: string): string {
  return body.replace(/^[ \t]*(?:\/\/+|\/\*+|\*+\/?|#+)[ \t]?/gm, '').trim();
}

const able = String.raw`(?:help|assist|provide|comply|fulfil|fulfill|complete|create|generate|write|produce|answer|explain|review|do|process|continue|support|access|see|view|engage|refactor|fix|document|optimi[sz]e|share|discuss|proceed)`;

/** Sentences by which models decline, in the languages they are asked in. Each is read at the start of a reply. */
const refusals: readonly RegExp[] = [
  new RegExp(
    String.raw`\bI(?:['’]m| am)? (?:sorry|afraid)?,? ?(?:but )?(?:I )?(?:can(?:no|['’])t|can not|won['’]t|will not|am unable to|['’]m unable to|am not able to|['’]m not able to|am not comfortable|['’]m not comfortable|must decline|have to decline|must refuse|refuse to|decline to)(?: (?:with|to))?\s+(?:\w+ly )?${able}\b(?! (?:any|an obvious|a (?:bug|problem|reason|clear)|where|why|how|no))`,
    'i',
  ),
  /\b(?:unable|not able) to (?:help|assist|comply|fulfil|provide)\b/i,
  /\bI (?:can(?:no|['’])t|won['’]t|am unable to|must decline)\b[^.]{0,40}\b(?:request|help (?:you )?with (?:that|this)|assist)/i,
  /\bas an? (?:AI|artificial intelligence|(?:large )?language model)\b[^.]{0,60}\b(?:can(?:no|['’])t|unable|not able|don['’]t)/i,
  /\b(?:against|violates?|violating) (?:my|our|the|openai['’]s|anthropic['’]s) (?:\w+ )?(?:guidelines|polic(?:y|ies)|principles|programming)\b/i,
  /\b(?:please|could you|can you) (?:please )?(?:provide|share|paste|send|include|post)\b[^.?]{0,40}\b(?:code|function|snippet|file|details|context)\b/i,
  /\b(?:I|there) (?:don['’]t|do not|doesn['’]t|does not|cannot|can['’]t|is|see) (?:see|seem to be|appear to be|no|any|have)\b[^.]{0,30}\b(?:code|snippet|attachment|selection)\b[^.]{0,30}(?:message|provided|attached|shared|included|here|\.|$)/i,
  /\bes tut mir (?:sehr )?leid\b|\bich kann (?:dir |ihnen )?(?:dabei|hierbei|damit|das|dies|diese\w* \w+)[^.]{0,40}\bnicht\b/i,
  /\bje (?:suis (?:vraiment )?d[ée]sol[ée]|ne (?:peux|suis pas en mesure|saurais)\b[^.]{0,40}\b(?:pas|aider|de))|^d[ée]sol[ée]\b/i,
  /\blo siento\b|\bno puedo (?:ayudar|proporcionar|cumplir|completar|responder|hacer|generar|realizar|continuar|asistir)/i,
  /\b(?:desculpe|sinto muito|lamento)\b|\bn[ãa]o (?:posso|consigo) (?:ajudar|fornecer|atender|fazer|gerar|cumprir|responder)/i,
  /\bmi dispiace\b|\bnon posso (?:aiutar|fornire|completare|soddisfare|fare|generare)/i,
  /抱歉|对不起|對不起|无法(?:帮助|提供|协助|回答|完成|满足|满足)|無法(?:幫助|提供|協助|回答)|我不能|作为(?:一个)?(?:人工智能|AI)/,
  /申し訳|お手伝いできません|お答えできません|対応できません|お応えできません/,
  /죄송|도와드릴 수 없|도움을 드릴 수 없|제공할 수 없/,
  /(?:извините|простите|к сожалению)[^.]{0,30}не могу|не могу (?:помочь|выполнить|предоставить|ответить)|вибачте[^.]{0,30}не можу/i,
  /\bhet spijt (?:me|mij)\b|\bik kan (?:je |u )?(?:hier|daar|dit|dat)\w*[^.]{0,30}\bniet\b/i,
  /\bprzepraszam\b|\bnie mog[ęe] (?:pom[óo]c|wykona[ćc]|tego)/i,
  /\büzgünüm\b|yardımcı olamam|yardımcı olamıyorum/i,
  /\btyvärr kan jag\b|\bjag kan (?:tyvärr )?inte hjälpa|\bbeklager\b|\bjeg kan (?:desværre |dessverre )?ikke hj[æe]lpe/i,
  /\bomlouv[áa]m se\b|\bbohužel (?:ne|v[áa]m)/i,
  /\bxin lỗi\b|không thể (?:giúp|hỗ trợ)/i,
  /\bmaaf\b[^.]{0,30}\b(?:tidak|nggak)\b|tidak (?:dapat|bisa) membantu/i,
  /माफ़ करें|क्षमा करें|मदद नहीं कर/,
  /(?:آسف|عذر|أعتذر|لا أستطيع|لا يمكنني)/,
];

/** A refusal is short and says so at once; a long text that begins with regret still gives an answer. */
function refusalIn(text: string): string | null {
  if (
    text.length < 120 &&
    /^\W*(?:(?:sorry|hm+|honestly),? )*(?:i (?:really )?(?:don['’]t|do not) know|i(?:['’]m| am) not (?:really )?sure|no idea|i have no idea)\W*(?:$|[.,!]|why|how|what|if|whether|about)/i.test(
      text,
    )
  ) {
    return 'The reply says that it does not know.';
  }
  const opening = text.replace(/^[#>*\s]+/, '').slice(0, 260);
  if (text.length > 1500 || !refusals.some((refusal) => refusal.test(opening))) return null;
  if (
    /\b(?:code|snippet|file|function)\b/i.test(opening) &&
    /\b(?:please|could you|can you|don['’]t see)\b/i.test(opening)
  ) {
    return 'The reply asks for more instead of answering.';
  }
  return 'The reply is a refusal.';
}

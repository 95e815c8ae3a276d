/** The sentences of a text, its list items apart; quoted code keeps its full stops. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => line.split(/(?<=[.!?。！？](?:\*\*|["”)])?)\s+(?=\S)/))
    .map((sentence) => sentence.replace(/^[\s>#]*(?:[-*+•]|\d+[.)])?\s*/, '').trim())
    .filter((sentence) => sentence !== '');
}

/** A sentence as evidence: on one line, and not too much of it. */
export function short(text: string): string {
  const plainly = text.replace(/\s+/g, ' ').trim();
  return plainly.length > 90 ? `${plainly.slice(0, 90)}…` : plainly;
}

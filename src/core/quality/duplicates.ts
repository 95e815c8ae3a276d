import { symbolsIn } from './facts.ts';
import type { Parsed } from '../syntax/syntax.ts';
import { type Edited, type Look, failed, names, passed } from './subject.ts';

/** Nothing is defined twice: the reply brings neither the old version along nor what stands around it. */
export const checkDuplicates: Look = ({ form, before, after, answer }) => {
  if (form !== 'replacement' || after === null || before.root === null || answer.body.trim() === '')
    return [];
  if (!mayRepeat(after)) return [passed('placement', 'The reply repeats nothing of the file around it.')];
  const was = definitionsOf(before);
  const twice = [...definitionsOf(after.parsed)].find(
    ([key, count]) => count > 1 && count > (was.get(key) ?? 0),
  );
  if (twice === undefined) return [passed('placement', 'The reply repeats nothing of the file around it.')];
  const name = twice[0].split('\n')[1] ?? '';
  return [failed('placement', `With the reply ${names([name])} would be defined twice.`)];
};

/** A cheap look first: a definition that is there twice begins with a line that is there twice. */
function mayRepeat({ parsed, range }: Edited): boolean {
  return symbolsIn(parsed, range).some((symbol) => {
    const start = parsed.text.lastIndexOf('\n', symbol.nameRange.start) + 1;
    const line = parsed.text.slice(start, symbol.nameRange.end).trim();
    const first = parsed.text.indexOf(line);
    return parsed.text.includes(line, first + line.length);
  });
}

/** How often each head is defined in the same place. Overloads have heads of their own. */
function definitionsOf(parsed: Parsed): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const symbol of symbolsIn(parsed)) {
    if (symbol.kind === 'variable' || symbol.kind === 'module') continue;
    const key = [
      symbol.container.join('.'),
      symbol.name,
      symbol.kind,
      symbol.signature.replace(/\s+/g, ''),
    ].join('\n');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

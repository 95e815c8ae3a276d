export interface Place {
  readonly before: string;
  readonly selected: string;
  readonly after: string;
}

/**
 * The reply without the lines around the selection that it repeats, where that is certain: lines that are equal to
 * those right before or after the selection, or the header and end of the block the selection stands in.
 */
export function withoutSurroundings(reply: string, place: Place): string {
  const code = place.selected.trimStart().startsWith('<?')
    ? reply
    : reply.replace(/^\s*<\?php[ \t]*\n\s*/, '');
  const unwrapped = withoutHeader(code, place);
  if (unwrapped !== null) return withoutNeighbours(unwrapped, place);
  const trimmed = withoutNeighbours(code, place);
  return withoutHeader(trimmed, place) ?? trimmed;
}

function withoutNeighbours(reply: string, place: Place): string {
  const lines = reply.split('\n');
  const own = filled(place.selected);
  const head = repeatedHead(lines, filled(place.before), own);
  const tail = repeatedTail(lines.slice(head), filled(place.after), own);
  const closers = tail === 0 ? openedBy(lines.slice(0, head)) : 0;
  const kept = withoutClosers(lines.slice(head, lines.length - tail), closers);
  // What was opened above is not closed below: the lines only look like those of the file.
  if (kept === null) return reply;
  return kept.some((line) => line.trim() !== '') ? trimBlank(kept).join('\n') : reply;
}

/** How many braces these lines open and leave open. */
function openedBy(lines: readonly string[]): number {
  const text = lines.join('\n');
  return Math.max(0, text.split('{').length - text.split('}').length);
}

function withoutClosers(lines: readonly string[], count: number): readonly string[] | null {
  let to = lines.length;
  for (let left = count; left > 0; left--) {
    while (to > 0 && (lines[to - 1] ?? '').trim() === '') to--;
    if (!/^\s*\}[;,)]*\s*$/.test(lines[to - 1] ?? '')) return null;
    to--;
  }
  return lines.slice(0, to);
}

/** How many lines at the start of the reply are the file's lines that end right before the selection. */
function repeatedHead(lines: readonly string[], before: readonly string[], own: readonly string[]): number {
  const first = (lines.find((line) => line.trim() !== '') ?? '').trim();
  if (first === own[0]) return 0;
  for (let from = Math.max(0, before.length - lines.length); from < before.length; from++) {
    if (before[from] !== first) continue;
    const repeated = before.slice(from);
    const length = lengthOfMatch(lines, repeated);
    if (length !== null && isTelling(repeated)) return length;
  }
  return 0;
}

function repeatedTail(lines: readonly string[], after: readonly string[], own: readonly string[]): number {
  const reversed = [...lines].reverse();
  const last = (reversed.find((line) => line.trim() !== '') ?? '').trim();
  for (let to = Math.min(after.length, lines.length) - 1; to >= 0; to--) {
    if (after[to] !== last) continue;
    const repeated = after.slice(0, to + 1).reverse();
    const length = lengthOfMatch(reversed, repeated);
    if (length === null || !isTelling(repeated)) continue;
    // The selection may end the way the file goes on.
    if (own.slice(-repeated.length).reverse().join('\n') === repeated.join('\n')) return 0;
    return length;
  }
  return 0;
}

/** The number of lines (blank ones counted) that hold `wanted` in order from the start; null when they do not. */
function lengthOfMatch(lines: readonly string[], wanted: readonly string[]): number | null {
  let found = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] ?? '').trim();
    if (line === '') continue;
    if (line !== wanted[found]) return null;
    found++;
    if (found === wanted.length) return at + 1;
  }
  return null;
}

/** Closing brackets alone prove nothing; a line with a name on it does. */
function isTelling(lines: readonly string[]): boolean {
  return lines.some((line) => /[A-Za-z_]{3,}/.test(line) && line.length >= 8);
}

/** Takes off the enclosing block's header (and its end), when the reply wraps the selection in it once more. */
function withoutHeader(reply: string, place: Place): string | null {
  const lines = reply.split('\n');
  const header = (lines[0] ?? '').trim();
  if (header.length < 5 || !enclosingHeaders(place).includes(header)) return null;
  if (filled(place.selected)[0] === header) return null;
  const body = lines.slice(1);
  if (header.endsWith('{')) {
    if (!/^\s*\}[;,)]*$/.test(body.at(-1) ?? '')) return null;
    body.pop();
  } else if (/^(?:class|module|def)\b/.test(header) && !header.endsWith(':')) {
    if ((body.at(-1) ?? '').trim() !== 'end') return null;
    body.pop();
  }
  const kept = trimBlank(body);
  return kept.some((line) => line.trim() !== '') ? kept.join('\n') : null;
}

/** The lines above the selection that are indented less than everything below them: what it stands in. */
function enclosingHeaders(place: Place): readonly string[] {
  const lines = place.before.split('\n');
  const column = lines.pop() ?? '';
  const first = place.selected.split('\n').find((line) => line.trim() !== '') ?? '';
  let width = (column.trim() === '' ? column : '').length + (/^[ \t]*/.exec(first)?.[0].length ?? 0);
  const headers: string[] = [];
  for (let at = lines.length - 1; at >= 0 && width > 0; at--) {
    const line = lines[at] ?? '';
    const own = line.length - line.trimStart().length;
    if (line.trim() === '' || own >= width) continue;
    width = own;
    headers.push(line.trim());
  }
  return headers;
}

function filled(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function trimBlank(lines: readonly string[]): readonly string[] {
  const from = lines.findIndex((line) => line.trim() !== '');
  const to = lines.findLastIndex((line) => line.trim() !== '');
  return lines.slice(Math.max(from, 0), to + 1);
}

/** The names of the parameters that a documentation comment describes, in any of the usual styles. */
export function documentedParameters(doc: string): readonly string[] {
  const tagged = [
    // JSDoc, Javadoc, PHPDoc, Doxygen, YARD
    ...doc.matchAll(
      /[@\\]param(?:\[\w+(?:, ?\w+)*\])?[ \t]+(?:\{(?:[^{}]|\{[^{}]*\})*\}[ \t]*|\[[A-Z#:][^\]=]*\][ \t]+)?(?:[\w\\|?<>,[\]]+[ \t]+(?=[&.]*\$))?(\[?[&.*]*\$?[\w$.[\]]+)/g,
    ),
    // Sphinx
    ...doc.matchAll(/^[ \t]*:(?:param|parameter|arg|argument)[ \t]+(?:[\w.[\], |]+[ \t]+)?(\*{0,2}\w+):/gm),
    // C#
    ...doc.matchAll(/<param\s+name="([^"]+)"/g),
  ].map((match) =>
    (match[1] ?? '')
      .replace(/^\[/, '')
      .replace(/=.*$/, '')
      .replace(/(?<!\[)\]$/, ''),
  );
  return [...tagged, ...sectioned(doc)]
    .map((name) => name.replace(/^\*+/, ''))
    .filter((name) => /^[\w$&.*[\]<]+$/.test(name) && !name.startsWith('<'));
}

/** The places by which a comment of a shell function describes its arguments: `$1`, `$2 - the mode`. */
export function documentedPlaces(doc: string): readonly number[] {
  return [
    ...doc.matchAll(
      /^[ \t]*#+[ \t]*(?:@param |@arg |[-*] ?|Arg(?:ument)?s?:? ?)?[`"]?\$\{?(\d)\}?[`"]?(?=[ \t]*(?:[-–—:=(]|\s\w))/gm,
    ),
  ].map((match) => Number(match[1]));
}

/** Google, NumPy and rustdoc style: a heading, then one entry a name. */
function sectioned(doc: string): readonly string[] {
  const lines = doc
    .split('\n')
    .map((line) =>
      line.replace(/^[ \t]*(?:\/\/[/!]?|\*(?!\*)|#(?!#* ?Arg))?[ ]?/, (lead) =>
        /^\s*$/.test(lead) ? lead : '',
      ),
    );
  const found: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const heading = /^\s*(?:#+ *)?(Args|Arguments|Parameters|Params)\s*:?\s*$/i.exec(lines[at] ?? '');
    if (heading === null) continue;
    const underlined = /^\s*-{3,}\s*$/.test(lines[at + 1] ?? '');
    let width: number | null = null;
    for (let below = at + (underlined ? 2 : 1); below < lines.length; below++) {
      const line = lines[below] ?? '';
      if (line.trim() === '') {
        if (width === null) continue;
        if (underlined) continue;
        break;
      }
      const indent = line.length - line.trimStart().length;
      width ??= indent;
      if (
        indent < width ||
        /^\s*(?:#+ *)?(?:Returns?|Raises|Yields|Examples?|Notes?|Errors|Panics)\b\s*:?\s*$/.test(line)
      )
        break;
      if (indent > width) continue;
      const entry = underlined
        ? /^\s*(\*{0,2}\w+)(?:\s*:.*|\s*)$/.exec(line)
        : /^\s*[-*]?\s*`?(\*{0,2}\w+)`?\s*(?:\([^)]*\))?\s*(?::|-|–|—)/.exec(line);
      if (entry?.[1] !== undefined) found.push(entry[1]);
    }
  }
  return found;
}

/** Whether the comment describes what is returned (and does not say: nothing). */
export function documentsResult(doc: string): boolean {
  const tag = /[@\\]returns?\b[ \t]*([^\n]*)|:returns?:[ \t]*([^\n]*)/.exec(doc);
  const said = tag
    ? (tag[1] ?? tag[2] ?? '')
    : (/^\s*Returns:?\s*\n(?:\s*-{3,}\s*\n)?\s*([^\n]+)/m.exec(doc)?.[1] ?? null);
  if (said === null || said.trim() === '') return false;
  return !/^\W*(?:void|none|nothing|undefined|never|null|promise<void>|no return|this function does not)/i.test(
    said,
  );
}

/** A form nobody filled in. */
export function isPlaceholder(comment: string): boolean {
  return /\bTODO:? ?(?:add |write )?(?:doc|desc|comment)|\[(?:description|desc|insert [^\]]*|your [^\]]*|add [^\]]*)\]|\b_(?:summary|description|type)_\b|<(?:description|insert [^>]*|add [^>]*)>|\b(?:description|documentation|docstring) (?:goes )?here\b/i.test(
    comment,
  );
}

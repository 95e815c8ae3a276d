import { toDollars, usd } from '../../core/money.ts';
import { shareOf } from '../../core/report/shares.ts';
import type { TemplateResult } from '../../core/report/templateResults.ts';
import { FigureTable } from './figure.tsx';
import { useTexts } from './text.ts';

/** The versions of a prompt's rules side by side, for the kinds of tasks that tried more than one. */
export function TemplatesCompared({ templates }: { readonly templates: readonly TemplateResult[] }) {
  const texts = useTexts();
  if (templates.length === 0) return null;
  const share = (hits: number, all: number): string => {
    const sure = shareOf(hits, all);
    return sure === null ? 'unknown' : `${texts.sure(sure)} of ${texts.number(all)}`;
  };
  return (
    <section aria-labelledby="templates">
      <h2 id="templates">Templates compared</h2>
      <p class="note">
        Answers by the rules that asked for them. Where two ranges overlap, so few answers cannot tell the
        versions apart.
      </p>
      <FigureTable
        table={{
          caption: 'Templates compared',
          columns: [
            'Kind, template',
            'Answers',
            'Passed the checks',
            'Kept of those you judged',
            'An answer',
          ],
          rows: templates.map(({ kind, version, answers, checked, passed, judged, kept, cost }) => [
            `${kind}, ${nameOf(version)}`,
            texts.number(answers),
            share(passed, checked),
            share(kept, judged),
            texts.money(usd(toDollars(cost) / answers)),
          ]),
        }}
      />
    </section>
  );
}

/** Tierwise's own templates are numbered; those of the settings have names. */
function nameOf(version: string): string {
  return /^\d+$/.test(version) ? `built-in ${version}` : version;
}

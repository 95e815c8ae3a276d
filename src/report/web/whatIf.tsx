import { useEffect, useRef, useState } from 'preact/hooks';
import type { ModelId } from '../../core/models/model.ts';
import type { WhatIfChoice, WhatIfSide } from '../../core/report/whatIf.ts';
import { strategies, type Strategy } from '../../core/routing/plan.ts';
import type { Choices } from '../reportProtocol.ts';
import type { WhatIfShown } from '../reportSchemas.ts';
import { FigureTable } from './figure.tsx';
import { modelName, useTexts } from './text.ts';

interface Props {
  readonly choices: Choices;
  /** The last answer; `working` while one is on its way; null before the first question. */
  readonly result: WhatIfShown | 'working' | null;
  readonly onAsk: (choice: WhatIfChoice) => void;
  readonly onStop: () => void;
}

/** The period's tasks, planned again under another strategy, baseline or set of models. */
export function WhatIfPanel({ choices, result, onAsk, onStop }: Props) {
  const [strategy, setStrategy] = useState<Strategy>(choices.strategy);
  const [baseline, setBaseline] = useState<ModelId | null>(choices.baseline);
  const [without, setWithout] = useState<readonly ModelId[]>([]);
  const again = useRef<HTMLButtonElement>(null);
  return (
    <section aria-labelledby="what-if">
      <h2 id="what-if">What if (estimate)</h2>
      <p class="note">
        What the same tasks would have cost, and how often they would have been right, had you chosen
        otherwise.
      </p>
      <form
        class="filters"
        onSubmit={(event) => {
          event.preventDefault();
          onAsk({ strategy, baseline, without });
        }}
      >
        <label>
          Strategy
          <select
            value={strategy}
            onChange={({ currentTarget }) =>
              setStrategy(strategies.find((known) => known === currentTarget.value) ?? strategy)
            }
          >
            {strategies.map((name) => (
              <option key={name} value={name}>
                {name}
                {name === choices.strategy ? ' (as set)' : ''}
              </option>
            ))}
          </select>
        </label>
        <label>
          Against one model alone
          <select
            value={baseline ?? ''}
            onChange={({ currentTarget: { value } }) =>
              setBaseline(choices.models.find(({ id }) => id === value)?.id ?? null)
            }
          >
            <option value="">none</option>
            {choices.baseline !== null && !choices.models.some(({ id }) => id === choices.baseline) ? (
              <option value={choices.baseline}>{modelName(choices.baseline)} (as set)</option>
            ) : null}
            {choices.models.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
                {id === choices.baseline ? ' (as set)' : ''}
              </option>
            ))}
          </select>
        </label>
        <fieldset>
          <legend>Without these models</legend>
          {choices.models.map(({ id, label }) => (
            <label key={id} class="check">
              <input
                type="checkbox"
                checked={without.includes(id)}
                onChange={({ currentTarget: { checked } }) =>
                  setWithout(checked ? [...without, id] : without.filter((other) => other !== id))
                }
              />
              {label}
            </label>
          ))}
        </fieldset>
        <button type="submit" class="primary" ref={again}>
          Plan again
        </button>
      </form>
      <div role="status">
        {result === 'working' ? (
          <Working
            onStop={() => {
              onStop();
              // The button that had the focus goes.
              again.current?.focus();
            }}
          />
        ) : null}
        {result === null || result === 'working' ? null : <Result result={result} />}
      </div>
    </section>
  );
}

/** Shorter waits need no button. */
const stoppableFromMs = 1000;

function Working({ onStop }: { readonly onStop: () => void }) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), stoppableFromMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="note working">
      Planning the tasks again… {long ? <progress aria-label="Planning the tasks again" /> : null}{' '}
      {long ? <button onClick={onStop}>Stop</button> : null}
    </p>
  );
}

function Result({ result }: { readonly result: WhatIfShown }) {
  const texts = useTexts();
  const row = (name: string, side: WhatIfSide): readonly string[] => [
    name,
    texts.around(side.costUsd),
    texts.sure(side.right),
    side.chains
      .slice(0, 3)
      .map(({ models, share }) => `${models.map(modelName).join(' → ')} (${texts.percent(share)})`)
      .join(', ') || 'none',
  ];
  return (
    <>
      {result.sentences.map((sentence, index) => (
        <p key={index}>{sentence}</p>
      ))}
      <FigureTable
        table={{
          caption: 'As set and otherwise',
          columns: ['Choice', 'Cost', 'Right', 'Most used chains'],
          rows: [
            row('As set today', result.asSet),
            row('As chosen', result.chosen),
            ...(result.baseline === null
              ? []
              : [row(`${modelName(result.choice.baseline ?? '')} alone`, result.baseline)]),
          ],
        }}
      />
    </>
  );
}

import assert from 'node:assert/strict';
import { type Model, modelId } from '../../../../src/core/models/model.ts';
import { nanoUsd, usd, zeroUsd } from '../../../../src/core/money.ts';
import { strategies } from '../../../../src/core/routing/plan.ts';
import { readRules } from '../../../../src/core/routing/rules.ts';
import { noWishes } from '../../../../src/core/task/task.ts';
import {
  aModel,
  available,
  knowing,
  llama,
  metered,
  mini,
  names,
  nano,
  opus,
  planned,
  planning,
  profile,
  refused,
} from './builders.ts';

const sure = knowing({ llama: 0.3, nano: 0.7, mini: 0.8, opus: 0.9 });
const three = [nano, mini, opus].map(available);

describe('planChain: what each strategy takes', () => {
  it('cheapest takes the least cost that reaches the quality asked for', () => {
    const plan = planned(
      planning({
        candidates: three,
        experience: sure,
        settings: { strategy: 'cheapest', minQuality: 0.75, maxRungs: 1 },
      }),
    );
    assert.deepEqual(names(plan), ['mini']);
  });

  it('balanced takes the cheapest chain within the tolerance of the best single model', () => {
    const plan = planned(planning({ candidates: three, experience: sure }));
    assert.ok(plan.estimate.quality >= 0.87);
    const dearest = planned(planning({ candidates: three, experience: sure, settings: { maxRungs: 1 } }));
    assert.deepEqual(names(dearest), ['opus']);
    assert.ok(plan.estimate.costUsd < dearest.estimate.costUsd);
    assert.match(
      plan.reasons[0] ?? '',
      /cheapest chain within 3 points of the best single model \(opus, 90 %/,
    );
  });

  it('best takes the most quality, which with a good verifier is a chain better than any one model', () => {
    const plan = planned(planning({ candidates: three, experience: sure, settings: { strategy: 'best' } }));
    assert.ok(plan.estimate.quality > 0.9);
    assert.ok(plan.chain.length > 1);
  });

  it('weighted pays for quality when only capability counts, and nothing when only cost counts', () => {
    const by = (capability: number, cost: number): readonly string[] =>
      names(
        planning({
          candidates: three,
          experience: sure,
          settings: {
            strategy: 'weighted',
            maxRungs: 1,
            weights: { capability, performance: 0, availability: 0, cost },
          },
        }),
      );
    assert.deepEqual(by(1, 0), ['opus']);
    assert.deepEqual(by(0, 1), ['nano']);
  });

  it('weighted with all weights at zero still gives a plan', () => {
    const weights = { capability: 0, performance: 0, availability: 0, cost: 0 };
    assert.equal(names(planning({ settings: { strategy: 'weighted', weights } })).length, 1);
  });

  it('takes free models alone as the cheapest, however little they can', () => {
    assert.deepEqual(names(planning({ experience: sure, settings: { strategy: 'cheapest' } })), ['llama']);
  });
});

describe('planChain: chains', () => {
  it('only ever go up a tier, for every strategy', () => {
    const twins = [nano, aModel('nano-b', 'budget', metered(0.2, 0.5)), mini, opus].map(available);
    for (const strategy of strategies) {
      const plan = planned(planning({ candidates: twins, experience: sure, settings: { strategy } }));
      const tiers = plan.chain.map((rung) => rung.model.tier);
      assert.deepEqual(tiers, [...new Set(tiers)]);
    }
  });

  it('follow the formulas: reach by what the verifier lets through, quality by what is right when taken', () => {
    const plan = planned(
      planning({ candidates: [nano, opus].map(available), experience: sure, settings: { strategy: 'best' } }),
    );
    const accepted = 0.7 * 0.9 + 0.3 * 0.1;
    assert.deepEqual(names(plan), ['nano', 'opus']);
    assert.ok(Math.abs((plan.chain[1]?.reach ?? 0) - (1 - accepted)) < 1e-9);
    assert.ok(Math.abs(plan.estimate.quality - (0.7 * 0.9 + (1 - accepted) * 0.9)) < 1e-9);
    const cost = (1000 * 0.1 + 500 * 0.4) / 1e6 + ((1 - accepted) * (1000 * 5 + 500 * 25)) / 1e6;
    assert.ok(Math.abs(plan.estimate.costUsd - cost) < 1e-12);
  });

  it('expect less of a rung after a failure when failures go together', () => {
    const rates = { nano: 0.7, opus: 0.9 };
    const second = (correlation: number): number =>
      planned(
        planning({
          candidates: [nano, opus].map(available),
          experience: knowing(rates, {}, correlation),
          settings: { strategy: 'cheapest', minQuality: 0.85 },
        }),
      ).chain[1]?.success ?? 1;
    assert.ok(second(0.4) < second(0) - 0.05);
  });

  it('give up a further rung that adds less than it costs', () => {
    const plan = planned(
      planning({
        candidates: three,
        experience: sure,
        settings: { strategy: 'best', answerWorthUsd: 0.001 },
      }),
    );
    assert.deepEqual(names(plan), ['opus']);
  });

  it('reckon with the cached price for the static part of the prompt', () => {
    const cost = (read: number): number =>
      planned(
        planning({
          candidates: [available(opus)],
          experience: knowing({ opus: 0.9 }, { cached: { read, write: 0 } }),
        }),
      ).estimate.costUsd;
    // Only the 200 static tokens can be read from the cache, at a tenth of the price.
    assert.ok(Math.abs(cost(0) - cost(1) - (200 * 4.5) / 1e6) < 1e-12);
  });
});

describe('planChain: ceilings', () => {
  it('keep the sum of all worst cases within what is left', () => {
    for (const dollars of [0.005, 0.02, 0.05, 0.2, 1]) {
      const headroom = usd(dollars);
      const plan = planned(planning({ headroom, experience: sure, settings: { strategy: 'best' } }));
      assert.ok(plan.worstCase <= headroom, `${dollars}`);
      assert.equal(
        plan.worstCase,
        plan.chain.reduce<number>((sum, rung) => sum + rung.worstCase, 0),
      );
    }
  });

  it('cut the output limit before they refuse a model, and say so', () => {
    const plan = planned(planning({ candidates: [available(opus)], headroom: usd(0.03), experience: sure }));
    const limit = plan.chain[0]?.maxOutput ?? 0;
    assert.ok(limit >= 256 && limit < 1000);
    assert.ok(plan.reasons.some((reason) => reason.includes(`limited to ${limit} tokens`)));
  });

  it('remove a model that cannot be given the least output, and say what would be enough', () => {
    const none = refused(planning({ candidates: [available(opus)], headroom: usd(0.01) }));
    assert.equal(none.removed[0]?.constraint, 'ceiling');
    assert.match(none.wouldFit, /\$0\.014/);
    const enough = usd(0.014);
    assert.deepEqual(names(planning({ candidates: [available(opus)], headroom: enough })), ['opus']);
  });

  it('never block a free model, not even with nothing left', () => {
    const plan = planned(planning({ headroom: zeroUsd }));
    assert.deepEqual(names(plan), ['llama']);
    assert.equal(plan.worstCase, 0);
  });

  it('take zero as zero: no metered model fits, not even by a nano-dollar', () => {
    const none = refused(planning({ candidates: three, headroom: zeroUsd }));
    assert.deepEqual(
      none.removed.map((model) => model.constraint),
      ['ceiling', 'ceiling', 'ceiling'],
    );
    assert.match(none.because, /3 are over a ceiling/);
    refused(planning({ candidates: three, headroom: nanoUsd(1) }));
  });

  it('refuse a model of unknown price', () => {
    const mystery = aModel('mystery', 'flagship', { kind: 'unknown' });
    const none = refused(planning({ candidates: [available(mystery)], headroom: usd(100) }));
    assert.equal(none.removed[0]?.constraint, 'price');
    assert.match(none.wouldFit, /Set a price/);
  });

  it('absent, a model of unknown price is still never taken for free', () => {
    const mystery = aModel('mystery', 'flagship', { kind: 'unknown' });
    const plan = planned(planning({ candidates: [available(mystery)] }));
    assert.ok(plan.estimate.costUsd > 0.01);
    assert.ok(plan.worstCase > 0);
    assert.ok(plan.reasons.some((reason) => reason.includes('is unknown')));
  });
});

describe('planChain: constraints', () => {
  it('remove models that lack a needed capability', () => {
    const plain = aModel('plain', 'flagship', metered(1, 1), { capabilities: ['general'] });
    const plan = planned(planning({ candidates: [available(plain), available(nano)] }));
    assert.deepEqual(names(plan), ['nano']);
    assert.equal(plan.removed[0]?.constraint, 'capability');
  });

  it('remove models whose window the prompt fills', () => {
    const small = aModel('small', 'flagship', metered(1, 1), { contextWindow: 1700 });
    const none = refused(planning({ candidates: [available(small)] }));
    assert.equal(none.removed[0]?.constraint, 'context');
    assert.match(none.wouldFit, /Select less code/);
  });

  it('never ask for more output than the window leaves', () => {
    const small = aModel('small', 'flagship', metered(1, 1), { contextWindow: 2000 });
    assert.equal(planned(planning({ candidates: [available(small)] })).chain[0]?.maxOutput, 500);
  });

  it('remove models that are too slow', () => {
    const none = refused(planning({ experience: sure, settings: { maxLatencyMs: 4000 } }));
    assert.ok(none.removed.every((model) => model.constraint === 'latency'));
    assert.match(none.because, /4 are too slow/);
  });

  it('leave out chains whose expected wait is too long', () => {
    const plan = planned(
      planning({ candidates: three, experience: sure, settings: { strategy: 'best', maxLatencyMs: 5000 } }),
    );
    assert.equal(plan.chain.length, 1);
  });

  it('hold the least quality, and say which models missed it', () => {
    const none = refused(planning({ candidates: three, experience: sure, settings: { minQuality: 0.999 } }));
    assert.ok(none.removed.every((model) => model.constraint === 'quality'));
    assert.match(none.wouldFit, /Lower the least quality from 100 %/);
  });

  it('leave out models whose provider is unavailable, with the given reason', () => {
    const down = {
      model: opus,
      unavailable: { constraint: 'breaker' as const, because: 'Paused after 5 failures.' },
    };
    const none = refused(planning({ candidates: [down] }));
    assert.equal(none.because, 'Paused after 5 failures.');
  });

  it('say that nothing is enabled when nothing is', () => {
    const none = refused(planning({ candidates: [] }));
    assert.equal(none.because, 'No model is enabled.');
  });
});

describe('planChain: wishes', () => {
  it('take a model that was asked for at its word, though it is dear, weak and slow', () => {
    const plan = planned(
      planning({
        wishes: { ...noWishes, model: opus.id },
        experience: sure,
        profile: { ...profile, capabilities: ['math'] },
        settings: { minQuality: 1, maxLatencyMs: 1, strategy: 'cheapest' },
      }),
    );
    assert.deepEqual(names(plan), ['opus']);
    assert.match(plan.reasons[0] ?? '', /asked for/);
  });

  it('do not lift a ceiling', () => {
    const none = refused(planning({ wishes: { ...noWishes, model: opus.id }, headroom: usd(0.001) }));
    assert.match(none.because, /opus could cost/);
  });

  it('for a model that is not enabled are refused by its name', () => {
    const none = refused(
      planning({ wishes: { ...noWishes, model: mini.id }, candidates: [available(nano)] }),
    );
    assert.match(none.because, /test\/mini/);
  });

  it('for a tier leave out those below it', () => {
    const plan = planned(
      planning({ wishes: { ...noWishes, minTier: 'mid' }, settings: { strategy: 'cheapest' } }),
    );
    assert.deepEqual(names(plan), ['mini']);
    assert.deepEqual(
      plan.removed.map((model) => model.model),
      [llama.id, nano.id],
    );
  });
});

describe('planChain: a tier that was asked for', () => {
  const only = (tier: 'local' | 'mid', rest: Parameters<typeof planning>[0] = {}) =>
    planning({ ...rest, wishes: { ...noWishes, tier } });

  it('is the only one that is chosen from, and the reasons say so', () => {
    const plan = planned(only('mid', { settings: { strategy: 'cheapest' } }));
    assert.deepEqual(names(plan), ['mini']);
    assert.ok(plan.reasons.includes('Only models of the mid tier were asked for.'));
    assert.match(plan.removed[0]?.because ?? '', /llama is not of the mid tier that was asked for/);
  });

  it('goes before the rules, and does not lift a ceiling', () => {
    const rules = readRules([{ when: { kind: 'fix' }, then: { model: opus.id } }]).rules;
    assert.deepEqual(names(only('local', { settings: { rules } })), ['llama']);
    assert.match(refused(only('mid', { headroom: usd(0.0001) })).because, /mini could cost/);
  });

  it('without an enabled model is refused by its name', () => {
    const none = refused(only('local', { candidates: [available(mini), available(opus)] }));
    assert.equal(none.because, 'No model of the local tier that was asked for is enabled.');
    assert.match(none.wouldFit, /ask for another tier/);
  });
});

describe('planChain: tasks out of the ordinary', () => {
  it('are planned in a language that nobody knows, and in none', () => {
    for (const languageId of ['klingon', '', null])
      assert.ok(planned(planning({ languageId })).chain.length > 0);
  });

  it('are planned with an empty selection, where the prompt is all there is', () => {
    const plan = planned(
      planning({ inputTokens: () => ({ expected: 0, bound: 0, staticPrefix: 0 }), selectedLines: 0 }),
    );
    assert.ok(plan.chain.length > 0 && Number.isFinite(plan.estimate.costUsd));
  });

  it('go to a model that was asked a moment ago, whose provider still has the prompt’s beginning', () => {
    const twins = ['a', 'b'].map((name) => aModel(name, 'mid', metered(1, 4)));
    const candidates = twins.map(available);
    const experience = knowing({ a: 0.8, b: 0.8 });
    assert.deepEqual(names(planning({ candidates, experience })), ['a']);
    const warm = planned(
      planning({
        candidates,
        experience,
        inputTokens: () => ({ expected: 1000, bound: 1500, staticPrefix: 600 }),
        cachedShare: (model) => (model.name === 'b' ? { read: 1, write: 0 } : null),
      }),
    );
    assert.deepEqual(names(warm), ['b']);
    assert.match(warm.reasons.join(' '), /About 60 % of its prompt is expected from the provider's cache/);
  });
});

describe('planChain: against the flagship alone', () => {
  it('is never dearer than it where it would be as good, however good the checks and the models are', () => {
    let state = 1;
    const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
    for (let round = 0; round < 120; round++) {
      const models = [llama, nano, mini, opus].map((model) =>
        model === llama ? model : { ...model, price: metered(0.1 + 5 * random(), 0.4 + 25 * random()) },
      );
      const success = Object.fromEntries(models.map(({ name }) => [name, 0.2 + 0.75 * random()]));
      const trust = [0.9, 0.8, 0.7][round % 3] ?? 1;
      const experience = {
        ...knowing(success, {}, 0.5 * random()),
        verifier: () => ({ sensitivity: trust, specificity: trust }),
      };
      const headroom = round % 4 === 0 ? usd(0.02) : ('unlimited' as const);
      for (const strategy of strategies) {
        // Speed is worth money to `weighted` unless it is told otherwise.
        const weights = { capability: 1, performance: 0, availability: 0, cost: random() };
        const rest = { settings: { strategy, weights }, experience, headroom };
        const wishes = { ...noWishes, model: opus.id };
        const candidates = models.map(available);
        const { estimate } = planned(planning({ ...rest, candidates }));
        const alone = planning({ ...rest, candidates, wishes, settings: { ...rest.settings, maxRungs: 1 } });
        if (alone.chain === null || alone.estimate.quality < estimate.quality) continue;
        assert.ok(estimate.costUsd <= alone.estimate.costUsd + 1e-12, `${strategy} in round ${round}`);
      }
    }
  });
});

describe('planChain: many models', () => {
  /** Each of the four with five that are as good at best and dearer, slower or less sure. */
  const crowd = [llama, nano, mini, opus].flatMap((model) => [
    model,
    ...[1, 2, 3, 4, 5].map((i) => ({
      ...model,
      id: modelId('twin', `${model.name}-${i}`),
      name: model.name,
      price: model.price.kind === 'metered' ? metered(5 + i, 25 + i) : model.price,
    })),
  ]);
  const chosen = (models: readonly Model[], rest: Parameters<typeof planning>[0]) =>
    planned(planning({ ...rest, candidates: models.map(available) })).estimate;

  it('are planned as if those that others outdo were not there', () => {
    for (const strategy of strategies) {
      for (const headroom of ['unlimited', usd(0.2)] as const) {
        for (const correlation of [0, 0.4]) {
          const rest = {
            settings: { strategy },
            headroom,
            experience: knowing({ llama: 0.4, nano: 0.6, mini: 0.75, opus: 0.9 }, {}, correlation),
          };
          assert.deepEqual(chosen(crowd, rest), chosen([llama, nano, mini, opus], rest));
        }
      }
    }
  });

  it('keep in a chain what is better in something: right more often, or cheaper', () => {
    const better = crowd.map((model, i) =>
      model.id === modelId('twin', 'mini-5')
        ? aModel('sure', 'mid', metered(2, 8))
        : { ...model, label: `${i}` },
    );
    const plan = planned(
      planning({
        candidates: better.map(available),
        settings: { strategy: 'best' },
        experience: knowing({ llama: 0.4, nano: 0.6, mini: 0.75, opus: 0.8, sure: 0.9 }),
      }),
    );
    assert.ok(names(plan).includes('sure'));
  });
});

describe('planChain: repeatable and explained', () => {
  it('gives the same plan byte for byte, whatever the order of the candidates', () => {
    for (const strategy of strategies) {
      const forward = planning({ experience: sure, settings: { strategy } });
      const backward = planning({
        experience: sure,
        settings: { strategy },
        candidates: [opus, mini, nano, llama].map(available),
      });
      assert.equal(JSON.stringify(forward), JSON.stringify(backward));
    }
  });

  it('breaks ties by id', () => {
    const twins = ['b', 'a', 'c'].map((name) => available(aModel(name, 'mid', metered(1, 4))));
    assert.deepEqual(names(planning({ candidates: twins, experience: knowing({}) })), ['a']);
  });

  it('names up to five alternatives, none of them the chosen one and no two alike', () => {
    const plan = planned(planning({ experience: sure }));
    const all = [plan.estimate, ...plan.runnersUp].map((estimate) => estimate.models.join(' '));
    assert.ok(plan.runnersUp.length >= 3 && plan.runnersUp.length <= 5);
    assert.equal(new Set(all).size, all.length);
  });

  it('gives a reason for every rung', () => {
    const plan = planned(planning({ experience: sure, settings: { strategy: 'best' } }));
    for (const rung of plan.chain)
      assert.ok(plan.reasons.some((reason) => reason.includes(rung.model.label)));
  });
});

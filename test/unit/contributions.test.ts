import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import {
  commands,
  contextKeys,
  settingDefaults,
  settingLimits,
  userOnlySettings,
  viewTypes,
} from '../../src/contributions.ts';
import { strategies } from '../../src/core/routing/plan.ts';

interface Property {
  readonly scope: string;
  readonly default: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly order: number;
  readonly enum?: readonly string[];
}
interface Item {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
}
interface Manifest {
  readonly icon: string;
  readonly main: string;
  readonly activationEvents: readonly string[];
  readonly engines: { readonly vscode: string };
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly dependencies?: unknown;
  readonly capabilities: {
    readonly untrustedWorkspaces: {
      readonly supported: string;
      readonly restrictedConfigurations: readonly string[];
    };
  };
  readonly contributes: {
    readonly commands: readonly {
      readonly command: string;
      readonly title: string;
      readonly category: string;
      readonly enablement?: string;
    }[];
    readonly submenus: readonly { readonly id: string }[];
    readonly menus: Readonly<Record<string, readonly Item[]>>;
    readonly keybindings: readonly (Item & { readonly key: string; readonly mac: string })[];
    readonly configuration: readonly { readonly properties: Readonly<Record<string, Property>> }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly description: string;
        readonly media: { readonly svg: string };
        readonly completionEvents: readonly string[];
      }[];
    }[];
  };
}

const root = new URL('../../', import.meta.url);
const manifestText = readFileSync(new URL('package.json', root), 'utf8');
const manifest = JSON.parse(manifestText) as Manifest;
const words = JSON.parse(readFileSync(new URL('package.nls.json', root), 'utf8')) as Record<string, string>;
const { contributes } = manifest;
const properties = Object.assign({}, ...contributes.configuration.map((c) => c.properties)) as Record<
  string,
  Property
>;
const commandIds: readonly string[] = Object.values(commands);

describe('package.json and contributions.ts', () => {
  it('declare the same commands, all in the category Tierwise', () => {
    assert.deepEqual(contributes.commands.map((c) => c.command).sort(), [...commandIds].sort());
    for (const { category } of contributes.commands) assert.equal(category, 'Tierwise');
  });

  it('use only declared commands in menus, keybindings and the walkthrough', () => {
    const used = [
      ...Object.values(contributes.menus).flatMap((items) => items.map((i) => i.command)),
      ...contributes.keybindings.map((k) => k.command),
      ...Object.values(words).flatMap((text) => [...text.matchAll(/command:([\w.]+)/g)].map((m) => m[1])),
      ...contributes.walkthroughs.flatMap((w) =>
        w.steps.flatMap((s) =>
          s.completionEvents.filter((e) => e.startsWith('onCommand:')).map((e) => e.slice(10)),
        ),
      ),
    ].filter((id) => id !== undefined);
    assert.ok(used.length > 30);
    for (const id of used) assert.ok(commandIds.includes(id), `${id} is used but not declared`);
  });

  it('name only our own context keys and views in their conditions', () => {
    const conditions = [
      ...contributes.commands.map((c) => c.enablement),
      ...Object.values(contributes.menus).flatMap((items) => items.map((i) => i.when)),
      ...contributes.keybindings.map((k) => k.when),
    ].filter((when) => when !== undefined);
    const ours = conditions.flatMap((when) => when.match(/tierwise\.\w+/g) ?? []);
    const known: readonly string[] = [...Object.values(contextKeys), ...Object.values(viewTypes)];
    assert.ok(ours.length > 0);
    for (const key of ours) assert.ok(known.includes(key), `${key} is in a condition but not declared`);
    for (const key of Object.values(contextKeys)) assert.ok(ours.includes(key), `${key} is never used`);
  });

  it('put one submenu into the context menu, for a selection', () => {
    const context = contributes.menus['editor/context'] ?? [];
    assert.deepEqual(
      context.map((i) => [i.submenu, i.when]),
      [['tierwise.menu', 'editorHasSelection']],
    );
    assert.deepEqual(
      contributes.submenus.map((s) => s.id),
      ['tierwise.menu'],
    );
  });

  it('declare the same settings with the same defaults and limits', () => {
    assert.deepEqual(
      Object.keys(properties).sort(),
      Object.keys(settingDefaults)
        .map((key) => `tierwise.${key}`)
        .sort(),
    );
    for (const [key, value] of Object.entries(settingDefaults)) {
      assert.deepEqual(properties[`tierwise.${key}`]?.default, value, key);
    }
    for (const [key, { minimum, maximum }] of Object.entries(settingLimits)) {
      const property = properties[`tierwise.${key}`];
      assert.deepEqual([property?.minimum, property?.maximum], [minimum, maximum], key);
    }
    assert.deepEqual(properties['tierwise.strategy']?.enum, strategies);
  });

  it('keep from the workspace what decides where code and keys go', () => {
    for (const key of Object.keys(settingDefaults)) {
      const userOnly = (userOnlySettings as readonly string[]).includes(key);
      assert.equal(properties[`tierwise.${key}`]?.scope, userOnly ? 'machine' : 'window', key);
    }
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, 'limited');
    assert.deepEqual(
      [...manifest.capabilities.untrustedWorkspaces.restrictedConfigurations].sort(),
      Object.keys(properties)
        .filter((key) => properties[key]?.scope !== 'machine')
        .sort(),
    );
  });

  it('link only to settings that exist', () => {
    const links = Object.values(words).flatMap((text) =>
      [...text.matchAll(/`#([^#]+)#`/g)].map((m) => m[1] ?? ''),
    );
    assert.ok(links.length > 5);
    for (const link of links) assert.ok(link in properties, `${link} is no setting`);
  });

  it('have a text for every key, and no text without use', () => {
    const used = new Set([...manifestText.matchAll(/"%([^%"]+)%"/g)].map((m) => m[1]));
    assert.deepEqual([...used].sort(), Object.keys(words).sort());
  });

  it('keep the walkthrough to five steps with pictures that exist', () => {
    const pictures = contributes.walkthroughs.flatMap((w) => w.steps.map((s) => s.media.svg));
    assert.ok(pictures.length > 0 && pictures.length <= 5);
    for (const path of [...pictures, manifest.icon]) assert.ok(existsSync(new URL(path, root)), path);
  });

  it('bring one default keybinding, for Run Task…', () => {
    assert.deepEqual(
      contributes.keybindings.map((k) => k.command),
      [commands.runTask],
    );
  });

  it('start after start-up only, on the VS Code that the types describe, and ship no dependencies', () => {
    assert.deepEqual(manifest.activationEvents, ['onStartupFinished']);
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode']}`);
    assert.equal(manifest.dependencies, undefined);
  });
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { keepChildren } from "../../src/client/keep-children.ts";

/** As much of an element as is asked for, which notes what is moved. */
class Stand {
  readonly children: Stand[] = [];
  readonly moved: string[] = [];
  readonly name: string;
  readonly parent: Stand | undefined;

  constructor(name: string, parent?: Stand) {
    this.name = name;
    this.parent = parent;
  }

  remove(): void {
    this.parent?.children.splice(this.parent.children.indexOf(this), 1);
  }

  insertBefore(child: Stand, before: Stand | null): void {
    this.moved.push(child.name);
    if (this.children.includes(child)) this.children.splice(this.children.indexOf(child), 1);
    this.children.splice(before === null ? this.children.length : this.children.indexOf(before), 0, child);
  }
}

function kept(before: string, after: string): { readonly there: string; readonly moved: string } {
  const root = new Stand("root");
  const all = new Map([...before, ...after].map((name) => [name, new Stand(name, root)]));
  const named = (names: string): Stand[] => [...names].flatMap((name) => all.get(name) ?? []);
  root.children.push(...named(before));
  keepChildren(root as unknown as Element, named(after) as unknown as Element[]);
  return { there: root.children.map(({ name }) => name).join(""), moved: root.moved.join("") };
}

test("exactly the children asked for stand there, in their order", () => {
  for (const [before, after] of [
    ["", "abc"],
    ["abc", ""],
    ["abc", "cab"],
    ["abcd", "xbyd"],
    ["abc", "abc"],
  ] as const)
    assert.equal(kept(before, after).there, after);
});

test("a child that stays in its order is not moved, whatever goes or comes around it", () => {
  assert.equal(kept("abc", "abc").moved, "");
  assert.equal(kept("abc", "bc").moved, "");
  assert.equal(kept("ac", "abc").moved, "b");
  assert.equal(kept("abc", "xbcy").moved, "xy");
});

/** A component that `.mdx` files may use. Its attributes are plain text. */
export interface ComponentShape {
  readonly name: string;
  /** A block stands on its own; inline stands in a sentence. */
  readonly display: "block" | "inline";
  readonly hasChildren: boolean;
  /** The component it must stand in. */
  readonly within?: string;
  readonly attributes: Readonly<Record<string, "required" | "optional">>;
}

/** Every component that content may use; nothing else is rendered. */
export const componentVocabulary: readonly ComponentShape[] = [
  { name: "Note", display: "block", hasChildren: true, attributes: { title: "optional" } },
  { name: "Caution", display: "block", hasChildren: true, attributes: { title: "optional" } },
  { name: "Danger", display: "block", hasChildren: true, attributes: { title: "optional" } },
  { name: "Tabs", display: "block", hasChildren: true, attributes: {} },
  { name: "Tab", display: "block", hasChildren: true, within: "Tabs", attributes: { label: "required" } },
  { name: "EnvVar", display: "inline", hasChildren: false, attributes: { name: "required", service: "optional", project: "optional" } },
  { name: "EnvTable", display: "block", hasChildren: false, attributes: { service: "optional", group: "optional" } },
  { name: "Endpoint", display: "inline", hasChildren: false, attributes: { service: "required", path: "required" } },
  { name: "ServiceMap", display: "block", hasChildren: false, attributes: {} },
  { name: "Checklist", display: "block", hasChildren: false, attributes: { id: "required" } },
  { name: "Contacts", display: "block", hasChildren: false, attributes: {} },
];

export const componentShapes: ReadonlyMap<string, ComponentShape> = new Map(componentVocabulary.map((shape) => [shape.name, shape]));

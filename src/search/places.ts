/** Ids of the pages of the full-text index, by the name of their system and kind: what results are filtered by before their texts are loaded. */
export type Places = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export interface Place {
  readonly project: string;
  readonly kind: string;
}

/** By page id. */
export function placesById(places: Places): ReadonlyMap<string, Place> {
  const flat = Object.entries(places).flatMap(([project, kinds]) =>
    Object.entries(kinds).flatMap(([kind, ids]) => ids.map((id): readonly [string, Place] => [id, { project, kind }])),
  );
  return new Map(flat);
}

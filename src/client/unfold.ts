/** Opens every fold, also those of which only one may be open. Returns what folds them as they were. */
export function unfold(root: ParentNode): () => void {
  const folds = [...root.querySelectorAll("details")].map((fold) => ({ fold, name: fold.name, open: fold.open }));
  for (const { fold } of folds) fold.name = "";
  for (const { fold } of folds) fold.open = true;
  return () => {
    for (const { fold, open } of folds) fold.open = open;
    for (const { fold, name } of folds) fold.name = name;
  };
}

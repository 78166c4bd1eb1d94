const THEME = 'try{let t=localStorage.getItem("theme");if(t)document.documentElement.dataset.theme=t}catch{}';
/** `client/load-find-index.ts` takes it up. */
const INDEX =
  'navigator.connection?.saveData||(window.findIndex=fetch((document.documentElement.dataset.base??"/")+"find-index.json",{priority:"low"})).catch(()=>{})';

/**
 * Runs in the head of every page, before anything is painted: takes up the theme that the reader has chosen, and asks for the
 * index of the search, so that it is on its way before any script is; not for readers who save data.
 */
export const headScript = `${THEME};${INDEX}`;

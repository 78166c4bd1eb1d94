/** Runs in the head of every page, before anything is painted: takes up the theme that the reader has chosen. */
export const themeScript = 'try{let t=localStorage.getItem("theme");if(t)document.documentElement.dataset.theme=t}catch{}';

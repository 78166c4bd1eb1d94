/** Whether pages have themselves saved: not while somebody edits, nor in a build that takes the service worker back. */
export const savesOffline = (): boolean => import.meta.env.PROD && !process.env["SIGNALBOX_KILL_OFFLINE"];

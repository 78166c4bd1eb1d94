/** What we use of the global scope of a service worker, which TypeScript cannot describe beside that of a page. */
export interface WorkerScope {
  readonly location: Location;
  /** `scope` is the address of the site. */
  readonly registration: { readonly scope: string; unregister(): Promise<boolean> };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { readonly type: "window" }): Promise<readonly { readonly url: string; navigate(url: string): Promise<unknown> }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: LongEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: LongEvent & AskingEvent) => void): void;
}

interface LongEvent {
  waitUntil(work: Promise<unknown>): void;
}

interface AskingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response> | Response): void;
}

import path from 'node:path';
import {once} from 'node:events';
import {Worker} from 'node:worker_threads';

/** A picture beside the accepted one. */
export interface Comparison {
  /** The picture as a small file. */
  picture: Uint8Array;
  /** What is different, in words; nothing if it looks the same. */
  difference?: string;
  /** The accepted picture, pale, with the different pixels in red; none where the sizes differ. */
  marked?: Uint8Array;
}

/** Compares pictures, one after the other. */
export class Comparer {
  private readonly worker = new Worker(
    path.join(__dirname, 'compare.worker.mjs'),
  );

  async compare(
    accepted: Uint8Array | undefined,
    taken: Uint8Array,
  ): Promise<Comparison> {
    const answer = once(this.worker, 'message');
    this.worker.postMessage({accepted, taken});
    const [comparison] = (await answer) as [Comparison];
    return comparison;
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }
}

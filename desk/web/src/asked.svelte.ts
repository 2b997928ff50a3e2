/** An answer that follows a question: newer questions give up older ones. */
import { givenUp, words } from './api';

export class Asked<T> {
  value: T | null = $state.raw(null);
  error = $state('');
  busy = $state(false);
  #abort: AbortController | null = null;

  /** Asks; the last answer stays in view until the new one is there. */
  ask(question: (signal: AbortSignal) => Promise<T>): void {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.busy = true;
    question(abort.signal).then(
      (value) => {
        if (abort.signal.aborted) return;
        this.value = value;
        this.error = '';
        this.busy = false;
      },
      (error: unknown) => {
        if (abort.signal.aborted || givenUp(error)) return;
        this.error = words(error);
        this.busy = false;
      },
    );
  }

  clear(): void {
    this.#abort?.abort();
    this.value = null;
    this.error = '';
    this.busy = false;
  }
}

/** A value that others watch. */
export class Watched<Value> {
  private readonly listeners = new Set<(value: Value) => void>();

  constructor(private value: Value) {}

  get(): Value {
    return this.value;
  }

  /** Replaces the value and tells the listeners, if it is another one. */
  set(value: Value): void {
    if (value === this.value) return;
    this.value = value;
    this.listeners.forEach((listener) => listener(value));
  }

  /** Listens; answers the function that stops listening. */
  on(listener: (value: Value) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

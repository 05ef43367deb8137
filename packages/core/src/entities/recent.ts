/** A thing mentioned, with the sentence of its last mention. */
export interface Thing {
  entity: number;
  sentence: number;
}

/** Things of one kind mentioned in this sentence and the one before. */
export class Recent {
  readonly #things: Thing[] = [];

  add(entity: number, sentence: number): void {
    const at = this.#things.findIndex(thing => thing.entity === entity);
    if (at >= 0) this.#things.splice(at, 1);
    this.#things.unshift({entity, sentence});
    if (this.#things.length > 8) this.#things.pop();
  }

  /** Entities mentioned at most `back` sentences before, last first. */
  within(sentence: number, back: number): number[] {
    const found: number[] = [];
    for (const thing of this.#things) if (sentence - thing.sentence <= back) found.push(thing.entity);
    return found;
  }
}

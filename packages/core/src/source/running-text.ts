import {ReadingText} from './map.js';
import type {Block, BlockKind, OffsetMap} from './types.js';

/** Collects the blocks of a Markdown text: their running text with its map to the source, white space around it dropped. */
export class RunningText {
  private readonly reading = new ReadingText();
  private readonly blocks: Block[] = [];
  /** Reading offset past the last character that is no white space. */
  private solidEnd = 0;
  /** The block being read; `start` is negative until its first text comes. */
  private open: {kind: BlockKind; depth: number; start: number} | null = null;

  openBlock(kind: BlockKind, depth: number): void {
    this.open = {kind, depth, start: -1};
  }

  closeBlock(): void {
    const open = this.open;
    this.open = null;
    if (open === null || open.start < 0) return;
    this.blocks.push({
      kind: open.kind,
      start: open.start,
      end: this.solidEnd,
      depth: open.depth,
      body: open.start,
    });
  }

  /** Adds text that stands for the source's [start, end) to the open block, which is set off from the one before. */
  emit(text: string, start: number, end: number): void {
    const open = this.open!;
    if (open.start < 0) {
      const dropped = text.length - text.trimStart().length;
      if (dropped === text.length) return;
      const exact = text.length === end - start;
      const from = exact ? start + dropped : start;
      if (this.reading.length > 0) this.reading.add('\n\n', this.reading.sourceEnd, from);
      open.start = this.reading.length;
      this.add(text.slice(dropped), from, end);
      return;
    }
    this.add(text, start, end);
  }

  finish(): {text: string; map: OffsetMap; blocks: Block[]} {
    const {text, map} = this.reading.finish();
    return {text, map, blocks: this.blocks};
  }

  private add(text: string, start: number, end: number): void {
    const trailing = text.length - text.trimEnd().length;
    this.reading.add(text, start, end);
    if (trailing < text.length) this.solidEnd = this.reading.length - trailing;
  }
}

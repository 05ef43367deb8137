import type {Warning} from '../article.js';

export interface Mask {
  text: string;
  warnings: Warning[];
}

export function maskHostile(source: string): Mask {
  return {text: source, warnings: []};
}

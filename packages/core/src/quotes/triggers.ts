import type {Name} from '../names/types.js';
import type {Reading} from './reading.js';
import type {Trigger} from './types.js';

export function findTriggers(_reading: Reading, _names: readonly Name[]): Trigger[] {
  return [];
}

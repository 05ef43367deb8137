// Runs annotator.ts as it is: worker threads do not take over the loader of TypeScript from the thread that starts them.
import {register} from 'tsx/esm/api';

register();
await import('./annotator.ts');

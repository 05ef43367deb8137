import {serve} from '@nutgraf/language-server/browser';

serve(self as unknown as Parameters<typeof serve>[0]);

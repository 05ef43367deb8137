#!/usr/bin/env node
import {defaultModel} from '@nutgraf/model-en';
import {serve} from './node.js';

serve({loadModel: defaultModel});

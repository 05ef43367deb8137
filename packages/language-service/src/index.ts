export {WORKSPACE_FILE} from '@nutgraf/checks';
export type {DeskFile} from './diagnostics/index.js';
export {type DocumentFactory, documentFactory, type PositionEncoding} from './documents.js';
export {SafeError, wordError} from './errors.js';
export {createLanguageService, type LanguageService} from './service.js';
export {DEFAULT_SETTINGS, readSettings, type Settings} from './settings.js';
export {LEGEND} from './tokens/legend.js';
export type {Workspace} from './workspace.js';

export {isIncluded} from './applicability.js';
export {createLanguageService, type LanguageService} from './service.js';
export {type Change, type Edit, trackChange} from './session/edit.js';
export {type Background, type Reading, SETTLE_DELAY, type Settled, tokensOf} from './session/session.js';
export type {TokenTable} from './session/tokenTable.js';
export {DEFAULT_SETTINGS, readSettings, type Settings} from './settings.js';
export {LEGEND} from './tokens/legend.js';
export type {Workspace} from './workspace.js';

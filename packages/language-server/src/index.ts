export {ANNOTATE_COMMAND} from './common/capabilities.js';
export {type Engine, startServer} from './common/server.js';

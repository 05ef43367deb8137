export {type CheckOptions, check, checkSteps} from './check.js';
export {createContext} from './context.js';
export type {Facts, KnownPerson, KnownRole} from './facts.js';
export {pageUrl} from './pageUrl.js';
export {rules} from './rules/index.js';
export {directiveEdit} from './silence/directives.js';
export {type Place, placeOf} from './silence/key.js';
export {type Correct, NO_SILENCE, type Silence} from './silence/types.js';
export {
  type Edit,
  type Finding,
  type Fix,
  type Level,
  type Related,
  type Rule,
  type Severity,
  severities,
} from './types.js';
export {
  addCorrect,
  addNotName,
  levels,
  readLevels,
  readWorkspaceFile,
  setLevel,
  WORKSPACE_FILE,
  type WorkspaceFile,
} from './workspaceFile.js';

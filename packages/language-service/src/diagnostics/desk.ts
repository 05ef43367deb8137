import {type CheckOptions, readWorkspaceFile, type WorkspaceFile} from '@nutgraf/checks';
import type {Settings} from '../settings.js';
import {decode} from '../uris.js';

/** The `.nutgraf.yml` that holds for a document. */
export interface DeskFile {
  /** Where it is, or where it would be written. */
  uri: string;
  /** What it holds; undefined where there is none yet. */
  text: string | undefined;
}

/** How a document is checked: as its workspace file says, then as the editor's settings do, then as the rules ship. */
export function deskOf(
  documentUri: string,
  settings: Settings,
  desk: DeskFile | undefined,
): {options: CheckOptions; problems: string[]} {
  const {file, problems} = readWorkspaceFile(desk?.text ?? '');
  const path = desk && pathFrom(desk.uri, documentUri);
  return {options: {...together(file, settings), ...(path !== undefined && {path})}, problems};
}

function together({levels, silence, facts}: WorkspaceFile, {diagnostics, notNames}: Settings): CheckOptions {
  return {
    levels: {...diagnostics, ...levels},
    silence: {...silence, notNames: [...silence.notNames, ...notNames]},
    facts,
  };
}

/** A document's path from the folder of a file, undefined for one that is elsewhere. */
export function pathFrom(fileUri: string, documentUri: string): string | undefined {
  const folder = fileUri.slice(0, fileUri.lastIndexOf('/') + 1);
  return documentUri.startsWith(folder) ? decode(documentUri.slice(folder.length)) : undefined;
}

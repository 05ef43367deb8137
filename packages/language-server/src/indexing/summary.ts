import type {Annotator, Input} from '@nutgraf/core';
import {hasSigns} from '@nutgraf/core/reading';
import {
  documentFactory,
  type FileSummary,
  type PositionEncoding,
  readDossier,
  summarize,
} from '@nutgraf/language-service';

/** How a file is to be read. */
export interface FileReading {
  input: Input;
  /** Whether it counts only if it looks like an article, or is a dossier. */
  bySigns: boolean;
  /** The units of ranges. */
  encoding: PositionEncoding;
}

/** The summary of a text, in steps as it is annotated; null when it was to look like an article and does not. */
export function* summarySteps(
  annotator: Annotator,
  text: string,
  {input, bySigns, encoding}: FileReading,
): Generator<undefined, FileSummary | null, undefined> {
  if (bySigns && !hasSigns(text, input) && !readDossier(text)) return null;
  yield;
  const article = yield* annotator.annotateSteps(text, {input});
  return summarize(documentFactory(() => encoding).create('', '', 0, text), article);
}

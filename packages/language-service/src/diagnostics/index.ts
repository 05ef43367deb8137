import {type Finding, pageUrl, type Severity} from '@nutgraf/checks';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import {type Diagnostic, DiagnosticSeverity} from 'vscode-languageserver-types';
import {toRange} from '../positions.js';

export {codeActions} from './codeActions.js';
export {type DeskFile, deskOf} from './desk.js';
export {createFindings} from './findings.js';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What an editor should look at again in an article. */
export function diagnostics(document: TextDocument, findings: readonly Finding[]): Diagnostic[] {
  return findings.map(finding => toDiagnostic(document, finding));
}

export function toDiagnostic(document: TextDocument, {code, severity, message, related, ...span}: Finding): Diagnostic {
  return {
    range: toRange(document, span),
    severity: SEVERITIES[severity],
    code,
    codeDescription: {href: pageUrl(code)},
    source: 'nutgraf',
    message,
    ...(related.length > 0 && {
      relatedInformation: related.map(place => ({
        location: {uri: document.uri, range: toRange(document, place)},
        message: place.message,
      })),
    }),
  };
}

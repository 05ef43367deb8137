import {type Finding, pageUrl, rules, type Severity} from '@nutgraf/checks';
import type {Colors} from '../terminal.js';
import {linesOf} from './lines.js';

/** What was found in one file. */
export interface Checked {
  file: string;
  source: string;
  findings: readonly Finding[];
}

export interface Format {
  start(): string;
  file(checked: Checked): string;
  end(): string;
}

/** What a format may need to know. */
export interface FormatContext {
  colors: Colors;
  version: string;
}

export const checkFormats = {text, json, sarif, github} as const satisfies Record<
  string,
  (context: FormatContext) => Format
>;

export type CheckFormatName = keyof typeof checkFormats;

/** A finding with its lines and columns from 1, the end exclusive. */
function placed({source, findings}: Checked) {
  const lines = linesOf(source);
  return findings.map(finding => ({finding, from: lines.at(finding.start), to: lines.at(finding.end)}));
}

/** A line a finding: "news/a.md:3:14 warning name-spelling  message". */
function text({colors}: FormatContext): Format {
  const paint: Record<Severity, (words: string) => string> = {
    error: colors.red,
    warning: colors.yellow,
    information: colors.blue,
    hint: colors.dim,
  };
  const counts = new Map<Severity, number>();
  return {
    start: () => '',
    file(checked) {
      return placed(checked)
        .map(({finding: {severity, code, message}, from}) => {
          counts.set(severity, (counts.get(severity) ?? 0) + 1);
          return `${checked.file}:${from.line}:${from.column} ${paint[severity](severity)} ${code}  ${message}\n`;
        })
        .join('');
    },
    end() {
      const told = [...counts].map(
        ([severity, count]) => `${count} ${severity}${count > 1 && severity !== 'information' ? 's' : ''}`,
      );
      return told.length > 0 ? `\n${told.join(', ')}\n` : '';
    },
  };
}

/** One array of findings. */
function json(): Format {
  let any = false;
  return {
    start: () => '[',
    file: checked =>
      placed(checked)
        .map(({finding, from, to}) => {
          const {code, severity, message, start, end, words, related, fixes} = finding;
          const row = {
            file: checked.file,
            code,
            severity,
            message,
            page: pageUrl(code),
            start,
            end,
            from,
            to,
            words,
            related,
            fixes,
          };
          const comma = any ? ',' : '';
          any = true;
          return `${comma}\n${JSON.stringify(row)}`;
        })
        .join(''),
    end: () => '\n]\n',
  };
}

const GITHUB: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands, which GitHub shows beside the lines of a pull request. */
function github(): Format {
  return {
    start: () => '',
    file: checked =>
      placed(checked)
        .map(({finding: {severity, code, message}, from, to}) => {
          // GitHub takes columns only within one line.
          const columns = from.line === to.line ? `,col=${from.column},endColumn=${to.column}` : '';
          const place = `file=${property(checked.file)},line=${from.line},endLine=${to.line}${columns}`;
          return `::${GITHUB[severity]} ${place},title=${property(`Nutgraf: ${code}`)}::${data(message)}\n`;
        })
        .join(''),
    end: () => '',
  };
}

function data(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string): string {
  return data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

const SARIF: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** Static Analysis Results Interchange Format (OASIS, 2.1.0). */
function sarif({version}: FormatContext): Format {
  const results: object[] = [];
  return {
    start: () => '',
    file(checked) {
      const lines = linesOf(checked.source);
      const artifactLocation = {uri: addressOf(checked.file)};
      const region = (start: number, end: number) => {
        const [from, to] = [lines.at(start), lines.at(end)];
        return {
          startLine: from.line,
          startColumn: from.column,
          endLine: to.line,
          endColumn: to.column,
          charOffset: start,
          charLength: end - start,
        };
      };
      for (const {code, severity, message, start, end, related, fixes} of checked.findings) {
        results.push({
          ruleId: code,
          ruleIndex: rules.findIndex(rule => rule.code === code),
          level: SARIF[severity],
          message: {text: message},
          locations: [{physicalLocation: {artifactLocation, region: region(start, end)}}],
          ...(related.length > 0 && {
            relatedLocations: related.map((place, id) => ({
              id,
              physicalLocation: {artifactLocation, region: region(place.start, place.end)},
              message: {text: place.message},
            })),
          }),
          ...(fixes.length > 0 && {
            fixes: fixes.map(({title, edits}) => ({
              description: {text: title},
              artifactChanges: [
                {
                  artifactLocation,
                  replacements: edits.map(edit => ({
                    deletedRegion: region(edit.start, edit.end),
                    insertedContent: {text: edit.text},
                  })),
                },
              ],
            })),
          }),
        });
      }
      return '';
    },
    end() {
      const driver = {
        name: 'nutgraf',
        version,
        rules: rules.map(({code, title, level}) => ({
          id: code,
          shortDescription: {text: title},
          helpUri: pageUrl(code),
          defaultConfiguration: level === 'off' ? {enabled: false} : {enabled: true, level: SARIF[level]},
        })),
      };
      const log = {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [{tool: {driver}, columnKind: 'utf16CodeUnits', results}],
      };
      return `${JSON.stringify(log, null, 2)}\n`;
    },
  };
}

/** A path as a relative address. */
function addressOf(file: string): string {
  return file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}

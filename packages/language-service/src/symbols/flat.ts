import type {DocumentSymbol, SymbolInformation} from 'vscode-languageserver-types';

/** An outline for editors that have no nesting: each symbol with the name of the one it stands in. */
export function flatSymbols(
  symbols: readonly DocumentSymbol[],
  uri: string,
  containerName?: string,
): SymbolInformation[] {
  return symbols.flatMap(({name, kind, selectionRange, children = []}) => [
    {name, kind, location: {uri, range: selectionRange}, ...(containerName !== undefined && {containerName})},
    ...flatSymbols(children, uri, name),
  ]);
}

import {readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';

/** A bundled file's package folder: up to and with the name behind the last `node_modules`. */
const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/**
 * The licences of everything that a bundle holds and others wrote, as those licences ask.
 * @param {string} root the folder that `inputs` are relative to
 * @param {string[]} inputs the bundled files
 * @returns {string}
 * @throws {Error} when a package comes without a licence
 */
export function thirdPartyNotices(root, inputs) {
  const folders = inputs.map(input => PACKAGE.exec(resolve(root, input).replaceAll('\\', '/'))?.[0]);
  const notices = new Map();
  for (const folder of new Set(folders)) {
    if (folder === undefined) continue;
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const {name, version} = manifest;
    const license = licenseOf(manifest);
    const file = readdirSync(folder).find(entry => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
    if (!file && !license) throw new Error(`${name} in ${folder} names no licence, so it must not be bundled.`);
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`;
    notices.set(name, `${name} ${version} (${license})\n\n${text}\n`);
  }
  const head = 'Nutgraf holds code of these packages.\n';
  const sorted = [...notices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, notice]) => notice);
  return [head, ...sorted].join(`\n${'-'.repeat(80)}\n`);
}

/** The licence's name as a manifest gives it: the field of today, or the list of old. */
function licenseOf({license, licenses}) {
  return license ?? licenses?.map(({type, url}) => `${type}, ${url}`).join(' or ');
}

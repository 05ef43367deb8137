/// <reference path="./txt.d.ts" />
import gazetteer from '../generated/gazetteer.txt';
import names from '../generated/names.txt';
import phrases from '../generated/phrases.txt';
import places from '../generated/places.txt';
import type {TextName} from './names.js';

const TEXTS: Readonly<Record<TextName, string>> = {gazetteer, names, phrases, places};

/** A compiled table out of the code itself, for browsers and bundles without files of their own. */
export function textOf(name: TextName): string {
  return TEXTS[name];
}

// Draws images/icon.png from images/icon.svg; run by hand after a change of the drawing.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {findChromium} from '../../../scripts/workbench/setup.mjs';

const images = new URL('../images/', import.meta.url);
const size = {width: 256, height: 256};
const browser = await chromium.launch({executablePath: findChromium(), args: ['--no-sandbox']});
const page = await browser.newPage({viewport: size});
await page.setContent(`<style>body{margin:0}</style>${readFileSync(new URL('icon.svg', images), 'utf8')}`);
await page.screenshot({
  path: fileURLToPath(new URL('icon.png', images)),
  omitBackground: true,
  clip: {x: 0, y: 0, ...size},
});
await browser.close();

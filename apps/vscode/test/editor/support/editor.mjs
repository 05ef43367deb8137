import assert from 'node:assert/strict';

/** How long an editor may take to show something: the first sign of a language server comes after 10 to 15 seconds. */
const PATIENCE_MS = 60_000;

/** An editor's default colours show on the glyphs of any plain text; a hover opens after this pause. */
const SETTLE_MS = 400;

/** A workbench page, driven as a user does: by its words, its mouse and its keys. */
export class Editor {
  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.page = page;
  }

  /** Runs a command of the palette by its full title. */
  async command(title) {
    await this.page.keyboard.press('F1');
    await this.page.locator('.quick-input-widget input').fill(`>${title}`);
    // Clicked, because another command may stand before it in the list.
    const row = this.page.locator(`.quick-input-list .monaco-list-row[aria-label^="${title}"]`).first();
    await row.click();
    await row.waitFor({state: 'hidden'});
  }

  /** Opens a file of the folder by its name. */
  async open(name) {
    await this.page.keyboard.press('Control+P');
    await this.page.locator('.quick-input-widget input').fill(name);
    await this.page.locator('.quick-input-list .monaco-list-row', {hasText: name}).first().waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.tab.active', {hasText: name}).waitFor();
    await this.page.locator('.view-line').first().waitFor();
  }

  /** Chooses a colour theme by its name, as the picker lists it. */
  async chooseTheme(name) {
    await this.command('Preferences: Color Theme');
    await this.page.locator('.quick-input-widget input').fill(name);
    await this.page.locator(`.quick-input-list .monaco-list-row.focused[aria-label^="${name}"]`).waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({state: 'hidden'});
  }

  /** Where some words stand on the screen, and in which colour; undefined when they are not shown. */
  look(words, nth = 1) {
    return this.page.evaluate(lookInPage, {words, nth});
  }

  async colour(words, nth = 1) {
    const found = await this.look(words, nth);
    assert.ok(found, `"${words}" is not on the screen`);
    return found.colour;
  }

  /** Waits until words have another colour than some other words. */
  async waitForColour(words, otherThan) {
    await this.page.waitForFunction(differInPage, [lookInPage.toString(), words, otherThan], {
      timeout: PATIENCE_MS,
      polling: 100,
    });
  }

  /** Points at words with the mouse and gives the text of the card that comes up. */
  async hover(words, nth = 1) {
    const place = await this.look(words, nth);
    assert.ok(place, `"${words}" is not on the screen`);
    // From elsewhere and in steps, as a hand moves: a jump shows no hover.
    await this.page.mouse.move(640, 790);
    await this.page.locator('.monaco-hover:not(.hidden)').waitFor({state: 'hidden'});
    await this.page.mouse.move(place.x, place.y, {steps: 8});
    const card = this.page.locator('.monaco-hover:not(.hidden)', {hasText: /\S/});
    await card.first().waitFor({timeout: PATIENCE_MS});
    await this.page.waitForTimeout(SETTLE_MS);
    // biome-ignore lint/performance/useDomNodeTextContent: only it keeps paragraphs apart
    return (await card.first().innerText()).replaceAll('\u00a0', ' ');
  }

  /** All colours that the text on the screen has. */
  colours() {
    return this.page.evaluate(() => [
      ...new Set(
        [...document.querySelectorAll('.view-line span:not(:has(*))')].map(span => getComputedStyle(span).color),
      ),
    ]);
  }
}

/** Runs in the page: the place and colour of words on the screen. The editor renders spaces as U+00A0. */
function lookInPage({words, nth}) {
  let left = nth;
  for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
    const text = line.textContent.replaceAll('\u00a0', ' ');
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (--left > 0) continue;
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      let before = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (at < before + node.data.length) {
          const range = document.createRange();
          range.setStart(node, at - before);
          range.setEnd(node, Math.min(node.data.length, at - before + words.length));
          const {x, y, width, height} = range.getBoundingClientRect();
          const {color, fontWeight, fontStyle} = getComputedStyle(node.parentElement);
          return {x: x + width / 2, y: y + height / 2, colour: color, weight: fontWeight, style: fontStyle};
        }
        before += node.data.length;
      }
    }
  }
  return undefined;
}

/** Runs in the page: whether words have another colour than others. */
function differInPage([source, words, others]) {
  const look = new Function(`return (${source})`)();
  const a = look({words, nth: 1});
  const b = look({words: others, nth: 1});
  return a && b && a.colour !== b.colour;
}

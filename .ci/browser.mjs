// The browser checks: built books in every theme and width, in print, for axe and for the Nu checker.
//
//   node browser.mjs BOOK_DIR…
//
// Exits with 1 if anything inside our own output is wrong. What is outside a `.mdbook-canvas` is
// the host's and not looked at.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";

const require = createRequire(import.meta.url);
const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const THEMES = ["light", "rust", "coal", "navy", "ayu"];
const WIDTHS = [360, 768, 1280];

const books = process.argv.slice(2).map((book) => path.resolve(book));
// The print page holds all chapters again, and is looked at for what is its own: see below.
const pages = books.flatMap((book) =>
  fs
    .readdirSync(book)
    .filter((name) => name.endsWith(".html"))
    .filter((name) => !["404.html", "index.html", "print.html", "toc.html"].includes(name))
    .map((name) => path.join(book, name))
    .filter((file) => fs.readFileSync(file, "utf8").includes("<!--canvas-->")),
);
/** A page's name for reports: its book's folder and its own. */
const shown = (file) => file.split(path.sep).slice(-3).join("/");
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), "mdbook-canvas-"));
const problems = [];
let checks = 0;

function check(holds, what) {
  checks += 1;
  if (!holds) problems.push(what);
}

const context = await chromium.launchPersistentContext(path.join(scratch, "profile"), {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  headless: true,
  args: [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
  ],
});

try {
  for (const book of books) {
    check(pages.some((file) => file.startsWith(book + path.sep)), `${book} has no page with a canvas`);
  }
  for (const theme of THEMES) {
    const page = await context.newPage();
    await page.addInitScript((name) => {
      localStorage.setItem("mdbook-theme", name);
      localStorage.setItem("mdbook-sidebar", "hidden");
    }, theme);
    for (const file of pages) {
      const name = shown(file);
      for (const width of WIDTHS) {
        const where = `${name}, ${theme}, ${width} px`;
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`file://${file}`);
        await page.evaluate(() => document.fonts.ready);
        const sideways = await page.evaluate(() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth);
        check(sideways <= 0, `${where}: the page scrolls sideways by ${sideways} px`);
        const wide = await page.evaluate(() => {
          const room = document.querySelector("main").clientWidth;
          return [...document.querySelectorAll(".mdbook-canvas")].filter((c) => c.scrollWidth > room + 1).length;
        });
        check(wide === 0, `${where}: ${wide} canvases are wider than the page`);
        // Contrast depends on the theme, the structure does not: axe looks once a theme.
        if (width === 1280) {
          await page.evaluate(axe);
          const found = await page.evaluate(async () => (await globalThis.axe.run(".mdbook-canvas")).violations);
          const told = found.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(" | ")}`);
          check(found.length === 0, `${where}: axe: ${told.join("; ")}`);
        }
      }
      await page.emulateMedia({ media: "print" });
      const dark = await page.evaluate(() => {
        const canvas = document.querySelector(".mdbook-canvas");
        const style = getComputedStyle(canvas);
        return [style.color, style.getPropertyValue("--paper").trim()];
      });
      check(dark[0] === "rgb(0, 0, 0)" && dark[1] === "#fff", `${name}, ${theme}, print: ${dark}`);
      await page.emulateMedia({ media: "screen" });
    }
    await page.close();
  }
  await onPaper();
} finally {
  await context.close();
}

// The Nu checker reads each canvas in a page of its own. A style inside the body is known and
// documented; nothing else may be found.
const lone = pages.map((page, index) => {
  const html = fs.readFileSync(page, "utf8");
  const [, attributes] = html.match(/<html([^>]*)>/);
  const canvases = html.split("<!--canvas-->").slice(1).map((rest) => canvasOf(rest));
  const file = path.join(scratch, `${index}.html`);
  const [language] = attributes.match(/lang="[^"]*"/) ?? ['lang="en"'];
  const [direction] = attributes.match(/dir="[^"]*"/) ?? [""];
  fs.writeFileSync(file, `<!DOCTYPE html><html ${language} ${direction}><head><title>A page</title></head><body>${canvases.join("\n")}</body></html>`);
  return file;
});

/**
 * A4 from a dark theme: every word of every page lies inside its sheet, and no canvas is wider than
 * its column. No word of common length is cut in two, but at a hyphen or in Chinese.
 */
async function onPaper() {
  const page = await context.newPage();
  await page.addInitScript(() => localStorage.setItem("mdbook-theme", "navy"));
  // As narrow from the start: a sidebar that goes takes its time.
  await page.setViewportSize({ width: 680, height: 1000 });
  for (const file of pages) {
    await page.goto(`file://${file}`);
    await page.evaluate(() => document.fonts.ready);
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 680, height: 1000 });
    const broken = await page.evaluate(() => {
      const found = new Set();
      for (const cell of document.querySelectorAll(".mdbook-canvas :is(th, td)")) {
        const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          for (const word of texts.currentNode.data.matchAll(/(?<!\S)[^\s-]{2,13}(?!\S)/gu)) {
            // Chinese has no spaces, and a line may end behind any character.
            if (/\p{Script=Han}/u.test(word[0])) continue;
            const range = document.createRange();
            range.setStart(texts.currentNode, word.index);
            range.setEnd(texts.currentNode, word.index + word[0].length);
            if (new Set([...range.getClientRects()].map((r) => r.top)).size > 1) found.add(word[0]);
          }
        }
      }
      return [...found];
    });
    // What lies outside the sheet is not in its PDF at all, so the words there cannot tell.
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll(".mdbook-canvas :is(table, .poster, .facts)")]
        .filter((part) => part.getBoundingClientRect().width > part.closest(".mdbook-canvas").getBoundingClientRect().width + 1)
        .map((part) => part.caption?.textContent ?? part.className),
    );
    check(wide.length === 0, `${shown(file)}: wider than the paper: ${wide.slice(0, 5).join("; ")}`);
    check(broken.length === 0, `${shown(file)}: words cut in two on paper: ${broken.slice(0, 8).join(" ")}`);
    await page.emulateMedia({ media: "screen" });
    const sheet = path.join(scratch, "sheet.pdf");
    await page.pdf({ path: sheet, format: "A4", margin: { top: "15mm", bottom: "15mm", left: "15mm", right: "15mm" } });
    const boxes = execFileSync("pdftotext", ["-bbox", sheet, "-"], { encoding: "utf8", maxBuffer: 1 << 28 });
    let edge = [0, 0];
    const cut = new Set();
    let words = 0;
    for (const line of boxes.split("\n")) {
      const size = line.match(/<page width="([\d.]+)" height="([\d.]+)">/);
      if (size) edge = [Number(size[1]), Number(size[2])];
      const word = line.match(/<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*)<\/word>/);
      if (!word) continue;
      words += 1;
      const [left, top, right, bottom] = word.slice(1, 5).map(Number);
      if (left < 0 || top < 0 || right > edge[0] || bottom > edge[1]) cut.add(word[5]);
    }
    check(words > 20, `${shown(file)}: ${words} words on paper`);
    check(cut.size === 0, `${shown(file)}: cut on paper: ${[...cut].slice(0, 5).join(" ")} (${cut.size} words)`);
  }
  await page.close();
}

/** The canvas at the beginning of a text: up to the end of its outermost div. */
function canvasOf(text) {
  const start = text.indexOf("<div");
  let depth = 0;
  for (const tag of text.slice(start).matchAll(/<(\/?)div\b/g)) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return text.slice(0, start + tag.index + "</div>".length);
  }
  throw new Error("a canvas does not end");
}

const jar = require.resolve("vnu-jar/build/dist/vnu.jar");
const messages = path.join(scratch, "nu.json");
// The checker writes to standard error, and says by its exit code only whether it ran.
execFileSync("java", ["-jar", jar, "--format", "json", "--exit-zero-always", ...lone], {
  stdio: ["ignore", "ignore", fs.openSync(messages, "w")],
});
// Its own list of CSS is older than container queries, which every current browser knows.
const known = /“style” not allowed as child of|^CSS: .*(container|max-width”: Parse Error)/;
for (const message of JSON.parse(fs.readFileSync(messages, "utf8")).messages) {
  checks += 1;
  if (message.type === "error" && !known.test(message.message)) {
    problems.push(`${shown(pages[Number.parseInt(path.basename(message.url), 10)])}: Nu: ${message.message}: ${message.extract}`);
  }
}

fs.rmSync(scratch, { recursive: true, force: true });
for (const problem of problems) console.error(problem);
console.log(`${pages.length} pages, ${checks} checks, ${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);

// The hostile book in a browser: nothing of what its authors wrote runs, nothing is an element, and all of it is text.
//
//   node hostile.mjs BOOK_DIR
//
// The book is the one that `cargo run --example hostile-book` writes, built. Exits with 1 if
// anything ran, was asked for, or is not what the manifest says.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";

const book = path.resolve(process.argv[2]);
const manifest = JSON.parse(fs.readFileSync(path.join(book, "manifest.json"), "utf8"));
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

/** What the corpus calls if it runs, and what a script of its own could do to be seen. */
function watch() {
  globalThis.hits = [];
  globalThis.hit = (...said) => globalThis.hits.push(`hit(${said})`);
  for (const name of ["alert", "confirm", "prompt", "open", "print", "fetch"]) {
    const real = globalThis[name];
    globalThis[name] = (...args) => {
      globalThis.hits.push(`${name}(${args})`);
      return name === "fetch" ? real(...args) : undefined;
    };
  }
}

/** Reads a page: what is in its canvases, and what is around them. Runs in the page. */
function read({ plain, slots, seen }) {
  const ELEMENTS = {
    div: ["role", "aria-label", "tabindex", "style", "lang", "dir"], p: [], bdi: ["lang", "dir"], span: ["role", "aria-label", "lang", "dir"], ul: ["aria-label"],
    li: [], dl: [], dt: [], dd: [], table: [], caption: [], thead: [], tbody: [], tfoot: [], tr: [],
    th: ["scope", "colspan", "rowspan"], td: ["colspan", "rowspan"], small: [], b: [], br: [], em: [], strong: [],
    code: [], a: ["href"],
  };
  const fold = (text) => text.replace(/[ \t\n\r\f]+/g, " ").trim();
  const text = (html) => new DOMParser().parseFromString(`<body>${html.replaceAll("<br>", " ")}`, "text/html").body.textContent;
  const canvases = [...document.querySelectorAll("main .mdbook-canvas")];
  const odd = [];
  for (const canvas of canvases) {
    // A break is a space to who reads the text.
    for (const br of canvas.querySelectorAll("br")) br.before(" ");
    for (const element of [canvas, ...canvas.querySelectorAll("*")]) {
      const name = element.localName;
      const allowed = ELEMENTS[name];
      if (!allowed || element.namespaceURI !== "http://www.w3.org/1999/xhtml") odd.push(`<${name}>`);
      for (const { name: attribute, value } of element.attributes) {
        if (attribute !== "class" && !allowed?.includes(attribute)) odd.push(`<${name} ${attribute}=${value}>`);
        if (attribute === "style" && !/^--(columns|place):[\w/ ]+$/.test(value)) odd.push(`style=${value}`);
      }
      // The browser's own view of where a link leads: this book, or one of three schemes.
      if (name === "a" && !["http:", "https:", "mailto:", "file:"].includes(element.protocol)) odd.push(element.href);
      if (name === "a" && element.protocol === "file:" && !element.href.startsWith(new URL(".", location.href).href.replace(/[^/]+\/$/, ""))) odd.push(element.href);
    }
  }
  // Canvases stand side by side: one inside another, or an element between, got out of its place.
  const main = document.querySelector("main");
  for (const child of main.querySelectorAll("*")) {
    if (child.closest(".mdbook-canvas") || child.matches("main > style, main > h1, main > h1 > a")) continue;
    odd.push(`beside a canvas: <${child.localName}>`);
  }
  const wrong = [];
  for (const [index, expected] of (seen.canvases ?? []).entries()) {
    const fill = (number) => (slots[number] === "text" ? text(expected.text) : expected.name === null ? `Q${number}.q` : text(expected.name));
    const wanted = fold(plain.replace(/Q(\d+)\.q/g, (_, number) => fill(Number(number))));
    const found = fold(canvases[index]?.textContent ?? "");
    if (wanted !== found) {
      let at = 0;
      while (wanted[at] === found[at]) at += 1;
      wrong.push(`${JSON.stringify(expected.written)}: …${wanted.slice(Math.max(0, at - 30), at + 40)}… became …${found.slice(Math.max(0, at - 30), at + 40)}…`);
    }
  }
  const whole = fold(canvases.map((c) => c.textContent).join(" "));
  for (const said of seen.said ?? []) {
    if (!whole.includes(fold(said))) wrong.push(`${JSON.stringify(said)} is not to be seen`);
  }
  return {
    count: canvases.length,
    first: fold(canvases[0]?.textContent ?? ""),
    odd: [...new Set(odd)],
    wrong,
    scripts: [...document.querySelectorAll("script")].map((s) => s.src || s.textContent),
    frames: document.querySelectorAll("iframe, frame, object, embed, portal, base, link[rel=import], meta[http-equiv=refresh]").length,
    handlers: [...document.querySelectorAll("*")].filter((e) => [...e.attributes].some((a) => a.name.startsWith("on"))).map((e) => e.outerHTML.slice(0, 80)),
    title: document.title,
    hits: globalThis.hits,
  };
}

try {
  let plain;
  for (const { page: name, seen } of manifest.pages) {
    const page = await context.newPage();
    const happened = [];
    page.on("dialog", (dialog) => {
      happened.push(`a dialog: ${dialog.message()}`);
      dialog.dismiss();
    });
    page.on("popup", () => happened.push("a window"));
    page.on("console", (said) => said.type() === "error" && happened.push(`the console: ${said.text()}`));
    page.on("pageerror", (error) => happened.push(`an error: ${error.message}`));
    page.on("request", (request) => {
      if (!request.url().startsWith("file:")) happened.push(`a request: ${request.url()}`);
    });
    page.on("requestfailed", (request) => happened.push(`nothing at ${request.url()}`));
    page.on("framenavigated", (frame) => {
      if (frame.url() !== "about:blank" && path.basename(new URL(frame.url()).pathname) !== name) happened.push(`a way to ${frame.url()}`);
    });
    await page.addInitScript(watch);
    await page.goto(`file://${path.join(book, "book", name)}`);
    // What runs late runs now.
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
    const found = await page.evaluate(read, { plain: plain?.first ?? "", slots: manifest.slots, seen });
    plain ??= found;
    check(found.count > 0, `${name}: there is no canvas`);
    check(!seen.canvases || found.count === seen.canvases.length, `${name}: ${found.count} canvases`);
    for (const what of happened) check(false, `${name}: ${what}`);
    for (const what of [...found.hits, ...found.odd, ...found.wrong]) check(false, `${name}: ${what}`);
    checks += found.count + (seen.canvases ?? seen.said ?? []).length;
    check(found.frames === plain.frames, `${name}: ${found.frames} frames`);
    check(found.handlers.length === plain.handlers.length, `${name}: handlers: ${found.handlers.join("\n")}`);
    check(JSON.stringify(found.scripts) === JSON.stringify(plain.scripts), `${name}: other scripts than on a plain page`);
    await page.close();
  }
} finally {
  await context.close();
  fs.rmSync(scratch, { recursive: true, force: true });
}

for (const problem of problems.slice(0, 40)) console.error(problem);
console.log(`${manifest.pages.length} pages, ${checks} checks, ${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);

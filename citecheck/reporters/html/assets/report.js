/* The report's behaviour. Without it the page is whole: everything is shown, one part below the other. */
"use strict";
(() => {
  const MEANINGS = {
    exact: "cited as the list has it",
    near: "in the list, written otherwise",
    ambiguous: "may mean several entries",
    missing: "not in the list",
  };
  const wide = window.matchMedia("(min-width: 62rem)");
  const essays = new Map();
  let current = null;
  let pinned = false;
  let shownFor = null;
  let hits = [];
  let hit = -1;
  let closedAt = null;

  const make = (name, words, settings) => {
    const made = document.createElement(name);
    if (words) made.textContent = words;
    return Object.assign(made, settings);
  };

  /* One essay: its element, the rows of its cited items, its marks. */
  const setUp = (root) => {
    const rows = JSON.parse(root.querySelector("script[type='application/json']").textContent);
    const prefix = root.id.slice(0, -"top".length);
    const links = rows.map((_, number) => document.getElementById(`${prefix}c${number}`));
    const essay = {
      root,
      prefix,
      rows: rows.map((row) => (typeof row === "number" ? { e: row } : row)),
      links,
      form: root.querySelector(".filters"),
      articles: [...root.querySelectorAll(".findings > article")],
      entries: [...root.querySelectorAll(".list > .entry")],
      faults: [...root.querySelectorAll(".essay-text .fault[id]")],
      texts: new Map(),
    };
    essays.set(root.id, essay);
    return essay;
  };

  const numberOf = (essay, element) => Number(element.id.slice(essay.prefix.length + 1));
  const essayOf = (element) => essays.get(element.closest(".essay")?.id);
  const lower = (essay, element) => {
    if (!essay.texts.has(element)) essay.texts.set(element, element.textContent.toLowerCase());
    return essay.texts.get(element);
  };

  /* Which part is shown. */
  const show = (essay, view) => {
    essay.root.dataset.view = view;
    for (const link of essay.root.querySelectorAll(".views a")) {
      const is = link.hash === `#${essay.prefix}${view}`;
      if (is) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  const choose = (essay) => {
    current = essay;
    for (const each of essays.values()) each.root.hidden = each !== essay;
    for (const link of document.querySelectorAll(".essays a")) {
      if (link.hash === `#${essay.root.id}`) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    const beside = document.getElementById("decisions") ? "findings" : "list";
    if (!essay.root.dataset.view) show(essay, wide.matches ? beside : "text");
  };
  const reveal = (target) => {
    const essay = essayOf(target);
    if (!essay) return;
    choose(essay);
    const section = target.closest("main > section");
    if (section) {
      const view = section.id.slice(essay.prefix.length);
      const beside = view === "text" && wide.matches && essay.root.dataset.view !== "figures";
      if (!beside) show(essay, view === "text" && wide.matches ? "list" : view);
    }
    for (let inside = target.closest("details"); inside; inside = inside.parentElement.closest("details")) inside.open = true;
    target.hidden = false;
  };

  /* The card beside a citation. */
  const card = make("aside", "", { id: "card", hidden: true });
  card.setAttribute("role", "region");
  card.setAttribute("aria-label", "Details");
  card.setAttribute("aria-live", "polite");
  const article = (essay, number, without) => {
    const original = document.getElementById(`${essay.prefix}f${number}`);
    const copy = original.cloneNode(true);
    copy.removeAttribute("id");
    copy.hidden = false;
    for (const label of copy.querySelectorAll("dt")) {
      if (!without.includes(label.textContent)) continue;
      while (label.nextElementSibling?.tagName === "DD") label.nextElementSibling.remove();
      label.remove();
    }
    return copy;
  };
  const entryWords = (essay, number) => {
    const entry = document.getElementById(`${essay.prefix}e${number}`);
    const line = make("p");
    line.append(make("a", entry.querySelector("summary b").textContent, { href: `#${entry.id}` }));
    line.append(` ${entry.querySelector(".whole").textContent}`);
    line.dir = "auto";
    return line;
  };
  const meaning = (essay, number, verdict) => {
    const row = essay.rows[number];
    const parts = [make("h3", `${verdict}: ${MEANINGS[verdict]}`)];
    if (row.e !== undefined) parts.push(entryWords(essay, row.e));
    if (row.b) parts.push(make("p", `Because ${row.b}.`));
    if (row.k) {
      parts.push(make("p", verdict === "ambiguous" ? "It may mean:" : "The nearest entry:"));
      for (const [entry, words] of row.k) {
        const line = entryWords(essay, entry);
        if (words) line.append(make("em", ` ${words}`));
        parts.push(line);
      }
    }
    for (const like of row.l || []) parts.push(make("p", `Compare ${like}, which the text cites too.`));
    for (const finding of row.f || []) parts.push(article(essay, finding, ["means", "may mean", "nearest", "compare"]));
    return parts;
  };
  const place = (anchor) => {
    if (window.matchMedia("(max-width: 40rem)").matches) return;
    const box = anchor.getClientRects()[0] || anchor.getBoundingClientRect();
    const left = Math.min(box.left, document.documentElement.clientWidth - card.offsetWidth - 12);
    const below = box.bottom + 8 + card.offsetHeight < window.innerHeight || box.top < card.offsetHeight + 12;
    card.style.left = `${Math.max(6, left) + window.scrollX}px`;
    card.style.top = `${(below ? box.bottom + 8 : box.top - card.offsetHeight - 8) + window.scrollY}px`;
  };
  const open = (anchor, pin) => {
    const essay = essayOf(anchor);
    pinned = pin;
    if (shownFor !== anchor) {
      const mark = anchor.closest("mark");
      const parts = mark
        ? meaning(essay, numberOf(essay, anchor), mark.classList[0])
        : [article(essay, anchor.dataset.f, ["place"])];
      const close = make("button", "×", { className: "close", type: "button" });
      close.setAttribute("aria-label", "Close");
      card.replaceChildren(...parts, close);
      document.dispatchEvent(new CustomEvent("citecheck:card", { detail: { card, anchor } }));
      essay.root.append(card);
      shownFor = anchor;
    }
    card.hidden = false;
    place(anchor);
  };
  const close = () => {
    card.hidden = true;
    pinned = false;
    shownFor = null;
  };
  const anchorOf = (element) => {
    const found = element instanceof Element && element.closest(".essay-text :is(mark, .fault)");
    if (!found) return null;
    if (!found.matches("mark")) return found;
    return found.querySelector("a");
  };

  /* Tab goes from a citation into its card, and from the card's end on behind the citation. */
  const tab = (event) => {
    const stops = [...card.querySelectorAll("a[href], button, input")];
    const at = stops.indexOf(document.activeElement);
    if (document.activeElement === shownFor && !event.shiftKey && stops.length > 1) {
      event.preventDefault();
      stops[0].focus();
    } else if (at >= 0 && (event.shiftKey ? at === 0 : at === stops.length - 1)) {
      const anchor = shownFor;
      close();
      anchor.focus();
      if (event.shiftKey) event.preventDefault();
    }
  };

  /* Filters. */
  const chosen = (form, name) => new Set([...form.querySelectorAll(`input[name='${name}']:checked`)].map((box) => box.value));
  const years = (words) => {
    const found = words.match(/\d{1,4}/g);
    return found ? [Number(found[0]), Number(found[found.length - 1])] : null;
  };
  const inYears = (range, words) => !range || (words.match(/\d{3,4}/g) || []).some((year) => year >= range[0] && year <= range[1]);
  const asked = (form) => ({
    verdicts: chosen(form, "verdict"),
    levels: chosen(form, "level"),
    rule: form.elements.rule.value === "-" ? "" : form.elements.rule.value,
    author: form.elements.author.value.trim().toLowerCase(),
    years: years(form.elements.year.value),
    search: form.elements.search.value.trim().toLowerCase(),
  });
  const passesCitation = (essay, filter, number) => {
    const row = essay.rows[number];
    const link = essay.links[number];
    if (!link || !filter.verdicts.has(link.closest("mark").classList[0])) return false;
    const found = (row.f || []).map((each) => essay.articles[each]);
    if (filter.rule && !found.some((each) => each.dataset.r === filter.rule)) return false;
    if (found.length && !found.some((each) => filter.levels.has(each.classList[0]))) return false;
    const entry = row.e === undefined ? null : essay.entries[row.e];
    if (filter.author && !(entry ? entry.dataset.a || "" : row.w).toLowerCase().includes(filter.author)) return false;
    if (!inYears(filter.years, entry ? entry.dataset.y || "" : row.y)) return false;
    return !filter.search || lower(essay, link).includes(filter.search) || Boolean(entry && lower(essay, entry).includes(filter.search));
  };
  const passesArticle = (essay, filter, each) => {
    if (!filter.levels.has(each.classList[0]) || (filter.rule && each.dataset.r !== filter.rule)) return false;
    if (!filter.author && !filter.search && !filter.years) return true;
    const words = lower(essay, each);
    return words.includes(filter.author) && words.includes(filter.search) && inYears(filter.years, words);
  };
  const passesEntry = (essay, filter, each) => {
    const state = each.classList[1];
    if (state !== "exact" && !filter.verdicts.has(state)) return false;
    if (!(each.dataset.a || "").toLowerCase().includes(filter.author) || !inYears(filter.years, each.dataset.y || "")) return false;
    return !filter.search || lower(essay, each).includes(filter.search);
  };
  const highlight = (essay, words) => {
    hits = [];
    hit = -1;
    if (words.length > 1) {
      const walker = document.createTreeWalker(essay.root.querySelector(".essay-text"), NodeFilter.SHOW_TEXT);
      while (walker.nextNode() && hits.length < 2000) {
        const text = walker.currentNode.data.toLowerCase();
        for (let at = text.indexOf(words); at >= 0 && hits.length < 2000; at = text.indexOf(words, at + words.length)) {
          const range = new Range();
          range.setStart(walker.currentNode, at);
          range.setEnd(walker.currentNode, Math.min(at + words.length, walker.currentNode.length));
          hits.push(range);
        }
      }
    }
    if (window.CSS?.highlights) CSS.highlights.set("found", new Highlight(...hits));
  };
  const count = (number, one, many) => `${number} ${number === 1 ? one : many}`;
  const filter = (essay, { searching = false } = {}) => {
    const wanted = asked(essay.form);
    const narrow = Boolean(wanted.rule || wanted.author || wanted.years || wanted.search);
    let cited = 0;
    essay.links.forEach((link, number) => {
      const passes = passesCitation(essay, wanted, number);
      cited += passes;
      link?.closest("mark").classList.toggle("off", !passes);
    });
    const shown = (elements, passes) => {
      let number = 0;
      for (const each of elements) {
        each.hidden = !passes(essay, wanted, each);
        number += !each.hidden;
      }
      return number;
    };
    const findings = shown(essay.articles, passesArticle);
    const entries = shown(essay.entries, passesEntry);
    if (searching) highlight(essay, wanted.search);
    const places = wanted.search.length > 1 ? `, ${count(hits.length, "place", "places")} in the text (Enter for the next)` : "";
    const said = [count(cited, "citation", "citations"), count(findings, "finding", "findings"), count(entries, "entry", "entries")];
    essay.form.querySelector(".state").textContent = narrow ? `Shown: ${said.join(", ")}${places}. n and p go from one to the next.` : "n and p go to the next and previous citation, / to the search.";
  };

  /* Going from one to the next. */
  const step = (essay, by) => {
    const stops = [...essay.links.filter((link) => link && !link.closest("mark").classList.contains("off")), ...essay.faults];
    stops.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
    if (!stops.length) return;
    const here = essay.last;
    const at = here ? stops.indexOf(here) : -1;
    const next = at >= 0 ? at + by : by > 0 ? 0 : stops.length - 1;
    const stop = stops[(next + stops.length) % stops.length];
    reveal(stop);
    stop.scrollIntoView({ block: "center" });
    stop.focus({ preventScroll: true });
    essay.last = stop;
  };
  const nextHit = () => {
    if (!hits.length) return;
    hit = (hit + 1) % hits.length;
    const element = hits[hit].startContainer.parentElement;
    reveal(element);
    element.scrollIntoView({ block: "center" });
  };

  const begin = () => {
    document.documentElement.classList.add("scripted");
    for (const root of document.querySelectorAll(".essay")) setUp(root);
    if (!essays.size) return;
    const target = location.hash && document.getElementById(location.hash.slice(1));
    choose(essays.values().next().value);
    for (const essay of essays.values()) filter(essay);
    if (target) {
      reveal(target);
      target.scrollIntoView();
    }
  };

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse" || pinned || card.contains(event.target)) return;
    /* What a closed card uncovers is not pointed at. */
    if (closedAt && Math.hypot(event.clientX - closedAt.clientX, event.clientY - closedAt.clientY) < 2) return;
    closedAt = null;
    const anchor = anchorOf(event.target);
    if (anchor) open(anchor, false);
    else if (!card.hidden && !(shownFor && shownFor === document.activeElement)) close();
  });
  document.addEventListener("focusin", (event) => {
    const anchor = anchorOf(event.target);
    if (anchor) {
      essayOf(anchor).last = anchor;
      open(anchor, false);
    } else if (!card.contains(event.target) && !pinned) close();
  });
  document.addEventListener("click", (event) => {
    if (event.target.closest(".close")) {
      close();
      closedAt = event;
      return;
    }
    const anchor = anchorOf(event.target);
    if (anchor && event.detail > 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      open(anchor, true);
      return;
    }
    const link = event.target.closest("a[href^='#']");
    if (link) {
      const target = document.getElementById(link.hash.slice(1));
      if (!target) return;
      if (target.matches(".essay")) choose(essays.get(target.id));
      else reveal(target);
      if (card.contains(link) || anchor) close();
    } else if (!card.contains(event.target)) close();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      if (card.contains(event.target)) shownFor.focus();
      close();
    }
    if (event.key === "Tab" && !card.hidden) tab(event);
    if (event.ctrlKey || event.metaKey || event.altKey || !current) return;
    if (event.target.matches("input[name='search']") && event.key === "Enter") {
      event.preventDefault();
      nextHit();
    }
    if (event.target.matches("input:not([type='checkbox']), select, textarea")) return;
    if (event.key === "n") step(current, 1);
    else if (event.key === "p") step(current, -1);
    else if (event.key === "/") {
      event.preventDefault();
      current.form.elements.search.focus();
    }
  });
  document.addEventListener("input", (event) => {
    const form = event.target.closest(".filters");
    if (!form) return;
    const essay = essayOf(form);
    if (event.target.value === "exact") for (const each of essay.entries) if (each.classList.contains("exact")) each.open = event.target.checked;
    filter(essay, { searching: event.target.name === "search" });
  });
  document.addEventListener("reset", (event) => {
    setTimeout(() => filter(essayOf(event.target), { searching: true }));
  });
  document.addEventListener("submit", (event) => {
    if (event.target.matches(".filters")) event.preventDefault();
  });
  window.addEventListener("hashchange", () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target) reveal(target);
  });
  window.addEventListener("beforeprint", () => {
    for (const each of document.querySelectorAll(".essay, .entry, .rule")) {
      if (each.matches("details")) each.open = true;
    }
  });
  begin();
})();

/* Dropping files, and deciding on findings: every decision is sent at once, and shown in the text, the list of findings and the card. */
"use strict";
(() => {
  const make = (name, words, settings) => {
    const made = document.createElement(name);
    if (words) made.textContent = words;
    return Object.assign(made, settings);
  };

  /* Files dropped anywhere on a field. */
  for (const field of document.querySelectorAll(".drop")) {
    const input = field.querySelector("input");
    for (const kind of ["dragenter", "dragover"]) {
      field.addEventListener(kind, (event) => {
        event.preventDefault();
        field.classList.add("over");
      });
    }
    for (const kind of ["dragleave", "drop"]) field.addEventListener(kind, () => field.classList.remove("over"));
    field.addEventListener("drop", (event) => {
      event.preventDefault();
      if (event.dataTransfer.files.length) input.files = event.dataTransfer.files;
    });
  }

  /* Checking without leaving the page: whatever is wrong, what was typed and chosen stays. */
  const given = document.getElementById("given");
  given?.addEventListener("submit", async (event) => {
    event.preventDefault();
    const press = given.querySelector("button.main");
    press.disabled = true;
    press.textContent = "Checking …";
    document.querySelector(".unjudged")?.remove();
    let trouble = "The app does not answer: was it ended?";
    try {
      const answer = await fetch(given.action, { method: "POST", headers: { Accept: "application/json" }, body: new FormData(given) });
      if (answer.ok) {
        window.location.assign("report");
        return;
      }
      trouble = answer.status === 413 ? "That is too much: give a smaller file." : (await answer.json()).error;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
    const said = make("p", trouble, { className: "error unjudged" });
    said.setAttribute("role", "alert");
    given.before(said);
    press.disabled = false;
    press.textContent = "Check";
  });

  const element = document.getElementById("decisions");
  if (!element) return;
  const known = JSON.parse(element.textContent);
  const fixable = new Set(known.fixable);
  const decisions = new Map(Object.entries(known.decisions).map(([number, one]) => [Number(number), one]));
  const state = (number) => decisions.get(number)?.s || "open";

  /* The buttons of one finding, or of all of a group. */
  const buttons = (numbers) => {
    const box = make("span", "", { className: "decide" });
    box.dataset.numbers = numbers.join(" ");
    fill(box);
    return box;
  };
  const button = (action, words, about) => {
    const made = make("button", words, { type: "button" });
    made.dataset.act = action;
    made.setAttribute("aria-label", `${words}: ${about}`);
    return made;
  };
  const fill = (box) => {
    const numbers = box.dataset.numbers.split(" ").map(Number);
    const all = numbers.length > 1 ? ` all ${numbers.length}` : "";
    const states = new Set(numbers.map(state));
    const about = box.dataset.about || "this finding";
    box.replaceChildren();
    if (states.size === 1 && !states.has("open")) {
      const one = decisions.get(numbers[0]);
      box.append(make("span", one.s === "accepted" ? "accepted" : `dismissed: ${one.r}`, { className: "said" }), button("open", `Undo${all}`, about));
      return;
    }
    if (numbers.every((number) => fixable.has(number))) box.append(button("accepted", `Accept${all}`, about));
    box.append(button("reason", `Dismiss${all}`, about));
  };
  const prepare = (article) => {
    const places = [...article.querySelectorAll(".place")];
    const rule = article.querySelector("h3 a")?.textContent || "";
    for (const place of places) {
      if (place.querySelector(".decide")) continue;
      const box = buttons([Number(place.dataset.n)]);
      box.dataset.about = `${rule}, ${place.textContent}`;
      fill(box);
      place.append(box);
    }
    if (places.length > 1 && !article.querySelector(".whole-group")) {
      const box = buttons(places.map((place) => Number(place.dataset.n)));
      box.classList.add("whole-group");
      box.dataset.about = rule;
      fill(box);
      article.append(box);
    }
  };

  /* What has been decided, everywhere it shows. */
  const show = () => {
    for (const box of document.querySelectorAll(".decide")) fill(box);
    for (const change of document.querySelectorAll(".change")) {
      const is = state(Number(change.dataset.n)) === "accepted";
      if (is === change.classList.contains("accepted")) continue;
      change.classList.toggle("accepted", is);
      if (is && change.dataset.w) change.after(make("ins", change.dataset.w));
      else if (!is && change.nextElementSibling?.tagName === "INS") change.nextElementSibling.remove();
    }
    for (const article of document.querySelectorAll(".findings > article, #card article")) {
      const decided = [...article.querySelectorAll(".place")].every((place) => state(Number(place.dataset.n)) !== "open");
      article.classList.toggle("decided", decided);
    }
    const open = new Set();
    for (const place of document.querySelectorAll(".findings > article .place")) {
      if (state(Number(place.dataset.n)) === "open") open.add(place.querySelector("a")?.hash);
    }
    for (const link of document.querySelectorAll(".findings > article .place > a")) {
      const target = document.getElementById(link.hash.slice(1));
      (target?.closest("mark") || target)?.classList.toggle("settled", !open.has(link.hash));
    }
    const accepted = [...decisions.values()].filter((one) => one.s === "accepted").length;
    const left = known.count - decisions.size;
    document.querySelector(".counts").textContent = `${accepted} accepted, ${decisions.size - accepted} dismissed, ${left} open`;
    document.getElementById("again").hidden = !accepted;
  };
  const decide = async (box, action, reason) => {
    const numbers = box.dataset.numbers.split(" ").map(Number);
    box.parentElement.querySelector(".trouble")?.remove();
    let trouble = "the app does not answer: was it ended?";
    try {
      const answer = await fetch("decide", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ numbers, state: action, reason, count: known.count }),
      });
      const said = await answer.json();
      trouble = said.error || "";
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
    if (trouble) {
      box.after(make("p", trouble, { className: "trouble", role: "alert" }));
      return;
    }
    for (const number of numbers) {
      if (action === "open") decisions.delete(number);
      else decisions.set(number, { s: action, r: reason });
    }
    show();
  };
  const ask = (box) => {
    const field = make("input", "", { size: 22, placeholder: "the reason" });
    field.setAttribute("aria-label", "Reason for dismissing it");
    const done = make("button", "Dismiss", { type: "button" });
    done.dataset.act = "dismissed";
    const leave = make("button", "Cancel", { type: "button" });
    leave.dataset.act = "cancel";
    box.replaceChildren(field, done, leave);
    field.focus();
  };
  document.addEventListener("click", (event) => {
    const pressed = event.target.closest("[data-act]");
    if (!pressed) return;
    const box = pressed.closest(".decide");
    const action = pressed.dataset.act;
    if (action === "reason") ask(box);
    else if (action === "cancel") fill(box);
    else decide(box, action, action === "dismissed" ? box.querySelector("input").value.trim() : "");
  });
  document.addEventListener("keydown", (event) => {
    const box = event.target.closest?.(".decide");
    if (!box || !event.target.matches("input")) return;
    if (event.key === "Enter") decide(box, "dismissed", event.target.value.trim());
    else if (event.key === "Escape") fill(box);
  });
  document.addEventListener("citecheck:card", (event) => {
    const number = event.detail.anchor;
    for (const article of event.detail.card.querySelectorAll("article")) prepare(article);
    if (number) show();
  });
  for (const article of document.querySelectorAll(".findings > article")) prepare(article);
  show();
})();

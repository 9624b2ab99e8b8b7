// Search, filters and the order of days, for readers whose browser runs scripts. Without it the page is whole.
// What is chosen stands in the address, so that a view can be sent to somebody.
(function () {
  "use strict";
  var place = document.getElementById("tools");
  var days = document.getElementById("days");
  if (!place || !days) return;
  var entries = Array.prototype.slice.call(days.querySelectorAll(".entries > li"));
  if (entries.length < 2) return;

  function make(name, text, properties) {
    var element = document.createElement(name);
    if (text) element.textContent = text;
    for (var key in properties || {}) element[key] = properties[key];
    return element;
  }

  function labelled(text, control) {
    var box = make("div");
    box.append(make("label", text, { htmlFor: control.id }), control);
    return box;
  }

  function choice(id, text, values) {
    var select = make("select", "", { id: id, name: id });
    select.append(make("option", "All", { value: "" }));
    values.forEach(function (value) { select.append(make("option", value, { value: value })); });
    return { control: select, box: labelled(text, select) };
  }

  function each(entry, selector) {
    return Array.prototype.map.call(entry.querySelectorAll(selector), function (found) { return found.textContent; });
  }

  function all(selector) {
    var seen = new Set();
    entries.forEach(function (entry) { each(entry, selector).forEach(seen.add, seen); });
    return Array.from(seen).sort(function (a, b) { return a.localeCompare(b, "en"); });
  }

  var form = make("form", "", { className: "tools" });
  form.setAttribute("role", "search");
  form.setAttribute("aria-label", "Search and filter the chronology");
  var words = make("input", "", { id: "q", name: "q", type: "search", autocomplete: "off" });
  var who = choice("about", "Person or prison", all(".about a"));
  var kind = choice("kind", "Kind of event", all(".type"));
  var tick = make("input", "", { id: "conflict", name: "conflict", type: "checkbox" });
  var tickBox = make("div", "", { className: "tick" });
  tickBox.append(tick, make("label", "Only where accounts conflict", { htmlFor: "conflict" }));
  var turn = make("button", "Turn the order round", { type: "button" });
  var count = make("p", "", { className: "count" });
  count.setAttribute("role", "status");
  form.append(labelled("Search", words), who.box, kind.box, tickBox, turn, count);

  var texts = entries.map(function (entry) { return entry.textContent.toLowerCase(); });
  var isTurned = false;
  var hint = document.querySelector("#chronology ~ .hint");

  function show() {
    var wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    var shown = 0;
    entries.forEach(function (entry, index) {
      var isShown = wanted.every(function (word) { return texts[index].includes(word); })
        && (!who.control.value || each(entry, ".about a").includes(who.control.value))
        && (!kind.control.value || each(entry, ".type").includes(kind.control.value))
        && (!tick.checked || entry.querySelector(".disputed"));
      entry.hidden = !isShown;
      if (isShown) shown += 1;
    });
    days.querySelectorAll(".day").forEach(function (day) {
      day.hidden = !day.querySelector(".entries > li:not([hidden])");
    });
    count.textContent = shown + " of " + entries.length + " events shown";
  }

  function reverse() {
    isTurned = !isTurned;
    hint.textContent = hint.textContent.includes("newest") ? "The oldest first." : "The newest first.";
    var groups = Array.prototype.slice.call(days.querySelectorAll(".day"));
    // Events of which no date is known stand last in either order.
    var undated = groups.filter(function (day) { return day.querySelector("h3").textContent === "Date not known"; });
    groups.forEach(function (day) {
      if (!undated.includes(day)) days.prepend(day);
      var list = day.querySelector(".entries");
      Array.prototype.slice.call(list.children).reverse().forEach(function (entry) { list.append(entry); });
    });
  }

  function keep() {
    var state = new URLSearchParams();
    if (words.value) state.set("q", words.value);
    if (who.control.value) state.set("about", who.control.value);
    if (kind.control.value) state.set("kind", kind.control.value);
    if (tick.checked) state.set("conflict", "1");
    if (isTurned) state.set("turned", "1");
    var query = state.toString();
    try {
      history.replaceState(null, "", location.pathname + (query ? "?" + query : "") + location.hash);
    } catch (error) { /* A page opened as a file keeps its address. */ }
  }

  function changed() {
    show();
    keep();
  }

  var state = new URLSearchParams(location.search);
  words.value = state.get("q") || "";
  who.control.value = state.get("about") || "";
  kind.control.value = state.get("kind") || "";
  tick.checked = state.get("conflict") === "1";
  if (state.get("turned") === "1") reverse();
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("input", changed);
  turn.addEventListener("click", function () { reverse(); changed(); });
  // A link to an entry that the filters hide shows it again.
  window.addEventListener("hashchange", function () {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !target.hidden) return;
    form.reset();
    changed();
    target.scrollIntoView();
  });
  place.append(form);
  show();
})();

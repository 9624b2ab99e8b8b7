"""With the keyboard alone: a skip link first that leads on, every control reached, and the focus seen on each."""

from browser import NAME, opened
from problem import Problem

# Controls that a keyboard must reach, each with a number. What stands in a closed <details> is reached when it is open.
NUMBER = """() => {
  const all = "a[href], button, input, select, textarea, summary, [tabindex]";
  const found = [...document.querySelectorAll(all)].filter(element =>
    element.checkVisibility({visibilityProperty: true}) && element.tabIndex >= 0 && !element.disabled);
  found.forEach((element, index) => { element.dataset.number = index });
  window.seen = [];
  document.addEventListener("focusin", event => {
    const element = event.target, style = getComputedStyle(element), box = element.getBoundingClientRect();
    const width = parseFloat(style.outlineWidth);
    window.seen.push({
      number: element.dataset.number === undefined ? -1 : Number(element.dataset.number),
      isRinged: style.outlineStyle === "auto"
        || style.outlineStyle !== "none" && width >= 2 && !/^rgba\\(.*, 0\\)$|transparent/.test(style.outlineColor),
      isInView: box.width > 1 && box.height > 1 && box.bottom > 0 && box.right > 0
        && box.top < innerHeight && box.left < innerWidth,
    });
  });
  return found.length;
}"""

ELEMENT = "number => (" + NAME + ")(document.querySelector(`[data-number=\"${number}\"]`))"


def check(browser, page):
    yield from skip_link(browser, page)
    with opened(browser, page) as tab:
        count = tab.evaluate(NUMBER)
        for _ in range(count):
            tab.keyboard.press("Tab")
        seen = tab.evaluate("window.seen")

        def name(number):
            return tab.evaluate(ELEMENT, number) if number >= 0 else "an element that is no control"

        reached = {focus["number"] for focus in seen}
        for number in sorted(set(range(count)) - reached):
            yield Problem(page.name, "keyboard", name(number), "the Tab key does not reach it")
        for focus in seen:
            if not focus["isRinged"]:
                yield Problem(page.name, "visible focus", name(focus["number"]), "nothing is drawn around it")
            if not focus["isInView"]:
                yield Problem(page.name, "visible focus", name(focus["number"]), "it is outside the window")
        order = [focus["number"] for focus in seen if focus["number"] >= 0]
        if order != sorted(order):
            yield Problem(page.name, "keyboard", "the page", "the focus does not follow the order of the text")


def skip_link(browser, page):
    with opened(browser, page) as tab:
        tab.keyboard.press("Tab")
        first = tab.evaluate("document.activeElement.getAttribute('href') || ''")
        if not first.startswith("#"):
            yield Problem(page.name, "skip link", "the page", "the first control is no link within the page")
            return
        tab.keyboard.press("Enter")
        tab.keyboard.press("Tab")
        is_within = tab.evaluate(
            """href => {
              const target = document.querySelector(href), focus = document.activeElement;
              return !!target && focus !== document.body && (target.contains(focus)
                || !!(target.compareDocumentPosition(focus) & Node.DOCUMENT_POSITION_FOLLOWING));
            }""",
            first,
        )
        if not is_within:
            yield Problem(page.name, "skip link", first, "the next control is not in or after what it leads to")

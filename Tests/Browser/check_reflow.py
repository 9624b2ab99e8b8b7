"""At 320 px and at 400% zoom (a window of 1280 by 1024 has 320 by 256 of its px left) nothing runs off the side."""

from browser import NAME, opened
from problem import Problem

SIZES = {
    "320 px": {"width": 320, "height": 640},
    "400% zoom": {"width": 320, "height": 256, "device_scale_factor": 4},
}

# What stands out to the right; a table may be scrolled within a box of its own (WCAG 1.4.10).
WIDE = """() => {
  const width = document.documentElement.clientWidth;
  const boxed = element => {
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement)
      if (["auto", "scroll", "hidden"].includes(getComputedStyle(box).overflowX)) return true;
    return false;
  };
  const wide = [...document.querySelectorAll("body *")].filter(element =>
    element.getBoundingClientRect().right > width + 1 && !boxed(element));
  // A box of one px is how words are kept for screen readers alone.
  const cut = [...document.querySelectorAll("main *")].filter(element => element.clientWidth > 2 &&
    ["hidden", "clip"].includes(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1);
  const name = NAME;
  return {scrolls: document.scrollingElement.scrollWidth > width,
    wide: wide.slice(0, 3).map(name), cut: cut.slice(0, 3).map(name)};
}""".replace("NAME", NAME)


def check(browser, page):
    for size, settings in SIZES.items():
        with opened(browser, page, **settings) as tab:
            tab.evaluate("document.querySelectorAll('details').forEach(found => { found.open = true })")
            found = tab.evaluate(WIDE)
        if found["scrolls"]:
            for element in found["wide"] or ["the page"]:
                yield Problem(page.name, f"reflow at {size}", element, "the page must be scrolled sideways to read it")
        for element in found["cut"]:
            yield Problem(page.name, f"reflow at {size}", element, "its words are cut off")

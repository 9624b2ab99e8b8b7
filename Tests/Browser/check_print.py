"""Printed: a PDF comes of it, black on white on A4, with every heading and quotation and nothing off the side."""

from browser import NAME, opened
from problem import Problem

# The width of A4 within margins of 18 mm, in px.
WIDTH = 657

SHOWN = """() => {
  const name = NAME;
  const missing = [...document.querySelectorAll("main h1, main h2, main h3, main h4, main q, .embargo")]
    .filter(element => !element.closest("details, nav, #tools") && !element.checkVisibility());
  const dark = [...document.querySelectorAll("body, main, section, article, li")].filter(element => {
    const [r, g, b, a] = (getComputedStyle(element).backgroundColor.match(/[\\d.]+/g) || [0, 0, 0, 0]).map(Number);
    return a !== 0 && Math.min(r, g, b) < 200;
  });
  return {missing: missing.slice(0, 3).map(name), dark: dark.slice(0, 3).map(name),
    isWide: document.scrollingElement.scrollWidth > document.documentElement.clientWidth};
}""".replace("NAME", NAME)


def check(browser, page):
    with opened(browser, page, width=WIDTH, color_scheme="dark") as tab:
        tab.emulate_media(media="print")
        found = tab.evaluate(SHOWN)
        pdf = tab.pdf(format="A4", prefer_css_page_size=True)
    for element in found["missing"]:
        yield Problem(page.name, "print", element, "it is not printed")
    for element in found["dark"]:
        yield Problem(page.name, "print", element, "it is printed on a dark ground")
    if found["isWide"]:
        yield Problem(page.name, "print", "the page", "it is wider than the paper")
    if not pdf.startswith(b"%PDF") or b"/Type /Page" not in pdf.replace(b"/Type/Page", b"/Type /Page"):
        yield Problem(page.name, "print", "the page", "no PDF came of it")

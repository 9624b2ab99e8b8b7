"""Without a script all of the content is there, and none is hidden."""

from browser import NAME, opened
from problem import Problem

# Each heading, paragraph, item and cell by its words. What the script adds itself, search and filters, is no content.
WORDS = """() => [...document.querySelectorAll("h1, h2, h3, h4, p, li, dt, dd, td, th, q, figcaption")]
  .filter(element => !element.closest("#tools"))
  .map(element => element.textContent.trim().replace(/\\s+/g, " ")).filter(Boolean)"""

# A text that is not shown where nothing is closed.
HIDDEN = "() => [...document.querySelectorAll('main *')].filter(element => element.textContent.trim()" \
    " && !element.closest('details, script, style, svg') && !element.checkVisibility()).slice(0, 5).map(" + NAME + ")"


def check(browser, page):
    with opened(browser, page) as tab:
        whole = tab.evaluate(WORDS)
    with opened(browser, page, java_script_enabled=False) as tab:
        plain = set(tab.evaluate(WORDS))
        hidden = tab.evaluate(HIDDEN)
    for words in whole:
        if words not in plain:
            yield Problem(page.name, "without script", f'"{words[:60]}"', "it is there only with a script")
    for element in hidden:
        yield Problem(page.name, "without script", element, "it is hidden")

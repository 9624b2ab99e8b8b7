"""A page asks for nothing but its own files, and its script runs without a fault."""

from browser import opened
from problem import Problem


def check(browser, page):
    asked, faults = [], []
    home = page.address.rsplit("/", 1)[0] + "/"
    with opened(browser, page) as tab:
        tab.on("request", lambda request: asked.append(request.url))
        tab.on("requestfailed", lambda request: faults.append(f"{request.url} could not be had"))
        tab.on("pageerror", lambda error: faults.append(str(error)))
        tab.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
        tab.goto("about:blank")
        asked.clear()
        tab.goto(page.address)
        # What asks for something late is seen too.
        tab.evaluate("window.scrollTo(0, document.body.scrollHeight)")
        tab.wait_for_timeout(200)
    for address in asked:
        if not address.startswith((home, "data:")):
            yield Problem(page.name, "requests", address, "it is not a file of the page's own")
    for fault in faults:
        yield Problem(page.name, "requests", "the page", fault.split("\n")[0])

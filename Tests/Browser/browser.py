"""Opens pages in Chromium and keeps account of what they ask for."""

from contextlib import contextmanager

from playwright.sync_api import Error, sync_playwright


@contextmanager
def chromium(path):
    """The browser at a path, without a window."""
    with sync_playwright() as playwright:
        try:
            browser = playwright.chromium.launch(executable_path=path, args=["--force-color-profile=srgb"])
        except Error as error:
            reason = str(error).strip().splitlines()[0]
            raise SystemExit(f"browser checks: {path} could not be started: {reason}") from error
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def opened(browser, page, width=1280, height=900, **settings):
    """A page in a window of its own."""
    context = browser.new_context(viewport={"width": width, "height": height}, **settings)
    try:
        tab = context.new_page()
        tab.goto(page.address)
        yield tab
    finally:
        context.close()


# What names an element in a message: its tag, id and class, and the beginning of its words.
NAME = """element => {
  const words = (element.textContent || "").trim().replace(/\\s+/g, " ").slice(0, 40);
  const id = element.id ? "#" + element.id : "";
  const kind = element.classList.length ? "." + [...element.classList].join(".") : "";
  return "<" + element.tagName.toLowerCase() + id + kind + "> " + JSON.stringify(words);
}"""

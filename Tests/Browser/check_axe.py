"""axe-core finds nothing at WCAG 2.2 AA: light and dark, wide and narrow, as printed."""

from axe_playwright_python.sync_playwright import Axe

from browser import opened
from problem import Problem

SCREEN = {
    "resultTypes": ["violations"],
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]},
    # axe leaves the rule of WCAG 2.2 out unless it is asked for.
    "rules": {"target-size": {"enabled": True}},
}
# Dark and on paper only the colours are others.
CONTRAST = {"resultTypes": ["violations"], "runOnly": {"type": "rule", "values": ["color-contrast"]}}

MODES = {
    "light": ({}, SCREEN),
    "narrow": ({"width": 320, "height": 640}, SCREEN),
    "dark": ({"color_scheme": "dark"}, CONTRAST),
    "print": ({}, CONTRAST),
}


def check(browser, page):
    for mode, (settings, options) in MODES.items():
        # axe is put into the page, which else runs no script but ours.
        with opened(browser, page, bypass_csp=True, **settings) as tab:
            if mode == "print":
                tab.emulate_media(media="print")
            tab.evaluate("document.querySelectorAll('details').forEach(found => { found.open = true })")
            for violation in Axe().run(tab, options=options).response["violations"]:
                for node in violation["nodes"]:
                    reason = (node.get("failureSummary") or violation["help"]).split("\n")
                    yield Problem(
                        page.name, f"axe {violation['id']} ({mode})", " ".join(map(str, node["target"])),
                        " ".join(line.strip() for line in reason),
                    )  # fmt: skip

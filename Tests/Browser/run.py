"""Checks every kind of page that the program writes in a real browser.

    run.py PROGRAM BROWSER STORY [--pictures FOLDER]

Says each fault with its page, rule and element, and ends with status 1 when there is one.
"""

import argparse
import sys
import tempfile
from pathlib import Path

import check_axe
import check_keyboard
import check_print
import check_reflow
import check_requests
import check_without_script
import pages
from browser import chromium, opened
from problem import Problem, summary

CHECKS = [check_requests, check_without_script, check_reflow, check_keyboard, check_print, check_axe]

PICTURES = {
    "wide": {},
    "phone": {"width": 360, "height": 740},
    "dark": {"color_scheme": "dark"},
}


def main():
    parser = argparse.ArgumentParser(description="Checks the pages that Daybook writes in a real browser.")
    parser.add_argument("program", help="the daybook program")
    parser.add_argument("browser", help="the Chromium program")
    parser.add_argument("story", type=Path, help="the folder of a sample story")
    parser.add_argument("--pictures", type=Path, help="a folder for pictures of the pages")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, chromium(options.browser) as browser:
        found = pages.make(options.program, options.story, Path(folder))
        problems = idle_checks(browser)
        for page in found:
            faults = [problem for check in CHECKS for problem in check.check(browser, page)]
            print(f"{'fault' if faults else 'ok   '}  {page.name}", flush=True)
            problems += faults
            if options.pictures:
                take(browser, page, options.pictures)
    for line in summary(problems):
        print(line, file=sys.stderr)
    print(f"{len(found)} pages, {len(CHECKS)} checks, {len(problems)} faults")
    return 1 if problems else 0


def idle_checks(browser):
    """What the checks miss on a page that is made to fail each of them."""
    broken = pages.Page("broken.html", Path(__file__).parent / "broken.html")
    return [
        Problem(broken.name, check.__name__, "the page", "no fault was found, and the page has one for this check")
        for check in CHECKS
        if not list(check.check(browser, broken))
    ]


def take(browser, page, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for mode, settings in PICTURES.items():
        with opened(browser, page, **settings) as tab:
            name = page.name.replace(" ", "-").replace(",", "").replace(".html", "")
            tab.screenshot(path=folder / f"{name}-{mode}.png", full_page=True)


if __name__ == "__main__":
    sys.exit(main())

"""The pages that are checked: each kind that the program writes, made from the sample story."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

STATEMENT = (
    "Brahim Kaddour-Cherif was released in error on 29 October 2025. "
    "He was released in error on 1 October 2025. "
    "New checks will begin next week. "
    "Nobody has ever been to the moon."
)


@dataclass(frozen=True)
class Page:
    """A page to open, and whether a script of ours may run on it."""

    name: str
    path: Path

    @property
    def address(self):
        return self.path.resolve().as_uri()


def make(program, story, folder):
    """Writes the pages of a story into a folder."""
    run(program, "brief", story, "--output", folder, "--format", "html", "--marking", "OFFICIAL")
    site = folder / "site"
    run(
        program, "site", story, "--output", site, "--publisher", "Office of Examples",
        "--contact", "press@office.example", "--embargo", "2100-01-01", "--despite-embargo",
    )  # fmt: skip
    check = folder / "check.html"
    # Status 2 says that something conflicts, which is what the page is to show.
    run(program, "check", "-", "--against", story, "--format", "html", "--output", check, text=STATEMENT, fine=(0, 2))
    found = [Page("brief", folder / "brief.html"), Page("check of a statement", check)]
    return found + [Page(f"site, {name}", site / name) for name in kinds(site)]


def kinds(site):
    """One page of each kind: the story, the longest of a person and of a prison, the accessibility statement."""
    names = ["index.html", "accessibility.html"]
    for kind in ("person", "prison"):
        pages = sorted(site.glob(f"{kind}-*.html"), key=lambda path: (-path.stat().st_size, path.name))
        names += [path.name for path in pages[:1]]
    return names


def run(program, *arguments, text="", fine=(0,)):
    done = subprocess.run(
        [program, *map(str, arguments)], input=text, capture_output=True, text=True, timeout=300, check=False
    )
    if done.returncode not in fine:
        raise SystemExit(f"browser checks: daybook {arguments[0]} ended with {done.returncode}: {done.stderr.strip()}")

"""What a check finds wrong: the page, the rule, the element and what is the matter with it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    page: str
    rule: str
    element: str
    reason: str

    def __str__(self):
        return f"{self.page}: {self.rule}: {self.element}: {self.reason}"


def summary(problems, most=3):
    """Lines for readers: of faults that differ in the element alone the first few, and how many more there are."""
    kinds = {}
    for problem in problems:
        kinds.setdefault((problem.page, problem.rule, problem.reason), []).append(problem)
    for alike in kinds.values():
        yield from map(str, alike[:most])
        if len(alike) > most:
            yield f"{alike[0].page}: {alike[0].rule}: and {len(alike) - most} more elements with the same fault"

"""What schemathesis has to object to, read from the events that it writes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Complaint(NamedTuple):
    """One kind of complaint about one operation.

    Attributes:
        operation: Method and path.
        check: The check that failed.
        words: What it says, in short.
    """

    operation: str
    check: str
    words: str


def read(path: Path) -> tuple[int, set[str], list[Complaint]]:
    """How many requests were made, to which operations, and what was wrong, each kind once for each operation."""
    requests, operations, found = 0, set(), {}
    for line in path.read_text("utf-8").splitlines():
        ended = json.loads(line).get("ScenarioFinished")
        recorder = (ended or {}).get("recorder")
        if recorder is None:
            continue
        operations.add(recorder["label"])
        requests += len(recorder.get("interactions") or ())
        for complaint in _complaints(recorder):
            found.setdefault(complaint[:2], complaint)
    return requests, operations, sorted(found.values())


def _complaints(recorder: Any) -> Iterator[Complaint]:
    for checks in (recorder.get("checks") or {}).values():
        for one in checks:
            if one.get("status") == "failure":
                failure = (one.get("failure_info") or {}).get("failure") or {}
                words = " ".join(f"{failure.get('title')}: {failure.get('message')}".split())
                yield Complaint(recorder["label"], one["name"], words[:300])

"""What the journal says about the client: whether it waits when told to, retries with measure, reads and lets go."""

from __future__ import annotations

import contextlib
import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..incoming import Incoming

_FAILED = frozenset({408, 409, 429, 500, 502, 503, 504, 529})
# a clock that is read before the answer is sent and after the next request came may be off by that much
_SLACK = 0.02
_STORM = 6
_RUSH = 0.05
_RUSHES = 3


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that the client does wrong.

    Args:
        kind: `ignored_retry_after`, `retry_storm`, `unread_stream` or `leaked_connection`.
        words: What happened.
    """

    kind: str
    words: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.words}"


class Verdict(list[Finding]):
    """What was found; nothing for a client that behaves."""

    def __str__(self) -> str:
        return "\n".join(map(str, self)) or "nothing to object to"

    def of(self, kind: str) -> list[Finding]:
        """The findings of one kind."""
        return [finding for finding in self if finding.kind == kind]


def judge(requests: Iterable[Incoming], open_connections: int, *, ignore: Iterable[str] = ()) -> Verdict:
    """Judge a client by its requests and the connections that it holds open."""
    exchanges = list(requests)
    found = [*_retries(exchanges), *_streams(exchanges), *_connections(exchanges, open_connections)]
    skipped = set(ignore)
    return Verdict(finding for finding in found if finding.kind not in skipped)


def _retries(exchanges: list[Incoming]) -> Iterator[Finding]:
    """Look at requests that are sent again after they failed."""
    series: dict[tuple[str, str, str, bytes], list[Incoming]] = {}
    for one in exchanges:
        known = series.setdefault((one.method, one.path, one.query_string, one.body), [])
        if known and not _failed(known[-1]):
            known.clear()
        if known:
            wait = _asked_to_wait(known[-1])
            passed = one.time - (known[-1].ended or known[-1].time)
            if wait is not None and passed < wait - _SLACK:
                words = f"{one} came again after {passed:.2f} s, though told to wait {wait:g} s"
                yield Finding("ignored_retry_after", words)
        known.append(one)
        rushed = sum(after.time - before.time < _RUSH for before, after in itertools.pairwise(known))
        if len(known) == _STORM or (rushed == _RUSHES and known[-1].time - known[-2].time < _RUSH):
            spent = known[-1].time - known[0].time
            yield Finding("retry_storm", f"{one} was sent {len(known)} times in {spent:.2f} s while it failed")


def _failed(one: Incoming) -> bool:
    return one.status in _FAILED or one.outcome == "dropped"


def _asked_to_wait(one: Incoming) -> float | None:
    if not _failed(one):
        return None
    for name, unit in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        with contextlib.suppress(ValueError, KeyError):
            return float(one.answer_headers[name]) * unit
    return None


def _streams(exchanges: list[Incoming]) -> Iterator[Finding]:
    for one in exchanges:
        if one.streamed and one.outcome == "left":
            yield Finding("unread_stream", f"{one} was left after {one.events} events")


def _connections(exchanges: list[Incoming], open_connections: int) -> Iterator[Finding]:
    """More connections than there ever were requests at once are no pool."""
    marks = [(one.time, 1) for one in exchanges] + [(one.ended, -1) for one in exchanges if one.ended]
    at_once = most = 0
    for _, step in sorted(marks):
        at_once += step
        most = max(most, at_once)
    if exchanges and open_connections > max(most, 1):
        words = f"{open_connections} connections are open, and there were never more than {most} requests at once"
        yield Finding("leaked_connection", words)

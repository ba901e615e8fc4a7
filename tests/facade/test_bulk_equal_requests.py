"""Equal requests that are asked once all count as done, also while the run is under way and when it is resumed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from .bulk_runs import asked, completion, failing, in_capitals

if TYPE_CHECKING:
    from .bulk_runs import Runs
    from .conftest import Scripted


def done(run: Any) -> tuple[int, int, int | None]:
    """What progress says of a run."""
    progress = run.progress
    return progress.answered, progress.failed, progress.total


def test_all_are_counted_at_the_end_and_when_resumed(runs: Runs, scripted: Scripted) -> None:
    in_capitals(scripted)
    requests = [asked("a")] * 10 + [asked("b")]
    run = runs.call.run(runs.map(requests, unique=True).wait())
    assert (done(run), len(scripted.requests)) == ((11, 0, 11), 2)
    more = runs.map([*requests, asked("a"), asked("c")], unique=True)
    assert done(more) == (11, 0, 13)
    assert done(runs.call.run(more.wait())) == (13, 0, 13)


@pytest.mark.parametrize("apart", [1, 6000], ids=["taken-together", "taken-long-after"])
def test_a_count_is_never_more_than_there_is(runs: Runs, scripted: Scripted, apart: int) -> None:
    """Whether the equal request is taken up before the answer to the other is there, or long after it."""
    in_capitals(scripted)
    seen: list[tuple[int, int]] = []
    requests = [asked("a"), *map(asked, range(apart // 3000)), *[asked("a")] * apart, asked("b")]
    run = runs.map(requests, unique=True, concurrency=2, progress=lambda now: seen.append((now.done, now.total)))
    runs.call.run(run.wait())
    assert done(run) == (len(requests), 0, len(requests))
    assert [now for now, _ in seen] == sorted(now for now, _ in seen)
    assert max(now for now, _ in seen) == len(requests)


def test_errors_count_for_all_that_are_equal(runs: Runs, scripted: Scripted) -> None:
    scripted.answer = failing(scripted, times=1)
    run = runs.call.run(runs.map([asked("bad")] * 3 + [asked("good")], unique=True).wait())
    assert done(run) == (1, 3, 4)
    again = runs.call.run(run.retry_failed())
    assert done(again) == (1, 0, 4)
    assert done(runs.call.run(again.wait())) == (4, 0, 4)


def test_what_the_file_has_is_counted_without_the_option(runs: Runs, scripted: Scripted) -> None:
    """`map(None)` goes on with the equal requests of an earlier process, whose answers were not there yet."""
    scripted.answer = lambda request: scripted.json({"error": {"message": "no", "code": "insufficient_quota"}}, 429)
    run = runs.map([asked("a")] * 5, unique=True)
    with pytest.raises(Exception, match="stopped"):
        runs.call.run(run.wait())
    scripted.answer = lambda request: scripted.json(completion("x"))
    resumed = runs.map(None)
    assert (resumed.progress.done, len(resumed.table)) == (0, 5)
    assert runs.call.run(resumed.wait()).progress.answered == 5

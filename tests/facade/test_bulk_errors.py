"""Errors in bulk runs: rows of their own, tried again, or the end of the run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from openai_facade import Budget, bulk
from openai_facade.calling.retry import RetryPolicy
from openai_facade.errors import BulkRowError, BulkStopped

from .bulk_runs import asked, completion, failing

if TYPE_CHECKING:
    from .bulk_runs import Runs
    from .conftest import Scripted


def test_errors_are_rows(runs: Runs, scripted: Scripted) -> None:
    scripted.answer = failing(scripted)
    rows = runs.rows([asked("a"), asked("bad"), asked("b")])
    assert [row.state for row in rows] == ["answered", "failed", "answered"]
    error = rows[1].error
    assert (error.type, error.status, error.code, error.param) == ("BadRequestError", 400, "c", "p")
    assert (error.request_id, "no good" in error.message) == ("req-9", True)
    assert rows[1].request_id == "req-9"
    with pytest.raises(BulkRowError, match="request 1 has no answer: BadRequestError"):
        _ = rows[1].answer
    assert len(scripted.requests) == 3  # 400 does not go away


def test_errors_that_may_go_away_are_tried_again_by_the_policy(runs: Runs, scripted: Scripted) -> None:
    scripted.answer = failing(scripted, status=500, times=2)
    (row,) = runs.rows([asked("bad")])
    assert (row.state, row.attempts, len(scripted.requests)) == ("answered", 2, 3)


def test_they_stay_when_the_policy_gives_up(runs: Runs, scripted: Scripted) -> None:
    scripted.answer = failing(scripted, status=500)
    run = runs.map([asked("bad"), asked("a")], retries=RetryPolicy(max_retries=1, initial=0))
    rows = list(runs.call.each(run))
    assert [row.state for row in rows] == ["failed", "answered"]
    assert (rows[0].error.status, len(scripted.requests)) == (500, 3)
    assert [row.index for row in run.failed] == [0]


def test_what_failed_is_asked_again_on_demand(runs: Runs, scripted: Scripted) -> None:
    scripted.answer = failing(scripted, times=1)
    run = runs.map([asked("a"), asked("bad")])
    runs.call.run(run.wait())
    assert [row.index for row in run.failed] == [1]
    again = runs.call.run(run.retry_failed())
    assert [row.text for row in runs.call.each(again)] == ["a", "bad"]
    assert (list(again.failed), len(scripted.requests)) == ([], 3)


def test_a_connection_that_breaks_is_an_error_without_a_status(runs: Runs, scripted: Scripted) -> None:
    scripted.answer = lambda request: [None]
    (row,) = runs.rows([asked("a")], retries=0)
    assert (row.error.type, row.error.status) == ("APIConnectionError", None)


def test_an_answer_that_is_no_json_is_an_error(runs: Runs, scripted: Scripted) -> None:
    scripted.answer = lambda request: scripted.body(b"{broken")
    (row,) = runs.rows([asked("a")])
    assert row.error.type == "APIResponseValidationError"


def test_an_error_with_a_status_of_success_is_an_error(runs: Runs, scripted: Scripted) -> None:
    scripted.answer = lambda request: scripted.json({"error": {"message": "overloaded", "code": "busy"}})
    (row,) = runs.rows([asked("a")])
    assert (row.state, row.error.message, row.error.code) == ("failed", "overloaded", "busy")


def test_arguments_that_do_not_exist_are_errors_of_their_row(runs: Runs, answering: Scripted) -> None:
    rows = runs.rows([{**asked("a"), "modle": 1}, asked("b")])
    assert (rows[0].error.type, rows[1].text) == ("TypeError", "B")


def test_a_run_can_stop_at_the_first_error_and_go_on_later(runs: Runs, scripted: Scripted) -> None:
    scripted.answer = failing(scripted, times=1)
    requests = [asked("a"), asked("bad"), *map(asked, range(500))]
    seen: list[str] = []
    with pytest.raises(BulkStopped, match="request 1: BadRequestError") as stopped:
        seen.extend(row.state for row in runs.call.each(runs.map(requests, on_error="stop", concurrency=1)))
    assert (seen[:2], stopped.value.index, stopped.value.reason) == (["answered", "failed"], 1, "error")
    assert len(scripted.requests) < 500
    asked_before = len(scripted.requests)
    rows = runs.rows(requests)
    assert [row.state for row in rows].count("failed") == 1
    assert len(scripted.requests) == 502
    assert asked_before < 502


@pytest.mark.parametrize("code", [None, "insufficient_quota"])
def test_an_error_that_all_would_meet_stops_the_run_and_stays_with_none(
    runs: Runs, scripted: Scripted, code: str | None
) -> None:
    error = {"error": {"message": "no", "code": code}}
    scripted.answer = lambda request: scripted.json(error, 429 if code else 401)
    requests = [asked(number) for number in range(300)]
    with pytest.raises(BulkStopped) as stopped:
        runs.rows(requests, concurrency=2)
    assert (stopped.value.reason, len(scripted.requests) < 300) == ("refused", True)
    scripted.answer = lambda request: scripted.json(completion("x"))
    assert {row.state for row in runs.rows(requests)} == {"answered"}


def test_a_budget_stops_the_run_before_it_is_passed(runs: Runs, scripted: Scripted) -> None:
    """A call may cost a dollar by what it sends, and turns out to cost ten cents: three dollars last for about 20."""
    usage = {"prompt_tokens": 10, "completion_tokens": 0}
    scripted.answer = lambda request: scripted.json({**completion("x"), "usage": usage})
    runs.call.options(prices={"gpt-4o-mini": {"input": 10_000.0, "output": 0.0}})
    budget = Budget(3.0)
    requests = [{**asked(number), "max_tokens": 1} for number in range(40)]
    with pytest.raises(BulkStopped) as stopped:
        runs.rows(requests, budget=budget, concurrency=2)
    assert stopped.value.reason == "budget"
    assert 0 < budget.spent <= 3.0
    with bulk.open(runs.path) as table:
        assert table.count("failed") == 0
        assert 10 < table.count("answered") == len(scripted.requests) < 30
        assert table.cost == pytest.approx(budget.spent)
    assert len(runs.rows(requests)) == 40
    assert len(scripted.requests) == 40

"""What bulk runs cost is counted once and the same way everywhere, and a budget is that of the run as a whole."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import pytest
from openai_facade import Budget, bulk
from openai_facade.errors import BulkFileError, BulkStopped

from .bulk_runs import asked, completion

if TYPE_CHECKING:
    from .bulk_runs import Runs
    from .conftest import Scripted


@dataclass
class Kind:
    """What no answer of these tests is."""

    kind: bool


def test_answers_that_cannot_be_read_are_paid_as_well(runs: Runs, scripted: Scripted) -> None:
    """The run, its table, and the same run resumed say the same; asking again adds to it."""
    scripted.answer = lambda request: scripted.json(completion("no JSON"))
    requests = [asked("a"), asked("b")]
    run = runs.call.run(runs.map(requests, parse=Kind).wait())
    assert [row.state for row in run.table] == ["failed"] * 2
    assert run.cost == run.table.cost == run.progress.cost == pytest.approx(0.30)
    resumed = runs.call.run(runs.map(requests, parse=Kind).wait())
    assert (resumed.cost, resumed.progress.unpriced) == (pytest.approx(0.30), 0)
    again = runs.call.run(resumed.retry_failed())
    assert again.cost == again.table.cost == pytest.approx(0.30)
    runs.call.run(again.wait())
    assert len(scripted.requests) == 4
    assert again.cost == again.table.cost == pytest.approx(0.60)
    once_more = runs.call.run(runs.call.run(runs.map(requests, parse=Kind).retry_failed()).wait())
    assert once_more.cost == pytest.approx(once_more.table.cost) == pytest.approx(0.90)
    with bulk.open(runs.path) as table:
        assert table.cost == pytest.approx(0.90)


def test_answers_without_a_price_are_counted_alike_when_a_run_is_resumed(runs: Runs, scripted: Scripted) -> None:
    scripted.answer = lambda request: scripted.json({**completion("no JSON"), "model": "unknown"})
    requests = [{**asked("a"), "model": "unknown"}]
    run = runs.call.run(runs.map(requests, parse=Kind).wait())
    resumed = runs.call.run(runs.map(requests, parse=Kind).wait())
    assert run.progress.unpriced == resumed.progress.unpriced == 1


def stopped_by(runs: Runs, budget: float | Budget) -> float:
    """Go on with a run until its budget ends it; gives what it has cost."""
    run = runs.map([{**asked(number), "max_tokens": 1} for number in range(200)], budget=budget, concurrency=1)
    with pytest.raises(BulkStopped) as stopped:
        runs.call.run(run.wait())
    assert stopped.value.reason == "budget"
    assert run.cost == pytest.approx(run.table.cost)
    return float(run.cost)


@pytest.fixture
def priced(runs: Runs, scripted: Scripted) -> Runs:
    """Runs whose calls may cost a dollar by what they send, and turn out to cost ten cents."""
    usage = {"prompt_tokens": 10, "completion_tokens": 0}
    scripted.answer = lambda request: scripted.json({**completion("x"), "usage": usage})
    runs.call.options(prices={"gpt-4o-mini": {"input": 10_000.0, "output": 0.0}})
    return runs


def test_dollars_are_not_given_anew_to_a_run_that_is_resumed(priced: Runs, scripted: Scripted) -> None:
    first = stopped_by(priced, 3.0)
    sent = len(scripted.requests)
    assert 0 < first <= 3.0
    assert [stopped_by(priced, 3.0), stopped_by(priced, 3.0)] == pytest.approx([first, first])
    assert len(scripted.requests) == sent, "resuming is no way past a budget"
    assert first < stopped_by(priced, 6.0) <= 6.0


def test_a_budget_of_the_users_own_is_as_it_is_given(priced: Runs) -> None:
    first, account = stopped_by(priced, Budget(3.0)), Budget(3.0)
    assert stopped_by(priced, account) == pytest.approx(first + account.spent)
    assert account.spent > 0


def test_a_budget_for_a_file_of_something_else_is_refused(runs: Runs) -> None:
    connection = sqlite3.connect(runs.path)
    connection.execute("create table other (a)")
    connection.close()
    with pytest.raises(BulkFileError, match="not of a bulk run"):
        runs.map([asked("a")], budget=1.0)


def test_a_model_may_be_a_member_of_an_enum(runs: Runs, scripted: Scripted) -> None:
    """Where the server answers with a name of its own, the price is that of the model that was asked."""

    class Model(StrEnum):
        MINI = "gpt-4o-mini"

    scripted.answer = lambda request: scripted.json({**completion("a"), "model": "a-deployment"})
    (row,) = runs.rows([{**asked("a"), "model": Model.MINI}])
    assert row.cost == pytest.approx(0.15)


def test_a_service_tier_that_is_no_text_ends_no_run(runs: Runs, scripted: Scripted) -> None:
    scripted.answer = lambda request: scripted.json({**completion("a"), "service_tier": ["odd"]})
    (row,) = runs.rows([asked("a")])
    assert row.state == "answered"

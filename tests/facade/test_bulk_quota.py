"""The engine `batch` where the quota is used up or the key refused: no later look would find it otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import openai_facade
import pytest
from openai_facade.bulk import BatchEngine
from openai_facade.errors import BulkStopped
from openai_facade.testing import BatchCourse, faults

from .bulk_runs import asked, in_one_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from .bulk_runs import Runs
    from .conftest import Caller

pytestmark = pytest.mark.timeout(20)
REFUSALS = {
    "quota": (faults.status(429, error_code="insufficient_quota", message="Pay."), "RateLimitError"),
    "limit": (faults.status(429, error_code="billing_hard_limit_reached", message="Pay."), "RateLimitError"),
    "key": (faults.status(401, error_code="invalid_api_key", message="Who?"), "AuthenticationError"),
}


@pytest.fixture
def runs(call: Caller, emulator: Any, tmp_path: Path) -> Iterator[Runs]:
    call.options(base_url=emulator.base_url, api_key="sk-test", max_retries=0)
    yield from in_one_file(call, tmp_path)


def batch() -> BatchEngine:
    return BatchEngine(poll=0.01, longest_poll=0.05, gather=0.01)


@pytest.mark.parametrize("where", ["POST /files", "POST /batches", "GET /batches/{batch_id}"])
@pytest.mark.parametrize("refusal", list(REFUSALS))
def test_a_refusal_that_everyone_meets_ends_the_run(runs: Runs, emulator: Any, where: str, refusal: str) -> None:
    """It is met once, nothing fails by it, and a later run goes on with what is there."""
    fault, name = REFUSALS[refusal]
    emulator.batches = BatchCourse()
    emulator.script(where, [fault])
    run = runs.map([asked("a"), asked("b")], engine=batch())
    with pytest.raises(BulkStopped, match=f"{name}: .*(Pay|Who)") as stopped:
        runs.call.run(run.wait())
    assert stopped.value.reason == "refused"
    assert (run.progress.answered, run.progress.failed) == (0, 0)
    assert len(emulator.requests.to(where)) == 1
    rows = runs.rows([asked("a"), asked("b")], engine=batch())
    assert [row.state for row in rows] == ["answered", "answered"]
    made = emulator.requests.to("POST /batches")
    assert len(made) == (2 if where == "POST /batches" else 1)


def test_other_limits_pass(runs: Runs, emulator: Any) -> None:
    emulator.script("POST /batches", [faults.status(429, error_code="rate_limit_exceeded")] * 2)
    assert [row.state for row in runs.rows([asked("a")], engine=batch())] == ["answered"]


def test_the_error_of_the_engine_is_the_cause(runs: Runs, emulator: Any) -> None:
    emulator.script("GET /batches/{batch_id}", [REFUSALS["quota"][0]])
    with pytest.raises(BulkStopped) as stopped:
        runs.call.run(runs.map([asked("a")], engine=batch()).wait())
    assert isinstance(stopped.value.__cause__, openai_facade.RateLimitError)

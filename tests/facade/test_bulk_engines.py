"""Runs by the Batch API and on workers of a cluster, as users make them: `client.bulk.map(engine=...)`."""

from __future__ import annotations

import asyncio
import sqlite3
import sys
import threading
import time
import types
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import openai_facade
import pytest
from openai_facade.bulk.engines.batch import BatchEngine
from openai_facade.bulk.engines.chunk import answer
from openai_facade.bulk.engines.dask import DaskEngine
from openai_facade.bulk.engines.ray import RayEngine
from openai_facade.calling.costs import Budget
from openai_facade.calling.retry import RetryPolicy
from openai_facade.errors import BulkError, BulkRequestError, BulkStopped
from openai_facade.testing import BatchCourse, Call, faults

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CHAT = "chat.completions.create"
AT_ONCE = RetryPolicy(max_retries=2, initial=0.01, maximum=0.01)
DOLLARS = {"m": {"input": 0.0, "output": 1_000_000.0}}
"""Prices by which a token that is written costs a dollar."""


def requests(many: int, **more: Any) -> list[dict[str, Any]]:
    said = ({"role": "user", "content": f"t{number}"} for number in range(many))
    return [{"model": "m", "messages": [message], **more} for message in said]


def batch(**options: Any) -> BatchEngine:
    return BatchEngine(**{"poll": 0.01, "longest_poll": 0.05, "gather": 0.01, **options})


class Maker:
    """Makes runs of either colour."""

    def __init__(self, url: str, *, asynchronous: bool) -> None:
        self._url = url
        self._asynchronous = asynchronous

    def map(self, todo: Any, operation: str = CHAT, client: dict[str, Any] | None = None, **options: Any) -> None:
        """Do a run to its end."""
        options = {"retries": AT_ONCE, "progress": False, **options}
        given: dict[str, Any] = {"base_url": self._url, "api_key": "sk-test", "max_retries": 0, **(client or {})}
        if not self._asynchronous:
            with openai_facade.OpenAI(**given) as made:
                made.bulk.map(todo, operation, **options).wait()
            return

        async def run() -> None:
            async with openai_facade.AsyncOpenAI(**given) as made:
                await made.bulk.map(todo, operation, **options).wait()

        asyncio.run(run())


@pytest.fixture(params=["sync", "async"])
def bulk(request: pytest.FixtureRequest, emulator: Any) -> Maker:
    return Maker(emulator.base_url, asynchronous=request.param == "async")


@pytest.fixture
def asked(emulator: Any) -> Counter[str]:
    """How often the model was asked each request."""
    texts: Counter[str] = Counter()

    @emulator.handle("POST /chat/completions")
    def count(call: Call) -> Any:
        texts[call.body["messages"][0]["content"]] += 1
        usage = {"prompt_tokens": 0, "completion_tokens": 1, "total_tokens": 1}
        return {**call.regular(), "id": "chatcmpl-x", "created": 1, "usage": usage}  # type: ignore[dict-item]

    return texts


def rows(file: Path, columns: str) -> list[Any]:
    connection = sqlite3.connect(file)
    found = connection.execute(f'select {columns} from results order by "index"').fetchall()
    connection.close()
    return [row[0] if len(row) == 1 else row for row in found]


# --- batches ---------------------------------------------------------------------------------------------------------


def test_a_run_by_batches_has_the_rows_of_a_local_one_at_half_the_price(
    bulk: Maker, asked: Counter[str], tmp_path: Path
) -> None:
    todo = [*requests(10), {"model": "m", "messages": []}]
    for name, engine in (("local", "local"), ("batch", batch())):
        bulk.map(todo, into=tmp_path / name, engine=engine, client={"prices": DOLLARS})
    for columns in ("answer", "state", "json_extract(error, '$.type', '$.status', '$.code', '$.param')"):
        assert rows(tmp_path / "batch", columns) == rows(tmp_path / "local", columns)
    assert rows(tmp_path / "local", "cost") == [1.0] * 10 + [None]
    assert rows(tmp_path / "batch", "cost") == [0.5] * 10 + [None]
    assert all(rows(tmp_path / "batch", "request_id"))
    assert set(asked.values()) == {2}


def test_an_operation_that_the_batch_api_does_not_take_is_an_error_before_anything_is_sent(
    bulk: Maker, emulator: Any, tmp_path: Path
) -> None:
    with pytest.raises(BulkRequestError, match=r"does not take files\.retrieve"):
        bulk.map([{"file_id": "x"}], "files.retrieve", into=tmp_path / "run", engine="batch")
    assert len(emulator.requests) == 0
    assert not (tmp_path / "run").exists()


def test_a_run_goes_on_only_with_the_engine_that_has_its_requests(
    bulk: Maker, emulator: Any, asked: Counter[str], tmp_path: Path
) -> None:
    emulator.batches = BatchCourse(lines_per_second=0.1)
    engine = batch()
    threading.Timer(0.3, lambda: emulator.script("GET /batches/{batch_id}", [faults.status(404)])).start()
    with pytest.raises(BulkError, match="not of this account"):  # which ends the process in its way
        bulk.map(requests(4), into=tmp_path / "run", engine=engine)
    with pytest.raises(BulkError, match="4 requests are under way by engine='batch'"):
        bulk.map(requests(5), into=tmp_path / "run")
    assert rows(tmp_path / "run", "state") == ["waiting"] * 4 + ["answered"]
    emulator.service.store.clock = lambda: time.time() + 1_000
    bulk.map(requests(5), into=tmp_path / "run", engine=engine)
    assert set(asked.values()) == {1}


def test_a_budget_is_kept_before_a_batch_is_sent(bulk: Maker, asked: Counter[str], tmp_path: Path) -> None:
    money = Budget(4.2, output_tokens=1)
    with pytest.raises(BulkStopped) as stopped:
        bulk.map(
            requests(30, max_tokens=2), into=tmp_path / "run", engine=batch(), budget=money, client={"prices": DOLLARS}
        )
    assert stopped.value.reason == "budget"
    # a request may cost a dollar and costs half of one; what is given back is lent again, as long as it lasts
    assert sum(asked.values()) == 7
    assert (money.spent, money.lent) == (pytest.approx(3.5), pytest.approx(0))
    bulk.map(requests(30, max_tokens=2), into=tmp_path / "run", engine=batch(), client={"prices": DOLLARS})
    assert set(asked.values()) == {1}
    assert rows(tmp_path / "run", "cost") == [0.5] * 30


def test_a_model_without_a_price_does_not_pass_a_budget(bulk: Maker, emulator: Any, tmp_path: Path) -> None:
    with pytest.raises(BulkStopped):
        bulk.map(requests(2), into=tmp_path / "run", engine=batch(), budget=1.0)
    assert not emulator.requests.to("POST /batches")
    bulk.map(requests(2), into=tmp_path / "run", engine=batch(), budget=Budget(1.0, unpriced="allow"))


def test_a_quota_that_is_used_up_stops_a_run_which_goes_on_once_it_is_paid(
    bulk: Maker, emulator: Any, asked: Counter[str], tmp_path: Path
) -> None:
    broke = True

    @emulator.handle("GET /batches/{batch_id}")
    def refused(call: Call) -> Any:
        if not broke:
            return call.regular()
        errors = [{"code": "billing_hard_limit_reached", "message": "Pay.", "line": None, "param": None}]
        return {**call.store.get("/batches", call.ids[0]), "status": "failed", "errors": {"data": errors}}

    for _ in range(2):
        with pytest.raises(BulkStopped, match=r"Pay\."):
            bulk.map(requests(3), into=tmp_path / "run", engine=batch())
    broke = False
    bulk.map(requests(3), into=tmp_path / "run", engine=batch())
    assert asked == {"t0": 1, "t1": 1, "t2": 1}


def test_a_batch_that_is_refused_at_once_is_sent_by_a_later_run_and_only_once(
    bulk: Maker, emulator: Any, asked: Counter[str], tmp_path: Path
) -> None:
    emulator.script("POST /batches", [faults.status(400, error_code="billing_hard_limit_reached", message="Pay.")])
    with pytest.raises(BulkStopped, match=r"Pay\."):
        bulk.map(requests(3), into=tmp_path / "run", engine=batch())
    bulk.map(requests(3), into=tmp_path / "run", engine=batch())
    assert asked == {"t0": 1, "t1": 1, "t2": 1}
    assert len(emulator.requests.to("POST /batches")) == 2
    bulk.map(requests(3), into=tmp_path / "run", engine=batch())  # there is nothing left to do
    assert len(emulator.requests.to("POST /batches")) == 2


def waited(run: Any) -> None:
    with pytest.raises(BulkStopped):
        run.wait()


@pytest.mark.parametrize(("on_stop", "status"), [(None, "in_progress"), ("cancel", "cancelling")])
def test_a_run_that_is_closed_leaves_its_batches_unless_told_to_cancel_them(
    on_stop: Any, status: str, emulator: Any, asked: Counter[str], tmp_path: Path
) -> None:
    emulator.batches = BatchCourse(lines_per_second=0.5)
    with openai_facade.OpenAI(base_url=emulator.base_url, api_key="sk-test") as client:
        run = client.bulk.map(requests(4), CHAT, into=tmp_path / "run", engine=batch(on_stop=on_stop), progress=False)
        waiting = threading.Thread(target=waited, args=(run,))
        waiting.start()
        emulator.requests.wait_for(lambda: len(emulator.requests.to("GET /batches/{batch_id}")) >= 2)
        run.close()
        waiting.join()
        assert client.batches.list().data[0].status == status
        emulator.service.store.clock = lambda: time.time() + 1_000
        client.bulk.map(requests(4), CHAT, into=tmp_path / "run", engine=batch(), progress=False).wait()
    assert set(asked.values()) == {1}


# --- clusters --------------------------------------------------------------------------------------------------------


class _Future:
    """A future as `distributed` has it, of a thread."""

    def __init__(self, made: Any) -> None:
        self._made = made
        self.status = "pending"

    def add_done_callback(self, told: Any) -> None:
        self._made.add_done_callback(lambda _: told(self))

    def result(self) -> Any:
        return self._made.result()

    def release(self) -> None: ...


class _Client:
    """A client of a cluster of two threads."""

    status = "running"

    def __init__(self) -> None:
        self.pool = ThreadPoolExecutor(2)
        self.workers = 2

    def wait_for_workers(self, count: int, timeout: float) -> None:
        if self.workers < count:
            raise TimeoutError

    def nthreads(self) -> dict[str, int]:
        return dict.fromkeys(map(str, range(self.workers)), 1)

    def submit(self, function: Any, chunk: Any, **_: Any) -> _Future:
        return _Future(self.pool.submit(function, chunk))

    def cancel(self, running: Any) -> None: ...


@pytest.fixture
def dask(monkeypatch: pytest.MonkeyPatch) -> Iterator[_Client]:
    """`distributed`, as far as the engine asks it anything."""
    client = _Client()
    module: Any = types.ModuleType("distributed")
    module.KilledWorker = type("KilledWorker", (Exception,), {})

    def get_client() -> _Client:
        if client.workers < 0:
            raise ValueError("No global client found")
        return client

    module.get_client = get_client
    monkeypatch.setitem(sys.modules, "distributed", module)
    yield client
    client.pool.shutdown()


def test_a_run_on_dask_has_the_rows_of_a_local_one(
    bulk: Maker, dask: _Client, asked: Counter[str], tmp_path: Path
) -> None:
    todo = [*requests(40), {"model": "m", "messages": []}]
    for engine in ("local", "dask"):
        bulk.map(todo, into=tmp_path / engine, engine=engine, concurrency=8, client={"prices": DOLLARS})
    columns = "answer, state, json_extract(error, '$.type', '$.status', '$.code', '$.param'), cost"
    assert rows(tmp_path / "dask", columns) == rows(tmp_path / "local", columns)
    assert set(asked.values()) == {2}


def test_a_budget_on_dask_stops_the_run_before_it_is_passed(
    bulk: Maker, dask: _Client, asked: Counter[str], tmp_path: Path
) -> None:
    with pytest.raises(BulkStopped) as stopped:
        bulk.map(
            requests(40, max_tokens=1),
            into=tmp_path / "run",
            engine="dask",
            concurrency=4,
            budget=10.5,
            client={"prices": DOLLARS},
        )
    assert stopped.value.reason == "budget"
    assert sum(asked.values()) == 10


def test_a_program_without_a_cluster_is_told_how_to_have_one(bulk: Maker, dask: _Client, tmp_path: Path) -> None:
    dask.workers = -1
    with pytest.raises(BulkError, match=r"make a distributed\.Client before, or pass its address"):
        bulk.map(requests(1), into=tmp_path / "run", engine="dask")


def test_a_cluster_without_workers_is_not_waited_for_without_end(bulk: Maker, dask: _Client, tmp_path: Path) -> None:
    dask.workers = 0
    with pytest.raises(BulkError, match=r"no workers for 0\.01 seconds"):
        bulk.map(requests(1), into=tmp_path / "run", engine=DaskEngine(patience=0.01))


def test_a_scheduler_that_goes_away_ends_the_run(bulk: Maker, dask: _Client, tmp_path: Path) -> None:
    def gone(function: Any, chunk: Any, **_: Any) -> Any:
        dask.status = "closed"
        future = _Future(dask.pool.submit(answer, chunk))
        future.status = "cancelled"
        return future

    dask.submit = gone  # type: ignore[method-assign]
    with pytest.raises(BulkError, match="The Dask scheduler is gone"):
        bulk.map(requests(1), into=tmp_path / "run", engine="dask")


def test_a_worker_without_this_package_is_named(bulk: Maker, dask: _Client, tmp_path: Path) -> None:
    def lacking(chunk: Any) -> Any:
        raise ModuleNotFoundError("No module named 'openai_facade'", name="openai_facade")

    dask.submit = lambda function, chunk, **_: _Future(dask.pool.submit(lacking, chunk))  # type: ignore[method-assign]
    with pytest.raises(BulkError, match="openai-facade has to be installed there"):
        bulk.map(requests(1), into=tmp_path / "run", engine="dask")


def test_ray_wants_a_cluster_that_is_there(bulk: Maker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    module: Any = types.ModuleType("ray")
    module.is_initialized = lambda: False
    monkeypatch.setitem(sys.modules, "ray", module)
    with pytest.raises(BulkError, match=r"call ray\.init\(address=\.\.\.\) before, or pass it"):
        bulk.map(requests(1), into=tmp_path / "run", engine="ray")
    with pytest.raises(BulkError, match=r"There is no Ray cluster at 127\.0\.0\.1:9"):
        bulk.map(requests(1), into=tmp_path / "run", engine=RayEngine("127.0.0.1:9"))

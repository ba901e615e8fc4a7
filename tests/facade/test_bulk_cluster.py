"""Runs on clusters, without one: what the driver sends out, keeps, and does about workers that are lost."""

from __future__ import annotations

import json
import pickle
import sys
import threading
from collections import Counter
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import TYPE_CHECKING, Any

import openai_facade
import pytest
from bulk_work import PlainWork
from openai_facade.bulk.engines.chunk import Chunk, answer
from openai_facade.bulk.engines.cluster import AHEAD, WorkerLost, run_on, travelling
from openai_facade.bulk.engines.dask import DaskEngine
from openai_facade.bulk.engines.engine import Job
from openai_facade.bulk.engines.ray import RayEngine
from openai_facade.calling.limits import AdaptiveLimiter, RedisStore, SQLiteStore
from openai_facade.errors import BulkError, BulkStopped

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from conftest import Scripted
    from openai_facade.bulk.engines.chunk import Answered

CHAT = "chat.completions.create"
ENGINES = pytest.mark.parametrize("engine", [DaskEngine, RayEngine])


def jobs(many: int) -> list[tuple[str, dict[str, Any]]]:
    said = ({"role": "user", "content": f"t{number}"} for number in range(many))
    return [(CHAT, {"model": "m", "messages": [message]}) for message in said]


def one_job() -> Job:
    ((operation, arguments),) = jobs(1)
    return Job(0, operation, json.dumps(arguments))


class Threads:
    """A cluster of threads; what goes to a worker and back is pickled, as on the way to another machine."""

    def __init__(self, slots: int = 2) -> None:
        self.count = slots
        self.pool = ThreadPoolExecutor(slots)
        self.sizes: list[int] = []
        self.most = 0
        self.lost: set[int] = set()
        self.cancelled = 0

    def slots(self) -> int:
        return self.count

    def submit(self, chunk: Chunk) -> Any:
        self.sizes.append(len(chunk.jobs))
        number = len(self.sizes)
        sent = pickle.dumps(chunk)
        if number in self.lost:
            return self.pool.submit(self._die)
        return self.pool.submit(lambda: pickle.dumps(answer(pickle.loads(sent))))

    @staticmethod
    def _die() -> bytes:
        raise WorkerLost("gone")

    def finished(self, running: Any, seconds: float) -> Sequence[Any]:
        self.most = max(self.most, len(running))
        return list(wait(running, timeout=seconds, return_when=FIRST_COMPLETED).done)

    def result(self, handle: Future[bytes]) -> Answered:
        made: Answered = pickle.loads(handle.result())
        return made

    def cancel(self, running: Any) -> None:
        self.cancelled += len(running)
        for one in running:
            one.cancel()


@pytest.fixture
def threads() -> Iterator[Threads]:
    cluster = Threads()
    yield cluster
    cluster.pool.shutdown()


@pytest.fixture
def client(scripted: Scripted) -> Iterator[openai_facade.OpenAI]:
    scripted.answer = lambda request: scripted.json(
        {"id": "x", "choices": [{"message": {"content": request.json()["messages"][0]["content"].upper()}}]}
    )
    with openai_facade.OpenAI(api_key="sk-secret", base_url=scripted.url, max_retries=0) as made:
        yield made


def said(work: PlainWork) -> list[Any]:
    return [None if answer is None else answer["choices"][0]["message"]["content"] for answer, _ in work.table()]


def test_every_job_is_answered_once_and_found_again(
    threads: Threads, client: Any, scripted: Scripted, tmp_path: Path
) -> None:
    work = PlainWork(tmp_path / "run.sqlite", jobs(50), concurrency=8)
    run_on(threads, client, work)
    assert said(work) == [f"T{number}" for number in range(50)]
    assert len(scripted.requests) == 50
    assert {request.headers["authorization"] for request in scripted.requests} == {"Bearer sk-secret"}


def test_the_driver_is_not_far_ahead_of_the_cluster(threads: Threads, client: Any, tmp_path: Path) -> None:
    work = PlainWork(tmp_path / "run.sqlite", jobs(100), concurrency=8)
    run_on(threads, client, work)
    assert set(threads.sizes[:-1]) == {8}  # two slots of four, and twice that in a chunk
    assert threads.most <= AHEAD * threads.count


def test_chunks_have_the_size_that_was_asked_for(threads: Threads, client: Any, tmp_path: Path) -> None:
    run_on(threads, client, PlainWork(tmp_path / "run.sqlite", jobs(10)), 3)
    assert threads.sizes == [3, 3, 3, 1]


def test_no_more_is_under_way_than_the_run_allows(client: Any, scripted: Scripted, tmp_path: Path) -> None:
    now, most, lock = 0, 0, threading.Lock()

    def slow(request: Any) -> Iterator[Any]:
        nonlocal now, most
        with lock:
            now += 1
            most = max(most, now)
        yield 0.01
        with lock:
            now -= 1
        yield from scripted.json({"id": "x"})

    scripted.answer = slow
    cluster = Threads(3)
    run_on(cluster, client, PlainWork(tmp_path / "run.sqlite", jobs(60), concurrency=6))
    cluster.pool.shutdown()
    assert 3 < most <= 6
    cluster = Threads(8)
    most = 0
    run_on(cluster, client, PlainWork(tmp_path / "two.sqlite", jobs(20), concurrency=2))
    cluster.pool.shutdown()
    assert most <= 2 * AHEAD


def test_the_chunk_of_a_lost_worker_is_answered_by_another(threads: Threads, client: Any, tmp_path: Path) -> None:
    threads.lost = {1, 3}
    work = PlainWork(tmp_path / "run.sqlite", jobs(30))
    run_on(threads, client, work, 5)
    assert said(work) == [f"T{number}" for number in range(30)]
    lost = [outcome for outcome in work.recorded if outcome.error is not None]
    assert Counter((outcome.error["type"], outcome.again) for outcome in lost if outcome.error) == {
        ("WorkerLost", True): 10
    }


def test_errors_come_back_with_what_is_known_of_them(
    threads: Threads, client: Any, scripted: Scripted, tmp_path: Path
) -> None:
    scripted.answer = lambda _: scripted.json({"error": {"message": "no", "code": "c", "param": "p"}}, status=400)
    work = PlainWork(tmp_path / "run.sqlite", jobs(2))
    run_on(threads, client, work)
    error = work.table()[0][1]
    assert (error["type"], error["status"], error["code"], error["param"]) == ("BadRequestError", 400, "c", "p")


def test_a_run_that_stops_gives_chunks_up_and_their_jobs_back(threads: Threads, client: Any, tmp_path: Path) -> None:
    work = PlainWork(tmp_path / "run.sqlite", jobs(100), stop_after=1)
    with pytest.raises(BulkStopped):
        run_on(threads, client, work, 5)
    assert threads.cancelled > 0
    assert work.left() == 100 - len(work.recorded)
    again = PlainWork(tmp_path / "run.sqlite")
    run_on(threads, client, again, 5)
    assert said(again) == [f"T{number}" for number in range(100)]


def test_what_cannot_be_sent_out_is_given_back(threads: Threads, client: Any, tmp_path: Path) -> None:
    client._http_client = object()  # such a client cannot travel
    work = PlainWork(tmp_path / "run.sqlite", jobs(10))
    with pytest.raises(TypeError, match="cannot be pickled"):
        run_on(threads, client, work)
    assert work.left() == 10


# --- money -----------------------------------------------------------------------------------------------------------


def priced(client: Any, dollars: float, scripted: Scripted) -> Any:
    """A client with a budget; each call takes a token of a dollar to read, and may be asked for one to write."""
    answer = {"id": "x", "model": "m", "usage": {"prompt_tokens": 0, "completion_tokens": 1}}
    scripted.answer = lambda _: scripted.json(answer)
    return client.with_options(budget=dollars, prices={"m": {"input": 0.0, "output": 1_000_000.0}})


def asking(many: int, most: int) -> list[tuple[str, dict[str, Any]]]:
    return [(operation, {**arguments, "max_tokens": most}) for operation, arguments in jobs(many)]


def test_a_budget_is_kept_by_all_workers_together(
    threads: Threads, client: Any, scripted: Scripted, tmp_path: Path
) -> None:
    rich = priced(client, 20.5, scripted)
    work = StoppingWork(tmp_path / "run.sqlite", asking(50, 1))
    with pytest.raises(BulkStopped):
        run_on(threads, rich, work, 4, rich.budget)
    assert rich.budget.spent == pytest.approx(len(scripted.requests)) == pytest.approx(20)
    assert rich.budget.lent == pytest.approx(0)


def test_a_request_may_be_dearer_than_the_share_of_a_chunk(
    threads: Threads, client: Any, scripted: Scripted, tmp_path: Path
) -> None:
    rich = priced(client, 20.5, scripted)
    work = StoppingWork(tmp_path / "run.sqlite", asking(8, 10))  # each may cost ten, and costs one
    run_on(threads, rich, work, 4, rich.budget)
    assert len(scripted.requests) == 8
    assert rich.budget.spent == pytest.approx(8)


class StoppingWork(PlainWork):
    """A run that stops when there is no money left."""

    def record(self, outcomes: Any) -> None:
        short = [one for one in outcomes if one.error is not None and one.error["type"] == "BudgetExceededError"]
        super().record([one for one in outcomes if one not in short])
        if short:
            self.release([one.index for one in short])
            raise BulkStopped("no money", reason="budget")


# --- clients that travel ---------------------------------------------------------------------------------------------


def make_client() -> openai_facade.OpenAI:
    return openai_facade.OpenAI(api_key="sk-of-the-worker")


def test_a_chunk_shows_neither_keys_nor_requests(client: Any) -> None:
    chunk = Chunk([Job(0, CHAT, '{"messages": "private"}')], 1, client)
    assert repr(chunk) == "<1 requests of a bulk run>"


def test_a_worker_may_make_its_client_from_its_environment(
    client: Any, scripted: Scripted, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-of-the-worker")
    monkeypatch.setenv("OPENAI_BASE_URL", scripted.url)
    todo = [one_job()]
    for given in ("environment", make_client):
        chunk = pickle.dumps(Chunk(todo, 1, travelling(client, given)))
        assert b"sk-secret" not in chunk
        (outcome,) = answer(pickle.loads(chunk)).outcomes
        assert outcome.error is None
    assert {request.headers["authorization"] for request in scripted.requests} == {"Bearer sk-of-the-worker"}


def test_a_worker_without_a_key_says_so(client: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    with pytest.raises(BulkError, match="could not make its client: OpenAIError: Missing credentials"):
        answer(Chunk([one_job()], 1, travelling(client, "environment")))


def test_what_counts_in_one_process_does_not_travel(client: Any, tmp_path: Path) -> None:
    with pytest.raises(BulkError, match="store that they share"):
        travelling(client.with_options(limiter=AdaptiveLimiter()), None)
    with pytest.raises(ValueError, match="'environment' or a function"):
        travelling(client, "enviroment")
    shared = client.with_options(limiter=AdaptiveLimiter(store=SQLiteStore(tmp_path / "limits.sqlite")))
    assert travelling(shared, None) is shared


@pytest.mark.parametrize("whole", [True, False])
def test_a_store_in_redis_travels_with_its_limiter(whole: bool) -> None:
    redis = pytest.importorskip("redis")
    url = "redis://:pass@127.0.0.1:6390/2"
    store = RedisStore(url if whole else redis.Redis.from_url(url), prefix="mine:")
    client = openai_facade.OpenAI(api_key="k", limiter=AdaptiveLimiter(tier=3, store=store))
    again = pickle.loads(pickle.dumps(client))
    found = again._limiter._store
    known = found._redis.connection_pool.connection_kwargs
    assert [known[name] for name in ("host", "port", "db", "password")] == ["127.0.0.1", 6390, 2, "pass"]
    assert found._prefix == "mine:"
    assert "pass" not in repr(found)


def test_a_store_in_redis_with_changing_credentials_stays() -> None:
    redis = pytest.importorskip("redis")
    provider = redis.credentials.UsernamePasswordCredentialProvider("u", "p")
    with pytest.raises(TypeError, match="give it a URL"):
        pickle.dumps(RedisStore(redis.Redis(credential_provider=provider)))


# --- packages that are missing, and engines that cannot be -----------------------------------------------------------


@ENGINES
def test_a_missing_package_is_named_with_its_extra(
    engine: Any, client: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    extra = "dask" if engine is DaskEngine else "ray"
    monkeypatch.setitem(sys.modules, "distributed" if extra == "dask" else "ray", None)
    with pytest.raises(ModuleNotFoundError, match=f"the extra '{extra}' of openai-facade"):
        engine().run(client, PlainWork(tmp_path / "run.sqlite", jobs(1)))


@ENGINES
def test_an_engine_that_cannot_be_is_refused(engine: Any) -> None:
    with pytest.raises(ValueError, match="chunk"):
        engine(chunk=0)


def test_a_chunk_takes_some_cpu() -> None:
    with pytest.raises(ValueError, match="cpus"):
        RayEngine(cpus=0)

"""`limiter=AdaptiveLimiter(...)`: who waits how long, what is learned from answers, and that all are treated alike."""

from __future__ import annotations

import asyncio
import pickle
import sys
import threading
import time
from contextlib import closing
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import fakeredis
import pytest
from openai_facade import (
    APIResponseValidationError,
    APITimeoutError,
    AsyncOpenAI,
    AuthenticationError,
    OpenAI,
    RateLimitError,
)
from openai_facade.calling.limits import AdaptiveLimiter, MemoryStore, RedisStore, SQLiteStore
from openai_facade.calling.limits.estimate import Estimator
from openai_facade.calling.limits.tiers import tier
from openai_runtime.answer.rate_limit import RateLimit

from .counting_server import CountingServer
from .structured import USER, chunk, completion, streamed

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import Caller, Scripted


def limiter(*arguments: Any, **options: Any) -> AdaptiveLimiter:
    return AdaptiveLimiter(*arguments, **{"tokens": "length", **options})


def ask(call: Caller, text: str = "x", **options: Any) -> Any:
    messages = [{"role": "user", "content": text}]
    return call.run(call.client.chat.completions.create(model="m", messages=messages, **options))


@pytest.fixture(params=["memory", "sqlite", "redis"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    if request.param == "memory":
        return MemoryStore()
    if request.param == "sqlite":
        return SQLiteStore(tmp_path / "limits.db")
    return RedisStore(fakeredis.FakeRedis())


def test_limits_are_learned_from_the_first_answer(call: Caller, scripted: Scripted, store: Any) -> None:
    headers = {"x_ratelimit_limit_requests": "600", "x_ratelimit_limit_tokens": "90000"}
    headers |= {"x_ratelimit_remaining_requests": "599", "x_ratelimit_remaining_tokens": "89000"}
    scripted.answer = lambda _: scripted.json(completion(content="hi"), **headers)
    call.options(limiter=limiter(store=store))
    assert call.client.limits == ()
    ask(call)
    (known,) = call.client.limits
    assert (known.model, known.endpoint) == ("m", "/chat/completions")
    assert (known.requests_per_minute, known.tokens_per_minute, known.source) == (600, 90_000, "server")
    assert (known.remaining_requests, known.remaining_tokens, known.rate, known.waiting) == (599, 89_000, 1.0, 0)
    assert known.tokens_guessed_by == "length"


def test_calls_are_spaced_by_the_limit(call: Caller, scripted: Scripted, store: Any) -> None:
    scripted.answer = lambda _: scripted.json(completion(content="hi"))
    call.options(limiter=limiter(requests_per_minute=1200, store=store))
    begun = time.monotonic()
    for _ in range(20):
        ask(call)
    taken = time.monotonic() - begun
    assert 20 / 20 * 0.3 <= taken <= 2.5  # the first twelve come within the burst, 50 ms each after that


def test_tokens_are_spaced_too(call: Caller, scripted: Scripted) -> None:
    scripted.answer = lambda _: scripted.json(
        {**completion(content="hi"), "usage": {"prompt_tokens": 90, "completion_tokens": 10, "total_tokens": 100}}
    )
    call.options(limiter=limiter(tokens_per_minute=600, window=3.0))
    begun = time.monotonic()
    for _ in range(4):
        ask(call, "y" * 360, max_tokens=10)
    assert time.monotonic() - begun >= 3 * 100 / 600 * 3.0 * 0.9


def test_retry_after_holds_for_everybody(scripted: Scripted) -> None:
    """One thread is refused, and all others wait with it."""
    refused = threading.Event()
    lock = threading.Lock()
    times: list[float] = []

    def answer(request: Any) -> Any:
        with lock:
            times.append(time.monotonic())
            first = not refused.is_set()
            refused.set()
        if first:
            return scripted.json({"error": {"code": "rate_limit_exceeded"}}, status=429, retry_after_ms="1500")
        return scripted.json(completion(content="hi"))

    scripted.answer = answer
    shared = limiter(requests_per_minute=60_000)
    with OpenAI(api_key="k", base_url=scripted.url, limiter=shared, max_retries=2) as client:

        def one() -> None:
            client.chat.completions.create(model="m", messages=USER)

        first = threading.Thread(target=one)
        first.start()
        refused.wait(5)
        time.sleep(0.05)
        hands = [threading.Thread(target=one) for _ in range(5)]
        for hand in hands:
            hand.start()
        for hand in (first, *hands):
            hand.join()
    assert len(times) == 7
    assert min(times[1:]) - times[0] >= 1.49
    (known,) = shared.known
    assert (known.refusals, known.paused) == (1, 0.0)
    assert known.rate < 1.0


def test_the_deadline_counts_the_wait(call: Caller, scripted: Scripted, store: Any) -> None:
    scripted.answer = lambda _: scripted.json(completion(content="hi"))
    call.options(limiter=limiter(requests_per_minute=6, store=store), deadline=2.0)
    ask(call)
    begun = time.monotonic()
    with pytest.raises(APITimeoutError, match="limits"):
        ask(call)
    assert time.monotonic() - begun < 1.0  # it is clear at once that the wait would be too long
    assert len(scripted.requests) == 1


def test_a_call_that_gave_up_does_not_take_a_place(call: Caller, scripted: Scripted) -> None:
    scripted.answer = lambda _: scripted.json(completion(content="hi"))
    call.options(limiter=limiter(requests_per_minute=60, window=30.0))
    ask(call)
    for _ in range(20):
        with pytest.raises(APITimeoutError):
            call.run(call.client.with_options(deadline=0.05).chat.completions.create(model="m", messages=USER))
    begun = time.monotonic()
    ask(call)
    assert time.monotonic() - begun < 1.0


def test_a_cancelled_wait_does_not_hold_up_others(scripted: Scripted) -> None:
    scripted.answer = lambda _: scripted.json(completion(content="hi"))
    shared = limiter(requests_per_minute=30, window=6.0)

    async def main() -> float:
        async with AsyncOpenAI(api_key="k", base_url=scripted.url, limiter=shared) as client:

            async def one() -> None:
                await client.chat.completions.create(model="m", messages=USER)

            await one()
            waiting = [asyncio.create_task(one()) for _ in range(25)]
            await asyncio.sleep(0.05)
            assert shared.known[0].waiting >= 20
            for task in waiting:
                task.cancel()
            await asyncio.gather(*waiting, return_exceptions=True)
            assert shared.known[0].waiting == 0
            begun = time.monotonic()
            await one()
            return time.monotonic() - begun

    assert asyncio.run(main()) < 1.0


def test_calls_are_sent_in_the_order_in_which_they_came() -> None:
    shared = limiter(window=3.0)

    async def main(url: str) -> None:
        async with AsyncOpenAI(api_key="k", base_url=url, limiter=shared) as client:
            calls = []
            for number in range(60):
                messages: Any = [{"role": "user", "content": str(number)}]
                calls.append(asyncio.create_task(client.chat.completions.create(model="m", messages=messages)))
                await asyncio.sleep(0)
            await asyncio.gather(*calls)

    with closing(CountingServer(requests=100, window=3.0)) as server:
        asyncio.run(main(server.url))
        order = [int(number) for number in server.order]
    late = max(abs(place - number) for place, number in enumerate(order))
    assert sorted(order) == list(range(60))
    assert late <= 3, order  # two that start within a millisecond may pass each other on the way


def test_the_first_call_goes_alone_while_nothing_is_known() -> None:
    """A hundred calls at once to a server that takes ten: without the probe ninety would be refused."""

    async def main(server: CountingServer) -> None:
        shared = limiter(window=60.0)
        async with AsyncOpenAI(api_key="k", base_url=server.url, limiter=shared, max_retries=0) as client:
            calls = [asyncio.create_task(client.chat.completions.create(model="m", messages=USER)) for _ in range(100)]
            while not server.granted:
                await asyncio.sleep(0.01)
            await asyncio.sleep(0.3)
            for task in calls:
                task.cancel()
            await asyncio.gather(*calls, return_exceptions=True)

    with closing(CountingServer(requests=10, window=60.0, pause=0.1)) as server:
        asyncio.run(main(server))
        assert len(server.granted) <= 2
        assert server.refused == []


def test_a_server_that_names_no_limits_is_not_slowed_down(call: Caller, scripted: Scripted) -> None:
    scripted.answer = lambda _: scripted.json(completion(content="hi"))
    call.options(limiter=limiter())
    for _ in range(50):
        ask(call)
    (known,) = call.client.limits
    assert (known.requests_per_minute, known.source) == (None, None)


def test_refusals_alone_teach_a_limit() -> None:
    """A server that counts and never says how far: what was seen before the refusal is the first guess."""

    async def main(url: str) -> AdaptiveLimiter:
        shared = limiter(window=4.0)
        async with AsyncOpenAI(api_key="k", base_url=url, limiter=shared, max_retries=9) as client:

            async def lane() -> None:
                for _ in range(10):
                    await client.chat.completions.create(model="m", messages=USER)

            await asyncio.gather(*[lane() for _ in range(6)])
        return shared

    with closing(CountingServer(requests=40, window=4.0, headers=False)) as server:
        shared = asyncio.run(main(server.url))
        assert len(server.granted) == 60
        assert len(server.refused) <= 15
    assert shared.known[0].source == "refusals"


def test_models_and_endpoints_have_limits_of_their_own(call: Caller, scripted: Scripted) -> None:
    scripted.answer = lambda _: scripted.json(completion(content="hi"))
    call.options(limiter=limiter(tier="free"))
    begun = time.monotonic()
    for model in ("a", "b", "c"):
        call.run(call.client.chat.completions.create(model=model, messages=USER))
    with pytest.raises(APIResponseValidationError):  # the server answers with a completion
        call.run(call.client.embeddings.create(model="a", input="x"))
    assert time.monotonic() - begun < 2.0  # three a minute would be twenty seconds each
    assert [(known.model, known.endpoint) for known in call.client.limits] == [
        ("a", "/chat/completions"),
        ("a", "/embeddings"),
        ("b", "/chat/completions"),
        ("c", "/chat/completions"),
    ]


def test_the_limits_of_a_tier_are_not_about_reading(call: Caller, scripted: Scripted) -> None:
    scripted.answer = lambda _: scripted.json({"id": "m", "object": "model", "created": 1, "owned_by": "o"})
    call.options(limiter=limiter(tier="free"))
    begun = time.monotonic()
    for _ in range(5):
        call.run(call.client.models.retrieve("m"))
    assert time.monotonic() - begun < 5.0  # three a minute would be twenty seconds each
    assert [(known.model, known.endpoint) for known in call.client.limits] == [("", "/models/{model}")]


def test_what_is_no_refusal_changes_no_rate(call: Caller, scripted: Scripted) -> None:
    scripted.answer = lambda _: scripted.json({"error": {"message": "no"}}, status=401)
    call.options(limiter=limiter())
    for _ in range(2):  # the second would wait for ever if the first had not told that it is back
        with pytest.raises(AuthenticationError):
            ask(call)
    assert call.client.limits[0].rate == 1.0


def test_an_exhausted_quota_is_no_matter_of_speed(call: Caller, scripted: Scripted) -> None:
    scripted.answer = lambda _: scripted.json({"error": {"code": "insufficient_quota"}}, status=429)
    call.options(limiter=limiter(requests_per_minute=100))
    with pytest.raises(RateLimitError):
        ask(call)
    assert (call.client.limits[0].refusals, call.client.limits[0].rate) == (0, 1.0)


def test_the_end_of_a_stream_corrects_the_guess(call: Caller, scripted: Scripted) -> None:
    usage = {"prompt_tokens": 100, "completion_tokens": 900, "total_tokens": 1000}
    last = {**chunk(), "choices": [], "usage": usage}
    scripted.answer = lambda _: streamed(scripted, chunk(content="a"), chunk("stop"), last, done=True)
    shared = limiter(tokens_per_minute=60_000)
    call.options(limiter=shared)
    list(call.each(ask(call, stream=True)))
    lane = next(iter(shared._store.lanes().values()))
    assert lane.output == 900


def test_threads_tasks_and_copies_share_a_limiter(scripted: Scripted) -> None:
    scripted.answer = lambda _: scripted.json(completion(content="hi"))
    shared = limiter(requests_per_minute=10_000)

    async def main() -> None:
        async with AsyncOpenAI(api_key="k", base_url=scripted.url, limiter=shared) as client:
            await client.with_options(timeout=5).chat.completions.create(model="m", messages=USER)

    with OpenAI(api_key="k", base_url=scripted.url, limiter=shared) as client:
        client.copy(max_retries=1).chat.completions.create(model="m", messages=USER)
        asyncio.run(main())
        assert client.limits[0].model == "m"
        assert sum(lane.seen for lane in shared._store.lanes().values()) == 2


def test_lanes_outlive_the_process_in_a_file(tmp_path: Path) -> None:
    told = RateLimit(500, 1000, 499, 900)
    store = SQLiteStore(tmp_path / "limits.db")
    first = limiter(store=store)
    first._change("m /x", lambda lane: lane.learn(1.0, told))
    again = pickle.loads(pickle.dumps(first))
    assert [known.requests_per_minute for known in again.known] == [500]


def test_the_tiers_are_those_of_the_reference_document() -> None:
    assert [tier(name) for name in ("free", 1, 2, 3, 4, 5)] == [
        (3, 200_000),
        (500, 30_000),
        (5_000, 450_000),
        (5_000, 1_000_000),
        (10_000, 2_000_000),
        (30_000, 8_000_000),
    ]
    with pytest.raises(ValueError, match="no tier 6"):
        AdaptiveLimiter(tier=6)


@pytest.mark.parametrize(
    "options", [{"requests_per_minute": 0}, {"tokens_per_minute": -1}, {"window": 0}, {"tokens": "x"}]
)
def test_what_makes_no_sense_is_refused(options: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"must be|guessed by"):
        AdaptiveLimiter(**options)


def test_tokens_are_guessed_by_tiktoken_where_it_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    def encode(text: str) -> list[int]:
        return [0] * len(text.split())

    encoding = SimpleNamespace(encode_ordinary=encode)
    monkeypatch.setitem(sys.modules, "tiktoken", SimpleNamespace(get_encoding=lambda name: encoding))
    estimator = Estimator("tiktoken")
    assert estimator.name == "length"  # nothing was counted yet
    assert estimator.tokens({"messages": [{"role": "one", "content": "two three"}]}) == 3
    assert estimator.name == "tiktoken"


def test_tokens_are_guessed_by_length_where_tiktoken_cannot_be_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tiktoken", None)
    estimator = Estimator()
    picture = {"type": "image_url", "image_url": {"url": "data:image/png;base64," + "A" * 9000}}
    sound = {"type": "input_audio", "input_audio": {"data": "A" * 9000, "format": "wav"}}
    assert estimator.tokens({"input": "x" * 400}) == 100
    assert 800 <= estimator.tokens({"messages": [{"content": [picture, sound]}]}) <= 820
    assert estimator.name == "length"
    with pytest.raises(ImportError):
        Estimator("tiktoken").tokens({"input": "x"})


def test_without_a_limiter_nothing_is_known_and_nobody_watches(call: Caller) -> None:
    assert call.client.limits == ()
    assert call.client._watchers == ()

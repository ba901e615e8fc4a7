"""Rate limits count requests and tokens for each model, tell what is left, and say when to come back."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_facade import OpenAI, RateLimitError
from openai_facade.testing import Emulator
from openai_facade.testing.rate_limits import RateLimits, duration

from .endpoints import KEY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

HELLO = {"model": "gpt-4o", "messages": [{"role": "user", "content": "hi"}]}


class Clock:
    """Seconds that pass when a test says so."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(server: Emulator) -> Iterator[Clock]:
    limits = server.service.rate_limits
    before, limits.clock = limits.clock, (made := Clock())
    yield made
    limits.clock = before


@pytest.fixture
def ask(http: httpx.Client) -> Callable[..., httpx.Response]:
    return lambda **more: http.post("/chat/completions", json={**HELLO, **more})


def test_requests_are_counted_and_come_back_with_time(server: Emulator, clock: Clock, ask: Any) -> None:
    server.rate_limits = {"gpt-4o": {"requests": 3}}
    left = [ask().headers["x-ratelimit-remaining-requests"] for _ in range(3)]
    assert left == ["2", "1", "0"]
    refused = ask()
    assert refused.status_code == 429
    error = refused.json()["error"]
    assert (error["code"], error["type"], error["param"]) == ("rate_limit_exceeded", "requests", None)
    assert "Limit 3, Used 3, Requested 1" in error["message"]
    told = {name: refused.headers[name] for name in ("retry-after", "retry-after-ms", "x-ratelimit-reset-requests")}
    assert told == {"retry-after": "20", "retry-after-ms": "20000", "x-ratelimit-reset-requests": "1m0s"}
    assert refused.headers["x-ratelimit-limit-requests"] == "3"
    clock.now += 19.9
    assert ask().status_code == 429
    clock.now += 0.2
    assert ask().status_code == 200
    clock.now += 3600
    assert [ask().status_code for _ in range(4)] == [200, 200, 200, 429]


def test_tokens_are_counted_by_what_is_said_and_allowed(server: Emulator, clock: Clock, ask: Any) -> None:
    server.rate_limits = {"gpt-4o": {"tokens": 100}}
    first = ask(messages=[{"role": "user", "content": "a " * 29 + "a"}])
    assert first.headers["x-ratelimit-remaining-tokens"] == "70"
    assert ask(max_completion_tokens=60).headers["x-ratelimit-remaining-tokens"] == "10"
    refused = ask(max_completion_tokens=40)
    assert (refused.status_code, refused.json()["error"]["type"]) == (429, "tokens")
    assert (refused.headers["retry-after"], refused.headers["x-ratelimit-limit-tokens"]) == ("18", "100")
    clock.now += 18.01
    assert ask(max_completion_tokens=40).status_code == 200
    too_large = ask(max_completion_tokens=101)
    assert too_large.json()["error"]["message"].startswith("Request too large for gpt-4o")
    assert "retry-after" not in too_large.headers


def test_each_model_has_its_own_and_the_first_pattern_counts(server: Emulator, clock: Clock, ask: Any) -> None:
    server.rate_limits = {"gpt-4o": {"requests": 2}, "gpt-4*": {"requests": 1}}
    statuses = [ask(model=model).status_code for model in ("gpt-4o", "gpt-4", "gpt-4", "gpt-4.1", "gpt-4o", "gpt-4o")]
    assert statuses == [200, 200, 429, 200, 200, 429]
    assert ask(model="o3").headers["x-ratelimit-limit-requests"] == "5000"


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/responses", {"input": "hi"}),
        ("/embeddings", {"input": ["hi"]}),
        ("/completions", {"prompt": "hi"}),
        ("/moderations", {"input": "hi"}),
        ("/images/generations", {"prompt": "hi"}),
        ("/chat/completions", {"messages": HELLO["messages"], "stream": True}),
    ],
)
def test_every_family_is_counted(path: str, body: Any, server: Emulator, clock: Clock, http: httpx.Client) -> None:
    server.rate_limits = {"*": {"requests": 1, "tokens": 1000}}
    answers = [http.post(path, json={"model": "m", **body}) for _ in range(2)]
    assert [one.status_code for one in answers] == [200, 429]
    assert answers[0].headers["x-ratelimit-remaining-requests"] == "0"


def test_what_is_refused_for_another_reason_counts(server: Emulator, clock: Clock, ask: Any) -> None:
    server.rate_limits = {"*": {"requests": 1}}
    refused = ask(tool_choice="required")
    assert (refused.status_code, refused.headers["x-ratelimit-remaining-requests"]) == (400, "0")
    assert ask().status_code == 429


def test_a_batch_has_limits_of_its_own(server: Emulator, clock: Clock, api: Any) -> None:
    server.rate_limits = {"*": {"requests": 1}}
    line = {"custom_id": "a", "method": "POST", "url": "/v1/chat/completions", "body": HELLO}
    lines = "\n".join(json.dumps({**line, "custom_id": name}) for name in "abc").encode()
    file = api._good(api.http.post("/files", data={"purpose": "batch"}, files={"file": ("a.jsonl", lines)}))
    made = {"input_file_id": file["id"], "endpoint": "/v1/chat/completions", "completion_window": "24h"}
    batch = api.post("/batches", made)
    for _ in range(4):
        batch = api.get(f"/batches/{batch['id']}")
    assert batch["request_counts"] == {"total": 3, "completed": 3, "failed": 0}


def test_a_minute_may_be_short_and_a_client_waits_as_told(server: Emulator) -> None:
    with Emulator(rate_limits={"m": {"requests": 2}}, minute=0.4) as fast:
        with OpenAI(base_url=fast.base_url, api_key="sk-test", max_retries=3) as client:
            started = time.perf_counter()
            for _ in range(4):
                client.responses.create(model="m", input="hi")
            assert 0.3 < time.perf_counter() - started < 3
        assert 429 in [one.status for one in fast.requests]
        fast.assert_well_behaved()
        fast.reset()
        with OpenAI(base_url=fast.base_url, api_key="sk-test", max_retries=0) as client:
            client.responses.create(model="m", input="hi")
            client.responses.create(model="m", input="hi")
            with pytest.raises(RateLimitError):
                client.responses.create(model="m", input="hi")


def test_limits_are_set_over_http(server: Emulator, http: httpx.Client, ask: Any) -> None:
    control = httpx.Client(base_url=f"{server.url}/_emulator")
    with control:
        told = control.post("/settings", json={"rate_limits": {"gpt-4o": {"requests": 1}}, "minute": 600}).json()
        assert (told["rate_limits"], told["minute"]) == ({"gpt-4o": {"requests": 1}}, 600)
        assert [ask().status_code for _ in range(2)] == [200, 429]
        control.post("/settings", json={"rate_limits": {}}).raise_for_status()
        assert ask().status_code == 200
        control.post("/settings", json={"rate_limits": {"gpt-4o": {"requests": 0}}}).raise_for_status()
        assert ask().status_code == 429
        control.post("/reset").raise_for_status()
        assert ask().status_code == 200


BAD: list[Any] = [
    [],
    {"m": 3},
    {"m": {}},
    {"m": {"request": 3}},
    {"m": {"requests": -1}},
    {"m": {"requests": True}},
    {"m": {"tokens": "many"}},
]


@pytest.mark.parametrize("limits", BAD, ids=str)
def test_limits_that_make_no_sense_are_refused_and_change_nothing(limits: Any, server: Emulator) -> None:
    server.rate_limits = {"m": {"requests": 7}}
    answer = httpx.post(f"{server.url}/_emulator/settings", json={"rate_limits": limits})
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "invalid_value")
    for minute in (0, -1, "x", True):
        assert httpx.post(f"{server.url}/_emulator/settings", json={"minute": minute}).status_code == 400
    assert server.rate_limits == {"m": {"requests": 7}}


def test_limits_are_set_on_the_command_line() -> None:
    command = [sys.executable, "-m", "openai_facade.testing", "--rate-limit", "gpt-4o=1/500", "--rate-limit", "o3=9"]
    process = subprocess.Popen([*command, "--minute", "300"], stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        told = httpx.post(url.removesuffix("/v1") + "/_emulator/settings").json()
        assert told["rate_limits"] == {"gpt-4o": {"requests": 1, "tokens": 500}, "o3": {"requests": 9}}
        assert told["minute"] == 300
        statuses = [httpx.post(f"{url}/chat/completions", json=HELLO, headers=KEY).status_code for _ in range(2)]
        assert statuses == [200, 429]
    finally:
        process.terminate()
        process.communicate(timeout=10)


def test_a_bad_limit_on_the_command_line_is_a_sentence() -> None:
    for text in ("gpt-4o=x", "gpt-4o=", "=-1", "m=1/2/3"):
        command = [sys.executable, "-m", "openai_facade.testing", "--rate-limit", text]
        done = subprocess.run(command, capture_output=True, text=True, timeout=20, check=False)
        assert done.returncode == 2
        assert "MODEL=REQUESTS/TOKENS" in done.stderr


def test_made_up_models_do_not_fill_the_memory() -> None:
    limits = RateLimits()
    limits.lay_down({"*": {"requests": 1}})
    for number in range(3_000):
        limits.take({"model": f"m{number}"})
    assert len(limits._buckets) <= 1_000


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0ms"), (0.0121, "13ms"), (1.5, "1.5s"), (60, "1m0s"), (366.25, "6m6.25s"), (3600, "1h0m0s")],
)
def test_durations(seconds: float, text: str) -> None:
    assert duration(seconds) == text

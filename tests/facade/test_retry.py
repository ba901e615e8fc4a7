"""The retry decision: when again, after how long. Nothing here waits."""

from __future__ import annotations

import math
import pickle
import time
from email.utils import formatdate

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openai_facade import RetryPolicy
from openai_facade.calling.retry import server_wait

SEEDLESS = RetryPolicy(jitter=0)


@pytest.mark.parametrize(("status", "again"), [(400, False), (401, False), (404, False), (408, True), (409, True)])
def test_some_statuses_are_worth_another_attempt(status: int, again: bool) -> None:
    assert (SEEDLESS.wait(0, 0, status=status) is not None) is again


@given(status=st.integers(500, 599))
def test_every_failure_of_the_server_is_worth_another_attempt(status: int) -> None:
    assert SEEDLESS.wait(0, 0, status=status) == 0.5


def test_a_connection_error_is_worth_another_attempt() -> None:
    assert SEEDLESS.wait(0, 0) == 0.5


@given(retries=st.integers(0, 5000))
def test_waits_double_up_to_the_maximum(retries: int) -> None:
    policy = RetryPolicy(max_retries=math.inf, jitter=0)
    assert policy.wait(retries, 0) == min(0.5 * 2.0 ** min(retries, 10), 8.0)


@given(retries=st.integers(0, 20), jitter=st.floats(0, 1))
def test_jitter_only_ever_shortens_a_wait(retries: int, jitter: float) -> None:
    whole = min(0.5 * 2.0**retries, 8.0)
    delay = RetryPolicy(jitter=jitter).backoff(retries)
    assert whole * (1 - jitter) <= delay <= whole


@given(maximum=st.integers(0, 50), taken=st.integers(0, 100))
def test_there_are_never_more_retries_than_allowed(maximum: int, taken: int) -> None:
    assert (RetryPolicy(maximum).wait(taken, 0) is None) is (taken >= maximum)


def test_the_server_has_the_last_word() -> None:
    assert SEEDLESS.wait(0, 0, status=400, headers={"x-should-retry": "true"}) == 0.5
    assert SEEDLESS.wait(0, 0, status=503, headers={"x-should-retry": "false"}) is None


@pytest.mark.parametrize("code", ["insufficient_quota", "billing_hard_limit_reached"])
def test_an_empty_account_is_not_asked_again(code: str) -> None:
    assert SEEDLESS.wait(0, 0, status=429, headers={"x-should-retry": "true"}, code=code) is None


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "3"}, 3.0),
        ({"retry-after": " 1.5 "}, 1.5),
        ({"retry-after-ms": "250"}, 0.25),
        ({"retry-after-ms": "250", "retry-after": "9"}, 0.25),
        ({"retry-after-ms": "soon", "retry-after": "9"}, 9.0),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "1e5"}, None),
        ({"retry-after": "Wed, 99 Foo 2026 99:99:99 GMT"}, None),
        ({}, None),
    ],
)
def test_what_the_server_asks_for_is_understood(headers: dict[str, str], seconds: float | None) -> None:
    assert server_wait(headers) == seconds


def test_a_date_is_understood() -> None:
    asked = server_wait({"retry-after": formatdate(time.time() + 30, usegmt=True)})
    assert asked is not None
    assert 28 <= asked <= 30


@given(text=st.text(max_size=40))
def test_nonsense_in_retry_after_is_ignored(text: str) -> None:
    asked = server_wait({"retry-after": text, "retry-after-ms": text})
    assert asked is None or math.isfinite(asked)


@pytest.mark.parametrize(
    ("asked", "waited"), [("10", 10.0), ("60", 60.0), ("120", 120.0), ("121", None), ("0", 0.5), ("-5", 0.5)]
)
def test_the_servers_wish_is_granted_within_reason(asked: str, waited: float) -> None:
    assert SEEDLESS.wait(0, 0, status=429, headers={"retry-after": asked}) == waited


def test_a_policy_can_grant_longer_wishes() -> None:
    assert RetryPolicy(max_server_wait=600).wait(0, 0, status=429, headers={"retry-after": "300"}) == 300


def test_no_retry_starts_after_max_elapsed() -> None:
    policy = RetryPolicy(jitter=0, max_elapsed=10)
    assert policy.wait(0, 9.4) == 0.5
    assert policy.wait(0, 9.6) is None


def test_statuses_can_be_chosen() -> None:
    policy = RetryPolicy(statuses=frozenset({418}), jitter=0)
    assert policy.wait(0, 0, status=418) == 0.5
    assert policy.wait(0, 0, status=500) is None


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"max_retries": -1}, ValueError),
        ({"max_retries": math.nan}, ValueError),
        ({"max_retries": None}, TypeError),
        ({"max_retries": True}, TypeError),
        ({"initial": -1}, ValueError),
        ({"jitter": 2}, ValueError),
    ],
)
def test_a_policy_that_makes_no_sense_is_refused(changes: dict[str, object], error: type[Exception]) -> None:
    with pytest.raises(error):
        RetryPolicy(**changes)  # type: ignore[arg-type]


def test_a_policy_is_a_value() -> None:
    assert RetryPolicy() == RetryPolicy()
    assert pickle.loads(pickle.dumps(RetryPolicy(5, statuses=frozenset({500})))) == RetryPolicy(
        5, statuses=frozenset({500})
    )

"""Rate limits as the server reports them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openai_facade import RateLimit
from openai_runtime.answer.rate_limit import seconds


def test_all_headers_are_read() -> None:
    headers = {
        "x-ratelimit-limit-requests": "60",
        "x-ratelimit-limit-tokens": "150000",
        "x-ratelimit-remaining-requests": "59",
        "x-ratelimit-remaining-tokens": "-3",
        "x-ratelimit-reset-requests": "1s",
        "x-ratelimit-reset-tokens": "6m0s",
    }
    assert RateLimit.from_headers(headers) == (60, 150000, 59, -3, 1.0, 360.0)


def test_silence_is_falsy() -> None:
    assert not RateLimit.from_headers({})
    assert RateLimit.from_headers({"x-ratelimit-remaining-requests": "0"})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("20ms", 0.02),
        ("1m30.5s", 90.5),
        ("1h2m", 3720.0),
        ("1d", 86400.0),
        ("7.66s", 7.66),
        ("12", 12.0),
        (" 0s ", 0.0),
    ],
)
def test_durations(text: str, expected: float) -> None:
    assert seconds(text) == pytest.approx(expected)


@pytest.mark.parametrize("text", ["", None, "soon", "5 s", "s5", "1.2.3", "-1s", "inf"])
def test_what_is_no_duration_is_none(text: str | None) -> None:
    assert seconds(text) is None


@given(text=st.text(max_size=30))
def test_nonsense_never_raises(text: str) -> None:
    RateLimit.from_headers(dict.fromkeys(("x-ratelimit-limit-requests", "x-ratelimit-reset-tokens"), text))

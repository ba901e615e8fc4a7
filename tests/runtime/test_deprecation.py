"""Deprecated methods warn where they are called."""

from __future__ import annotations

import asyncio
import inspect

import pytest
from openai_runtime.deprecation import deprecated


@deprecated("use something else")
def old(value: int, *, more: int = 0) -> int:
    """What it does."""
    return value + more


@deprecated("use something else")
async def old_coroutine(value: int) -> int:
    """What it does."""
    return value


def test_a_call_warns_and_answers() -> None:
    with pytest.warns(DeprecationWarning, match="use something else") as caught:
        assert old(1, more=2) == 3
    assert [warning.filename for warning in caught] == [__file__]


def test_a_coroutine_function_stays_one_and_warns_when_it_is_awaited() -> None:
    async def run() -> int:
        return await old_coroutine(4)

    assert inspect.iscoroutinefunction(old_coroutine)
    with pytest.warns(DeprecationWarning, match="use something else") as caught:
        assert asyncio.run(run()) == 4
    assert [warning.filename for warning in caught] == [__file__]


def test_signature_and_docstring_stay() -> None:
    assert list(inspect.signature(old).parameters) == ["value", "more"]
    assert old.__doc__ == "What it does."

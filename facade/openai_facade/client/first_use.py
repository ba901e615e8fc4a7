"""What every call needs and importing the package must not load: imported with the first call, and then at hand.

An import statement in a function costs 1 to 1.5 µs each time, although the module is there; a cached function does not.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from openai_runtime.request.call import Call

    from ..calling.caller import Caller
    from ..transport.answer import Answer, AsyncAnswer


@cache
def sender() -> Callable[[Caller, Call, bool, float | None], Answer]:
    """The function that makes a call by blocking."""
    from ..calling.exchange import send

    return send


@cache
def async_sender() -> Callable[[Caller, Call, bool, float | None], Coroutine[Any, Any, AsyncAnswer]]:
    """The function that makes a call by awaiting."""
    from ..calling.exchange import asend

    return asend


@cache
def interpreter() -> Callable[..., Any]:
    """The function that makes a result of an answer."""
    from openai_runtime.answer.interpret import interpret

    return interpret

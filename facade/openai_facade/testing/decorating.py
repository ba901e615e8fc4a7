"""`@emulated`: a function that runs beside an emulator of its own."""

from __future__ import annotations

import functools
import inspect
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar, overload

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .emulator import Emulator

Function = TypeVar("Function", bound="Callable[..., Any]")
_ARGUMENT = "emulator"


@overload
def emulated(function: Function, /) -> Function:
    """Run a function, sync or async, beside an emulator that clients find through the environment.

    An argument named `emulator` gets the emulator. At the end everything that was laid down must have been asked for.
    """


@overload
def emulated(**options: Any) -> Callable[[Function], Function]:
    """The same with options: `@emulated(seed=1)`.

    Args:
        options: The options of `Emulator`.
    """


def emulated(function: Any = None, /, **options: Any) -> Any:
    """Run a function, sync or async, beside an emulator that clients find through the environment.

    The emulator is handed to an argument named `emulator`, if there is one. At the end everything that was laid down
    must have been asked for.

    Args:
        function: The function.
        options: The options of `Emulator`.
    """
    if function is None:
        return lambda given: emulated_with(given, options)
    return emulated_with(function, options)


def emulated_with(function: Any, options: dict[str, Any]) -> Any:
    """The function with an emulator beside it."""
    signature = inspect.signature(function)
    wanted = _ARGUMENT in signature.parameters

    def more(server: Emulator) -> dict[str, Any]:
        return {_ARGUMENT: server} if wanted else {}

    @functools.wraps(function)
    async def run_async(*args: Any, **kwargs: Any) -> Any:
        with _running(options) as server:
            return await function(*args, **kwargs, **more(server))

    @functools.wraps(function)
    def run_sync(*args: Any, **kwargs: Any) -> Any:
        with _running(options) as server:
            return function(*args, **kwargs, **more(server))

    run: Any = run_async if inspect.iscoroutinefunction(function) else run_sync
    left = [parameter for name, parameter in signature.parameters.items() if name != _ARGUMENT]
    run.__signature__ = signature.replace(parameters=left)
    return run


@contextmanager
def _running(options: dict[str, Any]) -> Iterator[Emulator]:
    from .emulator import Emulator

    with Emulator(**options) as server:
        before = {name: os.environ.get(name) for name in server.environment}
        os.environ.update(server.environment)
        try:
            yield server
            server.assert_all_used()
        finally:
            for name, value in before.items():
                if value is None:
                    os.environ.pop(name, None)
                else:
                    os.environ[name] = value

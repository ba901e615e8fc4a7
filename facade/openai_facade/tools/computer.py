"""A model uses a computer: the toolsets that carry its calls out with a driver of the user's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from openai_runtime import forks

from ..calling.flow import adrive, drive
from .computer_calls import Consent, carried_out, first_request, running
from .computer_driver import AsyncComputerDriver as AsyncComputerDriver
from .computer_driver import ComputerDriver as ComputerDriver
from .computer_driver import check_driver

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from openai_generated.models import Response, ResponseComputerToolCall

NOTHING: Any = None
"""The transport of a flow that sends nothing itself."""


class _Turnstile:
    """Lets one use of a computer in at a time, and none once it is closed."""

    def __init__(self) -> None:
        self._lock = forks.Lock()
        self._closed = False

    def __enter__(self) -> Self:
        if self._closed:
            raise RuntimeError("the toolset of the computer is closed")
        if not self._lock.acquire(blocking=False):
            raise RuntimeError("the computer is busy with another call")
        return self

    def __exit__(self, *raised: object) -> None:
        self._lock.release()

    def close(self) -> dict[str, Literal["closed", "draining"]]:
        self._closed = True
        return {"status": "draining" if self._lock.locked() else "closed"}


class ComputerToolset:
    """Carries out what a model wants to do with a computer, one call at a time.

    Args:
        driver: Steers the computer.

    Raises:
        ValueError: The driver lacks a method, or has async ones.
    """

    def __init__(self, driver: ComputerDriver) -> None:
        check_driver(driver, asynchronous=False)
        self._driver = driver
        self._turnstile = _Turnstile()

    def execute(
        self,
        call: ResponseComputerToolCall,
        *,
        approve_safety_checks: Callable[[ResponseComputerToolCall], bool] | None = None,
        before_action: Callable[[Any], bool] | None = None,
        cancelled: Callable[[], bool] | None = None,
        on_diagnostic: Callable[[dict[str, Any]], object] | None = None,
    ) -> dict[str, Any]:
        """Carry out one call and give its output, to be sent as input.

        Args:
            call: The call, of the output of a response.
            approve_safety_checks: Returns True where a call with safety checks may be carried out.
            before_action: Returns True where an action may be carried out; unless given, all may.
            cancelled: Returns True where nothing more is to be done; asked before every action.
            on_diagnostic: Is told of every decision and action: stage, reason, call, action, milliseconds.

        Raises:
            ComputerUseError: The call was refused, cancelled, or cannot be carried out.
            RuntimeError: The toolset is closed, or busy with another call.
        """
        consent = Consent(approve_safety_checks, before_action, cancelled, on_diagnostic)
        with self._turnstile:
            return drive(carried_out(self._driver, call, consent), NOTHING)  # type: ignore[no-any-return]

    def run(
        self,
        client: Any,
        params: Mapping[str, Any],
        *,
        max_steps: int = 20,
        approve_safety_checks: Callable[[ResponseComputerToolCall], bool] | None = None,
        before_action: Callable[[Any], bool] | None = None,
        cancelled: Callable[[], bool] | None = None,
        on_diagnostic: Callable[[dict[str, Any]], object] | None = None,
    ) -> Response:
        """Ask a model and carry out what it wants until it answers; gives the last response.

        Args:
            client: The client.
            params: The arguments of `responses.create`. The whole exchange is sent each time; nothing has to be stored.
            max_steps: How often the model is asked at most.
            approve_safety_checks: As for `execute`.
            before_action: As for `execute`.
            cancelled: As for `execute`.
            on_diagnostic: As for `execute`.

        Raises:
            ComputerUseError: As for `execute`; or the model has not come to an end. `response` has its last answer.
            ValueError: The arguments do not go with a computer that is used from here.
        """
        consent = Consent(approve_safety_checks, before_action, cancelled, on_diagnostic)
        arguments = first_request(params, max_steps)
        with self._turnstile:
            flow = running(client.responses.create, self._driver, arguments, consent, max_steps)
            return drive(flow, NOTHING)  # type: ignore[no-any-return]

    def close(self) -> dict[str, Literal["closed", "draining"]]:
        """Take no more calls; `draining` says that one is still being carried out."""
        return self._turnstile.close()


class AsyncComputerToolset:
    """The async twin of `ComputerToolset`.

    Args:
        driver: Steers the computer, with async methods.

    Raises:
        ValueError: The driver lacks a method, or has one that is not async.
    """

    def __init__(self, driver: AsyncComputerDriver) -> None:
        check_driver(driver, asynchronous=True)
        self._driver = driver
        self._turnstile = _Turnstile()

    async def execute(
        self,
        call: ResponseComputerToolCall,
        *,
        approve_safety_checks: Callable[[ResponseComputerToolCall], Awaitable[bool]] | None = None,
        before_action: Callable[[Any], Awaitable[bool]] | None = None,
        cancelled: Callable[[], bool] | None = None,
        on_diagnostic: Callable[[dict[str, Any]], object] | None = None,
    ) -> dict[str, Any]:
        """Carry out one call; arguments, result and errors are those of `ComputerToolset.execute`."""
        consent = Consent(approve_safety_checks, before_action, cancelled, on_diagnostic)
        with self._turnstile:
            return await adrive(carried_out(self._driver, call, consent), NOTHING)  # type: ignore[no-any-return]

    async def run(
        self,
        client: Any,
        params: Mapping[str, Any],
        *,
        max_steps: int = 20,
        approve_safety_checks: Callable[[ResponseComputerToolCall], Awaitable[bool]] | None = None,
        before_action: Callable[[Any], Awaitable[bool]] | None = None,
        cancelled: Callable[[], bool] | None = None,
        on_diagnostic: Callable[[dict[str, Any]], object] | None = None,
    ) -> Response:
        """Ask a model until it answers; arguments, result and errors are those of `ComputerToolset.run`."""
        consent = Consent(approve_safety_checks, before_action, cancelled, on_diagnostic)
        arguments = first_request(params, max_steps)
        with self._turnstile:
            flow = running(client.responses.create, self._driver, arguments, consent, max_steps)
            return await adrive(flow, NOTHING)  # type: ignore[no-any-return]

    def close(self) -> dict[str, Literal["closed", "draining"]]:
        """Take no more calls; `draining` says that one is still being carried out."""
        return self._turnstile.close()

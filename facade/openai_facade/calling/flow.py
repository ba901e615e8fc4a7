"""One call from first attempt to answer: a flat generator that says what is to be done, and two drivers that do it.

The generator never sends, reads, sleeps or awaits; it yields a step and gets back what the step gave (or has the
step's exception raised in it). So the sync and the async client share every decision.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Awaitable, Callable, Generator
from functools import partial
from logging import DEBUG, INFO
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias, cast

from ..errors import APIConnectionError, APIError, APIStatusError, APITimeoutError
from .failures import attempt_error, error_from_answer, would_fail_again
from .log import log_answer, log_failure, log_request, logger
from .retry import Retry, RetryPolicy, too_long

if TYPE_CHECKING:
    from ..transport.answer import Answer, AnswerHead, AsyncAnswer
    from ..transport.outgoing import Outgoing
    from .credentials import Credential


_READING: Final = frozenset({"GET", "HEAD", "OPTIONS"})
"""What may be sent again after its answer has begun."""


class Send:
    """Send a request and wait for the head of its answer."""

    __slots__ = ("outgoing",)

    def __init__(self, outgoing: Outgoing) -> None:
        self.outgoing = outgoing


class Read:
    """Read the whole body of an answer."""

    __slots__ = ("answer",)

    def __init__(self, answer: AnswerHead) -> None:
        self.answer = answer


class Sleep:
    """Wait."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class Call:
    """Call something of the user's; in an async client an awaitable result is awaited."""

    __slots__ = ("function",)

    def __init__(self, function: Callable[[], Any]) -> None:
        self.function = function


Step: TypeAlias = Send | Read | Sleep | Call
Flow: TypeAlias = Generator[Step, Any, Any]


Asking: TypeAlias = Callable[[str | None], Callable[[int], Generator[Step, Any, "Outgoing"]]]


class Transport(Protocol):
    """What sends for a sync client."""

    def send(self, outgoing: Outgoing) -> Answer: ...


class AsyncTransport(Protocol):
    """What sends for an async client."""

    async def send(self, outgoing: Outgoing) -> AsyncAnswer: ...


def attempts(
    prepare: Callable[[str | None], Outgoing] | Asking, credential: Credential | None, policy: RetryPolicy
) -> Generator[Step, Any, Any]:
    """Make a call until it is answered, or there is no point in trying on.

    Args:
        prepare: Makes the request for a token (None where the client's own key is used); or asks for things on the
            way, with steps of its own.
        credential: Where a token comes from when it has to be asked for.
        policy: When and how often to try again.

    Returns:
        An answer with a status of success.

    Raises:
        APIError: What the last attempt came to.
    """
    started = time.monotonic()
    retries_taken = 0
    refreshed = False
    while True:
        token: Any = None
        if credential is not None:
            token = credential.checked((yield Call(credential.token)))
        made = prepare(token)
        outgoing = (yield from made(retries_taken)) if callable(made) else made
        outgoing.retries_taken = retries_taken
        outgoing.started = time.monotonic()
        if credential is not None and credential.admits:
            yield Call(partial(credential.admit, outgoing, token))
        answer, error = yield from _attempt(outgoing)
        if error is None:
            return answer
        if credential is not None and not refreshed and isinstance(error, APIStatusError) and not _spent(outgoing):
            refreshed = credential.mended(error, token)
            if refreshed:
                continue
        delay = _wait(policy, retries_taken, started, outgoing, error, answer)
        del answer
        if delay is None:
            try:
                raise error from error.__cause__
            finally:
                del error  # or else error, traceback and this frame would hold each other
        retries_taken += 1
        what = (outgoing.method, outgoing.shown_url, delay, retries_taken, error)
        logger.info("Retrying %s %s in %.3f s (retry %d) after: %s", *what)
        if policy.on_retry is not None:
            yield Call(lambda: policy.on_retry(Retry(retries_taken, delay, error)))  # type: ignore[misc]  # noqa: B023
        yield Sleep(delay)


def _attempt(outgoing: Outgoing) -> Generator[Step, Any, tuple[AnswerHead | None, APIError | None]]:
    """Send once: the answer, as far as there is one, and what is wrong, if it is not what was asked for."""
    answer: AnswerHead | None = None
    try:
        if outgoing.deadline is not None and outgoing.started >= outgoing.deadline:
            raise TimeoutError("the deadline has passed")
        if logger.isEnabledFor(DEBUG):
            log_request(outgoing)
        answer = cast("AnswerHead", (yield Send(outgoing)))
        if logger.isEnabledFor(INFO):
            log_answer(outgoing, answer)
        succeeded = _succeeded(answer)
        if not answer.is_read and not (succeeded and outgoing.streamed):
            yield Read(answer)
    except APIError:
        raise
    except Exception as cause:
        if answer is None and logger.isEnabledFor(INFO):
            log_failure(outgoing, cause)
        return answer, _failure(cause, outgoing, answer)
    return answer, None if succeeded else error_from_answer(answer)


def _failure(cause: Exception, outgoing: Outgoing, answer: AnswerHead | None) -> APIError:
    error = attempt_error(cause, outgoing)
    if answer is not None:
        error.request_id = answer.request_id
    return error


def _spent(outgoing: Outgoing) -> bool:
    """Whether the body came from an iterator, so that there is nothing left to send again."""
    return bool(getattr(outgoing.body, "spent", False))


def _succeeded(answer: AnswerHead) -> bool:
    status = answer.status_code
    return 200 <= status < 300 or status == 101  # the websocket that was asked for


def _wait(
    policy: RetryPolicy,
    retries_taken: int,
    started: float,
    outgoing: Outgoing,
    error: APIError,
    answer: AnswerHead | None,
) -> float | None:
    """Seconds to wait before the next attempt, or None when there is none."""
    if _spent(outgoing):
        return None
    status, headers = None, None
    if answer is not None and not _succeeded(answer):  # also when its body broke off: the status says what to do
        status, headers = answer.status_code, answer.headers
    elif answer is not None and outgoing.method not in _READING:
        return None  # the server has done what it was asked for and began to tell: it must not do it twice
    now = time.monotonic()
    delay = policy.wait(retries_taken, now - started, status=status, headers=headers, code=error.code or error.type)
    if delay is None or would_fail_again(error):
        if isinstance(error, APIStatusError) and retries_taken < policy.max_retries:
            code = error.code or error.type
            if said := too_long(policy, error.status_code, error._response.headers, code):
                error.add_note(said)
        return None
    if outgoing.deadline is not None and now + delay >= outgoing.deadline:
        if isinstance(error, APIConnectionError) and outgoing.deadline - now <= 0:
            return None  # it is the deadline that ended the attempt
        raise APITimeoutError(
            outgoing, message=f"The deadline would pass before the next attempt (in {delay:.1f} s). Last error: {error}"
        ) from error
    return delay


def drive(flow: Flow, transport: Transport) -> Any:
    """Carry out a flow by blocking."""
    try:
        step = next(flow)
        while True:
            try:
                result: Any = None
                if isinstance(step, Send):
                    result = transport.send(step.outgoing)
                elif isinstance(step, Read):
                    result = step.answer.read()  # type: ignore[attr-defined]
                elif isinstance(step, Sleep):
                    time.sleep(step.seconds)
                else:
                    result = step.function()
            except Exception as error:
                step = flow.throw(error)
            else:
                step = flow.send(result)
    except StopIteration as stop:
        return stop.value


async def adrive(flow: Flow, transport: AsyncTransport) -> Any:
    """Carry out a flow by awaiting."""
    try:
        step = next(flow)
        while True:
            try:
                result: Any = None
                if isinstance(step, Send):
                    result = await transport.send(step.outgoing)
                elif isinstance(step, Read):
                    result = await step.answer.aread()  # type: ignore[attr-defined]
                elif isinstance(step, Sleep):
                    await asleep(step.seconds)
                else:
                    result = step.function()
                    if isinstance(result, Awaitable):
                        result = await result
            except Exception as error:
                step = flow.throw(error)
            else:
                step = flow.send(result)
    except StopIteration as stop:
        return stop.value


async def asleep(seconds: float) -> None:
    """Sleep on whichever event loop is running."""
    import asyncio

    try:
        asyncio.get_running_loop()
    except RuntimeError:  # somebody else's event loop: trio, which is then loaded already
        await sys.modules["trio"].sleep(seconds)
    else:
        await asyncio.sleep(seconds)

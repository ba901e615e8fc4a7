"""Whose error is it? Files, hooks and signal handlers of the user's run in the middle of a transport's work.

What they raise is not about the connection: it comes out as it is, and nothing is sent again for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
    from types import FrameType, TracebackType

_BODY: Final = "raised while the body of the request was read from what the caller gave; not about the connection"
_HOOK: Final = "raised by an event hook of the httpx client; not about the connection"
_OTHERS: Final = frozenset(
    {
        "openai_facade",
        "openai_runtime",
        "asyncio",
        "httpcore",
        "httpx",
        "httpx2",
        "select",
        "selectors",
        "socket",
        "ssl",
    }
)
"""Packages that handle no signals by raising; their frames need no look."""


def pieces(body: Iterable[bytes]) -> Iterator[bytes]:
    """The pieces of a body; what goes wrong in reading it is marked as the caller's."""
    try:
        yield from body
    except Exception as error:
        _mark(error, _BODY)
        raise


async def apieces(body: AsyncIterable[bytes]) -> AsyncIterator[bytes]:
    """The same for a body that is awaited."""
    try:
        async for piece in body:
            yield piece
    except Exception as error:
        _mark(error, _BODY)
        raise


def mark_hook(error: Exception, hooks: Iterable[Any]) -> None:
    """Mark an error that came through one of these functions as the caller's."""
    codes = {code for hook in hooks if (code := _code(hook)) is not None}
    if any(frame.f_code in codes for frame in _frames(error.__traceback__)):
        _mark(error, _HOOK)


def users_own(error: BaseException | None) -> BaseException | None:
    """The error of the caller's own code that an error is, or was made of; None when it is the transport's."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        notes = getattr(error, "__notes__", ())
        if _BODY in notes or _HOOK in notes or raised_in_handler(error):
            return error
        seen.add(id(error))
        error = error.__cause__ or _wrapped(error)
    return None


def _wrapped(error: BaseException) -> BaseException | None:
    """What an error of httpcore was made of: it forgets its cause, but not its argument."""
    first = error.args[0] if error.args else None
    return first if isinstance(first, BaseException) else None


def raised_in_handler(error: BaseException) -> bool:
    """Whether a signal handler raised an error: such a function alone is handed the frame that it interrupts."""
    before: FrameType | None = None
    for frame in _frames(error.__traceback__):
        if before is not None and _package(frame) not in _OTHERS and _was_handed(frame, before):
            return True
        before = frame
    return False


def _was_handed(frame: FrameType, before: FrameType) -> bool:
    code, values = frame.f_code, frame.f_locals
    count = code.co_argcount + code.co_kwonlyargcount
    count += bool(code.co_flags & 4) + bool(code.co_flags & 8)  # *arguments, **keywords
    for name in code.co_varnames[:count]:
        value = values.get(name)
        if value is before or (isinstance(value, tuple) and any(item is before for item in value)):
            return True
    return False


def _frames(trace: TracebackType | None) -> Iterator[FrameType]:
    while trace is not None:
        yield trace.tb_frame
        trace = trace.tb_next


def _package(frame: FrameType) -> str:
    return str(frame.f_globals.get("__name__", "")).partition(".")[0]


def _code(hook: Any) -> Any:
    """The code that runs when a hook is called, whether it is a function, a method, a partial or an object."""
    while hasattr(hook, "func"):
        hook = hook.func
    function = getattr(hook, "__func__", hook)
    if not hasattr(function, "__code__"):
        function = vars(type(function)).get("__call__")
    return getattr(function, "__code__", None)


def _mark(error: Exception, note: str) -> None:
    if note not in getattr(error, "__notes__", ()):
        error.add_note(note)

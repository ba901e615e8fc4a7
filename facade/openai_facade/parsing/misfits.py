"""The error for output that is not what was asked for: the package's own, and the validating library's as well."""

from __future__ import annotations

import sys
from contextlib import suppress
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NoReturn

from openai_runtime.model import faults

from openai_facade.errors import OutputParseError

if TYPE_CHECKING:
    from collections.abc import Callable


class OutputMisfitError(OutputParseError, faults.ValidationError):
    """Output that the codec refused."""


def read(parse: Callable[[], Any], lenient: bool, whole: Any, text: object, what: str) -> Any:
    """Parse; None where that fails and `lenient` is set, whatever a validator of the user's raises.

    Args:
        parse: Reads the text.
        lenient: Give None where it does not fit.
        whole: The completion or response that the text is a part of.
        text: What is read.
        what: What it is, for the message.

    Raises:
        OutputParseError: It does not fit. What else a validator raises comes out as it is.
    """
    try:
        return parse()
    except Exception as cause:
        if lenient:
            return None
        if isinstance(cause, faults.DecodeError | faults.ValidationError) or _is_pydantic(cause):
            refuse(cause, whole, text if isinstance(text, str) else str(text), what)
        raise


def or_none(parse: Callable[[str], Any], text: str) -> Any:
    """Parse, or None where that fails: whoever asks for the whole in the end gets the error."""
    try:
        return parse(text)
    except Exception:  # validators of the user's may raise anything
        return None


def refuse(cause: Exception, whole: Any, text: str, what: str) -> NoReturn:
    """Raise the error for a text that was refused."""
    error = _empty(cause)
    OutputParseError.__init__(error, f"{what} cannot be read: {cause}", completion=whole, text=text)
    raise error from cause


def _empty(cause: Any) -> OutputParseError:
    """An error of a class that is caught as its cause would be, not yet filled."""
    if isinstance(cause, faults.ValidationError):
        made: Any = OutputMisfitError.__new__(OutputMisfitError)
        made.__dict__.update(path=cause.path, expected=cause.expected, got=cause.got)
        return made  # type: ignore[no-any-return]
    if _is_pydantic(cause):
        with suppress(TypeError):  # of a pydantic whose error has no subclasses
            return _refused_by_pydantic(cause)
    return OutputParseError.__new__(OutputParseError)


def _is_pydantic(cause: Exception) -> bool:
    core = sys.modules.get("pydantic_core")
    return core is not None and isinstance(cause, core.ValidationError)


@lru_cache(maxsize=1)
def _pydantic_kind() -> Any:
    from pydantic import ValidationError

    class PydanticOutputError(OutputParseError, ValidationError):
        """Output that pydantic refused."""

        def __init__(self, *args: object) -> None:
            """Take what pydantic calls it with; what it says and holds is filled in afterwards."""

        def __reduce__(self) -> tuple[Any, ...]:
            return _rebuilt, (self.__cause__, self.message, self.completion, self.text)

        def __deepcopy__(self, memo: dict[int, Any]) -> Any:
            return self

    return PydanticOutputError


def _refused_by_pydantic(cause: Any) -> OutputParseError:
    custom: Any = sys.modules["pydantic_core"].PydanticCustomError
    kind = _pydantic_kind()
    found = cause.errors(include_url=False)
    try:
        return kind.from_exception_data(cause.title, found)  # type: ignore[no-any-return]
    except KeyError:  # errors that the user's own validators named
        own = [{**one, "type": custom(one["type"], one["msg"])} for one in found]
        return kind.from_exception_data(cause.title, own)  # type: ignore[no-any-return]


def _rebuilt(cause: Any, message: str, completion: Any, text: str) -> OutputParseError:
    error = _empty(cause)
    OutputParseError.__init__(error, message, completion=completion, text=text)
    error.__cause__ = cause
    return error

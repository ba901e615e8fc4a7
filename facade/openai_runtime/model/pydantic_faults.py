"""What does not fit a model, or is no JSON, as an error that `except pydantic.ValidationError` catches, too."""

from __future__ import annotations

import re
import sys
from contextlib import suppress
from functools import cache
from typing import Any, TypeVar

from .faults import DecodeError, ValidationError

Fault = TypeVar("Fault", ValidationError, DecodeError)
_steps = re.compile(r"\[(\d+)\]|([^.\[\]]+)").findall


def as_pydantic(error: Fault, title: str, value: Any) -> Fault:
    """Give the error that pydantic's users expect where pydantic is loaded, else the error itself.

    Args:
        error: What does not fit, or cannot be read.
        title: The model.
        value: What was to become one.
    """
    core = sys.modules.get("pydantic_core")
    if core is None:
        return error
    with suppress(TypeError, AttributeError):  # of a pydantic whose error has no subclasses
        kind = _kind(ValidationError if isinstance(error, ValidationError) else DecodeError)
        made: Fault = kind.from_exception_data(title, [{**_fault(core, error), "input": value}])
        made.__dict__.update(error.__dict__)
        made.args = error.args
        return made
    return error


def _fault(core: Any, error: ValidationError | DecodeError) -> dict[str, Any]:
    if isinstance(error, DecodeError):
        return {"type": "json_invalid", "ctx": {"error": str(error).removeprefix("not JSON: ")}}
    path = () if error.path == "$" else tuple(int(n) if n else name for n, name in _steps(error.path))
    words = {"expected": error.expected, "got": error.got}
    return {"type": core.PydanticCustomError("misfit", "expected {expected}, got {got}", words), "loc": path}


@cache
def _kind(fault: type[Exception]) -> Any:
    from pydantic_core import ValidationError as Pydantics

    class ModelValidationError(fault, Pydantics):  # type: ignore[valid-type, misc]
        """A value that does not fit its model, or text that is no JSON."""

        def __init__(self, *args: object) -> None:
            """Take what pydantic calls it with; what it says and holds is filled in afterwards."""

        def __str__(self) -> str:
            return fault.__str__(self)

        def __reduce__(self) -> tuple[Any, ...]:
            return fault, self.args

    return ModelValidationError

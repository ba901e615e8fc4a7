"""A value that does not fit a model, as an error that `except pydantic.ValidationError` catches, too."""

from __future__ import annotations

import re
import sys
from contextlib import suppress
from functools import cache
from typing import Any

from .faults import ValidationError

_steps = re.compile(r"\[(\d+)\]|([^.\[\]]+)").findall


def as_pydantic(error: ValidationError, title: str, value: Any) -> ValidationError:
    """Give the error that pydantic's users expect where pydantic is loaded, else the error itself.

    Args:
        error: What does not fit.
        title: The model.
        value: What was to become one.
    """
    core = sys.modules.get("pydantic_core")
    if core is None:
        return error
    with suppress(TypeError, AttributeError):  # of a pydantic whose error has no subclasses
        kind = _kind()
        path = () if error.path == "$" else tuple(int(n) if n else name for n, name in _steps(error.path))
        fault = core.PydanticCustomError("misfit", "expected {expected}, got {got}", _words(error))
        made: ValidationError = kind.from_exception_data(title, [{"type": fault, "loc": path, "input": value}])
        made.__dict__.update(path=error.path, expected=error.expected, got=error.got)
        made.args = error.args
        return made
    return error


def _words(error: ValidationError) -> dict[str, str]:
    return {"expected": error.expected, "got": error.got}


@cache
def _kind() -> Any:
    from pydantic_core import ValidationError as Pydantics

    class ModelValidationError(ValidationError, Pydantics):
        """A value that does not fit its model."""

        def __init__(self, *args: object) -> None:
            """Take what pydantic calls it with; what it says and holds is filled in afterwards."""

        def __reduce__(self) -> tuple[Any, ...]:
            return ValidationError, (self.path, self.expected, self.got)

    return ModelValidationError

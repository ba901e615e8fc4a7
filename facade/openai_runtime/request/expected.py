"""What kind of value an argument has to be."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def mapping_named(argument: str, value: Any) -> Mapping[Any, Any]:
    """The value of an argument that has to be a mapping; an empty one for None.

    Raises:
        TypeError: It is something else. What it is stays unsaid, it may be a secret.
    """
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        raise TypeError(f"{argument} must be a dict, not {type(value).__name__}")
    return value

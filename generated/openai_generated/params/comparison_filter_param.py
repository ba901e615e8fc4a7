# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import Iterable, TypedDict


class ComparisonFilterParam(TypedDict, total=False):
    """Comparison filter."""

    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]]
    """How attribute and value are compared, such as eq (the default), gte or nin."""
    key: Required[str]
    """The attribute of the file that is looked at."""
    value: Required[str | float | bool | Iterable[str | float]]
    """What the attribute is compared with; a list for in and nin."""

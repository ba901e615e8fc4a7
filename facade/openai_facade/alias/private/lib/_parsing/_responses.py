"""A type as the field `format` of the argument `text` of a response."""

from __future__ import annotations

from typing import Any

from openai_facade.parsing.targets import Target


def type_to_text_format_param(type_: type[Any]) -> dict[str, Any]:
    """Give the format for a type."""
    return Target(type_).text_format()

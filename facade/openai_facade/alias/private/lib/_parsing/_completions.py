"""A type as the argument `response_format` of a chat completion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeGuard

from openai_runtime.unset import Omit, omit

from openai_facade.parsing.schema import is_pydantic
from openai_facade.parsing.targets import target_of

if TYPE_CHECKING:
    from collections.abc import Mapping


def is_basemodel_type(typ: object) -> TypeGuard[type[Any]]:
    """Tell whether something is a pydantic model class."""
    return is_pydantic(typ)


def type_to_response_format_param(response_format: object) -> Mapping[str, Any] | Omit:
    """Give the argument for a type; a dict, `omit` or None is what it was."""
    if isinstance(response_format, Omit) or response_format is None:
        return omit
    target = target_of(response_format)
    if target is None:
        return response_format  # type: ignore[return-value]  # a mapping, as the API takes it
    return target.response_format()

"""The base of all models, a request about to be made, and values made into types."""

from __future__ import annotations

from typing import Any

from openai_runtime.model import Model as BaseModel
from openai_runtime.model.codec import decode

from ...client.request_options import FinalRequestOptions as FinalRequestOptions

__all__ = ["BaseModel", "FinalRequestOptions", "construct_type", "construct_type_unchecked"]


def construct_type(*, type_: Any, value: object, metadata: list[Any] | None = None) -> object:
    """Make a value of a type of a decoded JSON value, as far as it fits.

    Args:
        type_: A model, a union, a container of models.
        value: What was decoded; it stays as it is.
        metadata: What an `Annotated` around the type would say; the unions of this package know that themselves.
    """
    from openai_runtime.model.record import own

    return decode(type_, own(value))


def construct_type_unchecked(*, value: object, type_: type[Any]) -> Any:
    """Make a value of a type of a decoded JSON value, as far as it fits."""
    return construct_type(type_=type_, value=value)

"""Fields and values of models, asked for without regard to the version of pydantic."""

from __future__ import annotations

from typing import Any, Literal, get_origin

PYDANTIC_V1 = False


def get_model_fields(model: type[Any]) -> dict[str, Any]:
    """Give the fields of a model, ours or one of pydantic's, by name."""
    fields: dict[str, Any] = dict(model.model_fields)
    return fields


def field_outer_type(field: Any) -> Any:
    """Give the type of a field."""
    from openai_runtime.model.annotation import type_of

    return type_of(field) if hasattr(field, "wire") else field.annotation


def is_literal_type(type_: type[Any]) -> bool:
    """Tell whether a type is `Literal[...]`."""
    return get_origin(type_) is Literal


def parse_obj(model: type[Any], value: object) -> Any:
    """Make a model of a dict that fits it."""
    return model.model_validate(value)


def model_copy(model: Any, *, deep: bool = False) -> Any:
    """Give a copy of a model."""
    return model.model_copy(deep=deep)


def model_dump(model: Any, **options: Any) -> dict[str, Any]:
    """Give a model as plain dicts and lists."""
    data: dict[str, Any] = model.model_dump(**options)
    return data


def model_json(model: Any, *, indent: int | None = None) -> str:
    """Give a model as JSON text."""
    return str(model.model_dump_json(indent=indent))

"""How models stand inside a user's pydantic models and FastAPI routes; imports pydantic only when pydantic asks."""

from __future__ import annotations

from typing import Any


def core_schema_of(annotation: Any) -> Any:
    """Give the pydantic-core schema of a model or union: checked and decoded going in, plain data coming out."""
    from pydantic_core import core_schema

    from .codec import decode
    from .dump import Dump
    from .record import Record, own
    from .validate import validate

    def load(value: Any) -> Any:
        if isinstance(value, Record):
            validate(annotation, value)
            return value
        values = own(value)
        validate(annotation, values)
        return decode(annotation, values)

    def give(value: Any, info: Any) -> Any:
        how = Dump(
            json=info.mode == "json",
            wire=bool(info.by_alias),
            unset=not info.exclude_unset,
            defaults=not info.exclude_defaults,
            nulls=not info.exclude_none,
        )
        return how.selection(value, info.include, info.exclude)

    return core_schema.no_info_plain_validator_function(
        load, serialization=core_schema.plain_serializer_function_ser_schema(give, info_arg=True)
    )

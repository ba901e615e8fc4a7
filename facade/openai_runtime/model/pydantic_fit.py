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

    # The base of all models stands beside the types of arguments for answers that are sent back: a dict is none.
    only_instances = isinstance(annotation, type) and annotation.__base__ is Record

    def load(value: Any) -> Any:
        if isinstance(value, Record):
            validate(annotation, value)
            return value
        if only_instances:
            raise ValueError(f"expected a {annotation.__name__}")
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


def kept_list(source: Any, handler: Any) -> Any:
    """Give the pydantic-core schema of an argument that takes any iterable: lists stay, iterators are not read."""
    from collections.abc import Iterator
    from typing import get_args

    from pydantic_core import core_schema

    def checked(value: Any, as_list: Any) -> Any:
        return value if isinstance(value, Iterator) else as_list(value)

    items = handler.generate_schema(*get_args(source)[:1])
    return core_schema.no_info_wrap_validator_function(checked, core_schema.list_schema(items))

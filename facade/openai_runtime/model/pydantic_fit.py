"""How models stand inside a user's pydantic models and FastAPI routes; imports pydantic only when pydantic asks."""

from __future__ import annotations

from contextvars import ContextVar
from functools import lru_cache
from typing import Any

_described: ContextVar[tuple[Any, ...]] = ContextVar("described", default=())
"""The models and unions whose JSON Schema is being written, outermost first."""


def core_schema_of(annotation: Any) -> Any:
    """Give the pydantic-core schema of a model or union: checked and decoded going in, plain data coming out."""
    from pydantic_core import core_schema

    return core_schema.no_info_plain_validator_function(
        _loader_of(annotation),
        ref=_reference_of(annotation),
        serialization=core_schema.plain_serializer_function_ser_schema(_given, info_arg=True),
    )


def _loader_of(annotation: Any) -> Any:
    """Give the function that makes a model or a member of a union of what pydantic has."""
    from .codec import decode
    from .faults import ValidationError
    from .pydantic_faults import as_pydantic
    from .record import Record, own
    from .validate import validate

    # The base of all models stands beside the types of arguments for answers that are sent back: a dict is none.
    only_instances = isinstance(annotation, type) and annotation.__base__ is Record

    def load(value: Any) -> Any:
        if only_instances and not isinstance(value, Record):
            raise ValueError(f"expected a {annotation.__name__}")
        values = own(value)
        try:
            validate(annotation, values)
        except ValidationError as error:
            raise as_pydantic(error, str(annotation), value) from None
        return value if isinstance(value, Record) else decode(annotation, values)

    return load


def _given(value: Any, info: Any) -> Any:
    """Give a model as plain data, in the way that the outer model is dumped."""
    from .dump import Dump

    how = Dump(
        json=info.mode == "json",
        wire=bool(info.by_alias),
        unset=not info.exclude_unset,
        defaults=not info.exclude_defaults,
        nulls=not info.exclude_none,
    )
    return how.selection(value, info.include, info.exclude)


def _reference_of(annotation: Any) -> str | None:
    """The name under which pydantic keeps a class, or None for what is no plain class or union."""
    from .annotation import Tagged

    if isinstance(annotation, Tagged):
        return f"{annotation.name}:{id(annotation)}"
    if isinstance(annotation, type):
        return f"{annotation.__module__}.{annotation.__qualname__}:{id(annotation)}"
    return None


@lru_cache(maxsize=256)
def serializer_of(cls: type) -> Any:
    """Give pydantic's serializer of a model."""
    from pydantic_core import SchemaSerializer

    return SchemaSerializer(core_schema_of(cls))


def json_schema_for(annotation: Any, handler: Any) -> dict[str, Any]:
    """Give the JSON Schema of a model or union in the middle of pydantic's, with pydantic's references.

    Args:
        annotation: The model or union.
        handler: pydantic's, which makes the schema of what pydantic knows.
    """
    from .annotation import Tagged
    from .json_schema import Walk

    described = _described.get()

    def refer(inner: type) -> dict[str, Any]:
        return _reference_to(inner, handler, begun=inner is annotation or inner in described)

    token = _described.set((*described, annotation))
    try:
        walk = Walk(refer)
        return walk.type(annotation) if isinstance(annotation, Tagged) else walk.record(annotation)
    finally:
        _described.reset(token)


def _reference_to(cls: type, handler: Any, *, begun: bool) -> dict[str, Any]:
    """Have pydantic refer to a model, and describe it unless somebody is at it: a class may contain itself."""
    from pydantic_core import core_schema

    schema = core_schema.definition_reference_schema(_reference_of(cls) or "") if begun else _adapted(cls)
    found: dict[str, Any] = handler(core_schema.list_schema(schema))["items"]  # only what is inside may be a reference
    return found


@lru_cache(maxsize=256)
def _adapted(cls: type) -> Any:
    """Give the core schema of a model with pydantic's notes on it."""
    from pydantic import TypeAdapter

    return TypeAdapter(cls).core_schema


def kept_list(source: Any, handler: Any) -> Any:
    """Give the pydantic-core schema of an argument that takes any iterable: lists stay, iterators are not read."""
    from collections.abc import Iterator
    from typing import get_args

    from pydantic_core import core_schema

    def checked(value: Any, as_list: Any) -> Any:
        return value if isinstance(value, Iterator) else as_list(value)

    items = handler.generate_schema(*get_args(source)[:1])
    return core_schema.no_info_wrap_validator_function(checked, core_schema.list_schema(items))

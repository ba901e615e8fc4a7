"""Decoders of classes that are not ours: dataclasses, attrs and pydantic classes, TypedDicts, enums, dates, tuples.

As with records, data that does not fit is never refused: what is missing reads as None, what cannot be converted stays.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, get_args, get_type_hints, is_typeddict

from .plan import as_it_came, decoder_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from .plan import Decoder


def foreign_decoder(cls: type, annotation: Any) -> Decoder | None:
    """Compile the decoder of a class, or of an annotation whose origin it is; None for classes JSON cannot become."""
    if cls in (tuple, set, frozenset):
        return _collection_decoder(cls, get_args(annotation))
    if is_typeddict(cls):
        return _typeddict_decoder(cls)
    if hasattr(cls, "model_validate"):
        return _pydantic_decoder(annotation)
    arguments = arguments_of(cls)
    if arguments is not None:
        return _instance_decoder(cls, arguments)
    if issubclass(cls, Enum):
        return _converter(cls)
    if issubclass(cls, datetime):
        return _converter(cls.fromisoformat)
    if issubclass(cls, date):
        return _converter(cls.fromisoformat)
    return None


def arguments_of(cls: type) -> dict[str, str] | None:
    """Give the constructor arguments of a dataclass or attrs class with their attributes; None for other classes."""
    if hasattr(cls, "__dataclass_fields__"):
        return {field.name: field.name for field in cls.__dataclass_fields__.values() if field.init}
    if hasattr(cls, "__attrs_attrs__"):
        return {field.alias: field.name for field in cls.__attrs_attrs__ if field.init}
    return None


def hints_of(cls: type) -> dict[str, Any]:
    """Give the types of a class's attributes; none at all where a name in them cannot be found."""
    try:
        return get_type_hints(cls)
    except NameError:
        return {}


def _typeddict_decoder(cls: type) -> Decoder:
    steps = [(key, decoder) for key, hint in hints_of(cls).items() if (decoder := decoder_of(hint)) is not None]

    def decode(value: Any) -> Any:
        if value.__class__ is dict:
            for key, step in steps:
                if key in value:
                    value[key] = step(value[key])
        return value

    return decode


def _instance_decoder(cls: type, arguments: dict[str, str]) -> Decoder:
    steps: dict[str, Decoder | None] | None = None

    def decode(value: Any) -> Any:
        nonlocal steps
        if value.__class__ is not dict:
            return value
        if steps is None:  # only now, since a class may contain itself
            hints = hints_of(cls)
            steps = {argument: decoder_of(hints.get(name, Any)) for argument, name in arguments.items()}
        given = {key: step(value[key]) if step else value[key] for key, step in steps.items() if key in value}
        try:
            return cls(**given)
        except (TypeError, ValueError):
            instance: Any = object.__new__(cls)
            for argument, name in arguments.items():
                object.__setattr__(instance, name, given.get(argument))
            return instance

    return decode


def _pydantic_decoder(cls: Any) -> Decoder:
    def decode(value: Any) -> Any:
        if value.__class__ is not dict:
            return value
        try:
            return cls.model_validate(value)
        except ValueError:
            return cls.model_construct(**value)

    return decode


def _collection_decoder(cls: type, arguments: tuple[Any, ...]) -> Decoder:
    repeats = cls is not tuple or arguments[1:] == (...,)
    inner = [decoder_of(argument) or as_it_came for argument in arguments]

    def decode(value: Any) -> Any:
        if value.__class__ is not list:
            return value
        steps = inner[:1] * len(value) if repeats else inner
        try:
            return cls([step(item) for step, item in zip(steps, value, strict=True)])
        except (TypeError, ValueError):  # of another length, or not hashable
            return value

    return decode


def _converter(convert: Callable[[Any], Any]) -> Decoder:
    def decode(value: Any) -> Any:
        try:
            return convert(value)
        except (TypeError, ValueError):
            return value

    return decode

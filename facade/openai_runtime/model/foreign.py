"""Decoders of classes that are not ours: dataclasses, attrs and pydantic classes, TypedDicts, enums, dates, tuples.

As with records, data that does not fit is never refused: what is missing reads as None, what cannot be converted stays.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from enum import Enum
from functools import lru_cache
from typing import (
    TYPE_CHECKING,
    Any,
    NamedTuple,
    NotRequired,
    Required,
    TypeAlias,
    get_args,
    get_origin,
    get_type_hints,
)

from .annotation import substitute

if TYPE_CHECKING:
    from collections.abc import Mapping


Decoder: TypeAlias = Callable[[Any], Any]
Compile: TypeAlias = Callable[[Any], Decoder | None]
"""What makes the decoder of any type: handed in, because it stands above this module and calls it."""


def as_it_came(value: Any) -> Any:
    """The decoder of values that need none."""
    return value


def foreign_decoder(cls: type, annotation: Any, compiled: Compile) -> Decoder | None:
    """Compile the decoder of a class, or of an annotation whose origin it is; None for classes JSON cannot become."""
    if cls in (tuple, set, frozenset):
        return _collection_decoder(cls, get_args(annotation), compiled)
    if hasattr(cls, "model_validate"):
        return _pydantic_decoder(annotation)
    if is_typeddict(cls):
        return _typeddict_decoder(annotation, compiled)
    if hasattr(cls, "__dataclass_fields__") or hasattr(cls, "__attrs_attrs__"):
        return _instance_decoder(annotation, compiled)
    convert = converter_of(cls)
    return None if convert is None else _converter(convert)


def converter_of(cls: Any) -> Callable[[Any], Any] | None:
    """Give the function that makes one JSON value an instance of an enum, date, time, UUID or Decimal class."""
    convert: Callable[[Any], Any] | None = None
    if issubclass(cls, Enum):
        convert = cls
    elif issubclass(cls, date | time):
        convert = cls.fromisoformat
    elif cls.__module__ in ("uuid", "decimal") and cls.__name__ in ("UUID", "Decimal"):
        convert = lambda value: cls(str(value))  # noqa: E731
    return convert


def is_typeddict(cls: object) -> bool:
    """Tell whether a class is a TypedDict; `typing` alone does not know those of typing_extensions before 3.13."""
    return isinstance(cls, type) and hasattr(cls, "__required_keys__") and hasattr(cls, "__total__")


class Part(NamedTuple):
    """One key of a TypedDict, or one constructor argument of a class."""

    key: str
    attribute: str
    required: bool
    annotation: Any


def parts_of(cls: Any, arguments: Mapping[Any, Any] | None = None) -> list[Part] | None:
    """Give what a TypedDict, dataclass or attrs class is made of; None for other classes.

    Args:
        cls: The class.
        arguments: What its type variables stand for.
    """
    parts: list[tuple[str, str, bool]]
    if is_typeddict(cls):
        parts = [(key, key, key in cls.__required_keys__) for key in cls.__annotations__]
    elif hasattr(cls, "__dataclass_fields__"):
        # A field without a default has the same marker in both places.
        fields = [field for field in cls.__dataclass_fields__.values() if field.init]
        parts = [(field.name, field.name, field.default is field.default_factory) for field in fields]
    elif hasattr(cls, "__attrs_attrs__"):
        from attrs import NOTHING

        parts = [(field.alias, field.name, field.default is NOTHING) for field in cls.__attrs_attrs__ if field.init]
    else:
        return None
    try:
        hints = get_type_hints(cls, include_extras=True)
    except NameError:  # of a class made inside a function: its values stay as they came
        hints = {}
    found = []
    for key, attribute, required in parts:
        hint = hints.get(attribute, Any)
        if arguments:
            hint = substitute(hint, arguments)
        if get_origin(hint) in (Required, NotRequired):
            required, hint = get_origin(hint) is Required, get_args(hint)[0]
        found.append(Part(key, attribute, required, hint))
    return found


def unsubscripted(annotation: Any) -> tuple[Any, dict[Any, Any]]:
    """Give the class of an annotation such as `Box[int]`, and what its type variables stand for."""
    cls = get_origin(annotation) or annotation
    return cls, dict(zip(getattr(cls, "__parameters__", ()), get_args(annotation), strict=False))


@lru_cache(maxsize=256)
def _typeddict_decoder(annotation: Any, compiled: Compile) -> Decoder:
    steps: dict[str, Decoder] | None = None

    def decode(value: Any) -> Any:
        nonlocal steps
        if value.__class__ is not dict:
            return value
        if steps is None:  # only now, since a class may contain itself
            steps = {
                part.key: step
                for part in parts_of(*unsubscripted(annotation)) or ()
                if (step := compiled(part.annotation))
            }
        for key, step in steps.items():
            if key in value:
                value[key] = step(value[key])
        return value

    return decode


@lru_cache(maxsize=256)
def _instance_decoder(annotation: Any, compiled: Compile) -> Decoder:
    cls, arguments = unsubscripted(annotation)
    steps: list[tuple[str, str, Decoder]] | None = None

    def decode(value: Any) -> Any:
        nonlocal steps
        if value.__class__ is not dict:
            return value
        if steps is None:
            parts = parts_of(cls, arguments) or ()
            steps = [(part.key, part.attribute, compiled(part.annotation) or as_it_came) for part in parts]
        given = {key: step(value[key]) for key, _, step in steps if key in value}
        try:
            return cls(**given)
        except (TypeError, ValueError):
            instance: Any = object.__new__(cls)
            for key, attribute, _ in steps:
                object.__setattr__(instance, attribute, given.get(key))
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


def _collection_decoder(cls: type, arguments: tuple[Any, ...], compiled: Compile) -> Decoder:
    repeats = cls is not tuple or arguments[1:] == (...,)
    inner = [compiled(argument) or as_it_came for argument in arguments]

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
        except (TypeError, ValueError, ArithmeticError):  # the last is Decimal's
            return value

    return decode

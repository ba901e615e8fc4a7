"""Compiled decoders: one plan per class, worked out when the class is first met in data.

A decoder takes over the JSON value it is given: a dict becomes the `__dict__` of its record and nested values are
replaced in place, so that a record costs little more than the dict did. Decoders never refuse data: a value that does
not have the shape its type promises stays as it came.
"""

from __future__ import annotations

from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Union, get_args, get_origin

from .. import forks
from .annotation import LISTS, MAPS, is_scalar, type_of
from .fields import ATOMS, fields_of
from .foreign import Decoder, foreign_decoder
from .record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .fields import Field

_settling = forks.Lock()
"""Held while a plan is changed, and for nothing else: never while a module is imported."""


def decoder_of(annotation: Any) -> Decoder | None:
    """Compile the decoder of a type; None where values stay as JSON gives them."""
    if isinstance(annotation, type) and get_origin(annotation) is None:
        return _class_decoder(annotation)
    decoder: Decoder | None = getattr(annotation, "__decoder__", None)
    if decoder is not None:  # a tagged union
        return decoder
    for layer in ("__value__", "__supertype__", "__bound__"):  # of `type X = ...`, NewType, TypeVar
        if hasattr(annotation, layer):
            return decoder_of(getattr(annotation, layer))
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return decoder_of(arguments[0])
    if origin is Union or origin is UnionType:
        return _union_decoder(arguments)
    if not isinstance(origin, type):
        return None
    if issubclass(origin, Record):
        return _record_decoder(origin, dict(zip(origin.__parameters__, arguments, strict=False)))  # type: ignore[attr-defined]
    if origin in LISTS:
        inner = decoder_of(arguments[0])
        return None if inner is None else _list_decoder(inner)
    if origin in MAPS:
        inner = decoder_of(arguments[1])
        return None if inner is None else _dict_decoder(inner)
    return foreign_decoder(origin, annotation, decoder_of)


def _class_decoder(cls: type) -> Decoder | None:
    if cls in ATOMS or cls is object or cls in LISTS or cls in MAPS:
        return None
    if issubclass(cls, Record):
        if "__decoder__" not in cls.__dict__:
            made = _record_decoder(cls, None)
            with _settling:
                if "__decoder__" not in cls.__dict__:
                    cls.__decoder__ = staticmethod(made)  # type: ignore[attr-defined]
        decoder: Decoder = cls.__decoder__  # type: ignore[attr-defined]
        return decoder
    return foreign_decoder(cls, cls, decoder_of)


def _record_decoder(cls: type[Record], arguments: Mapping[Any, Any] | None) -> Decoder:
    new = object.__new__
    steps: tuple[tuple[str, Decoder], ...] = ()

    def decode(value: Any) -> Any:
        if value.__class__ is not dict:
            return value
        record = new(cls)
        record.__dict__ = value
        for key, step in steps:
            item = value.get(key)
            if item is not None:
                value[key] = step(item)
        return record

    def many(values: list[Any]) -> list[Any]:
        """The same for a list, without a call for every item."""
        for index, value in enumerate(values):
            if value.__class__ is dict:
                record = values[index] = new(cls)
                record.__dict__ = value
                for key, step in steps:
                    item = value.get(key)
                    if item is not None:
                        value[key] = step(item)
        return values

    def unmet(field: Field) -> Decoder:
        """The step of a field that no data has had yet; it replaces itself."""

        def step(item: Any) -> Any:
            nonlocal steps
            decoder = decoder_of(type_of(field, arguments)) if item != [] else None
            if item != []:
                settled = [] if decoder is None else [(field.wire, decoder)]
                with _settling:  # another thread may be about to settle another field
                    steps = tuple(pair for other in steps for pair in (settled if other[0] == field.wire else [other]))
            return item if decoder is None else decoder(item)

        return step

    steps = tuple((field.wire, unmet(field)) for field in fields_of(cls).values() if not is_scalar(field.written))
    decode.many = many  # type: ignore[attr-defined]
    return decode


def _list_decoder(inner: Decoder) -> Decoder:
    many: Decoder | None = getattr(inner, "many", None)

    def decode(value: Any) -> Any:
        if value.__class__ is not list:
            return value
        return [inner(item) for item in value] if many is None else many(value)

    return decode


def _dict_decoder(inner: Decoder) -> Decoder:
    def decode(value: Any) -> Any:
        if value.__class__ is dict:
            for key, item in value.items():
                value[key] = inner(item)
        return value

    return decode


def _union_decoder(alternatives: tuple[Any, ...]) -> Decoder | None:
    decoders = [(item, decoder) for item in alternatives if (decoder := decoder_of(item)) is not None]
    if len(decoders) < 2:
        return decoders[0][1] if decoders else None
    lists = [decoder for item, decoder in decoders if get_origin(item) in LISTS]
    others = [decoder for item, decoder in decoders if get_origin(item) not in LISTS]
    if len(lists) == 1 and len(others) == 1:
        as_list, as_other = lists[0], others[0]
        return lambda value: as_list(value) if value.__class__ is list else as_other(value)

    def decode(value: Any) -> Any:
        from .validate import fits

        for item, decoder in decoders:
            if fits(item, value):
                return decoder(value)
        if any(fits(item, value) for item in alternatives):
            return value
        return decoders[0][1](value)

    return decode

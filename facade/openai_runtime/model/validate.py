"""Strict checking, for those who ask for it: does a JSON value fit its type, and if not, where not?"""

from __future__ import annotations

from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from .annotation import LISTS, MAPS, Tagged, parse, type_of
from .faults import ValidationError
from .fields import fields_of
from .foreign import converter_of, is_typeddict, parts_of
from .record import Record

_SCALARS = {str: (str,), int: (int,), float: (float, int), bool: (bool,), NoneType: (NoneType,)}
_WORDS = {str: "a string", int: "an integer", float: "a number", bool: "a boolean", NoneType: "null"}


def validate(annotation: Any, value: Any, package: str | None = None) -> None:
    """Check a decoded JSON value, before it is decoded into models.

    Args:
        annotation: A type, or a string whose names are those of `package`.
        value: What `decode_json` gave; nested models are accepted as they are.
        package: Where the names in a string are looked up.

    Raises:
        ValidationError: The value does not fit; it names the path, what is expected there and what was found.
    """
    _check(parse(annotation, package) if isinstance(annotation, str) else annotation, value, "")


def fits(annotation: Any, value: Any) -> bool:
    """Whether a value passes `validate`."""
    try:
        _check(annotation, value, "")
    except ValidationError:
        return False
    return True


def _check(annotation: Any, value: Any, path: str) -> None:
    if annotation is Any or annotation is object:
        return
    annotation = NoneType if annotation is None else annotation
    if annotation in _SCALARS:
        whole = annotation is int and type(value) is float and value.is_integer()  # JSON has one kind of numbers
        if type(value) not in _SCALARS[annotation] and not whole:
            raise _misfit(path, annotation, value)
    elif isinstance(annotation, Tagged):
        _check_tagged(annotation, value, path)
    elif isinstance(annotation, type) and get_origin(annotation) is None:
        _check_class(annotation, value, path, {})
    else:
        _check_special(annotation, value, path)


def _check_special(annotation: Any, value: Any, path: str) -> None:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        _check(arguments[0], value, path)
    elif origin is Literal:
        if not any(value == item and type(value) is type(item) for item in arguments):
            raise _misfit(path, annotation, value)
    elif origin in (Union, UnionType):
        _check_union(annotation, arguments, value, path)
    elif origin in LISTS or origin in (set, frozenset, tuple):
        if not isinstance(value, list):
            raise _misfit(path, annotation, value)
        kinds = arguments if origin is tuple and arguments[1:] != (...,) else arguments[:1] * len(value)
        if len(kinds) != len(value):
            raise ValidationError(path or "$", f"{len(kinds)} items", f"{len(value)}")
        for index, (kind, item) in enumerate(zip(kinds, value, strict=True)):
            _check(kind, item, f"{path}[{index}]")
    elif origin in MAPS:
        if value.__class__ is not dict:
            raise _misfit(path, annotation, value)
        for key, item in value.items():
            _check(arguments[1], item, f"{path}.{key}" if path else key)
    elif isinstance(origin, type):
        parameters = getattr(origin, "__parameters__", ())
        _check_class(origin, value, path, dict(zip(parameters, arguments, strict=False)))
    else:
        for layer in ("__value__", "__supertype__", "__bound__"):
            if getattr(annotation, layer, None) is not None:
                _check(getattr(annotation, layer), value, path)


def _check_union(annotation: Any, alternatives: tuple[Any, ...], value: Any, path: str) -> None:
    deepest: ValidationError | None = None
    for alternative in alternatives:
        try:
            return _check(alternative, value, path)
        except ValidationError as error:
            if deepest is None or len(error.path) > len(deepest.path):
                deepest = error
    # The alternative that went furthest says most about what is wrong, if any got beyond the value itself.
    raise deepest if deepest is not None and deepest.path != (path or "$") else _misfit(path, annotation, value)


def _check_tagged(union: Tagged, value: Any, path: str) -> None:
    annotation = union.member(value)
    if annotation is None:
        raise ValidationError(path or "$", f"a {union.name}", _words(value))
    _check(annotation, value, path)


def _check_class(cls: Any, value: Any, path: str, arguments: dict[Any, Any]) -> None:
    if value.__class__ is not dict and not is_typeddict(cls) and isinstance(value, cls):
        return
    if issubclass(cls, Record):
        fields = [(field.wire, field.required, type_of(field, arguments)) for field in fields_of(cls).values()]
    elif (parts := parts_of(cls, arguments)) is not None:
        fields = [(part.key, part.required, part.annotation) for part in parts]
    else:
        return _check_scalar_class(cls, value, path)
    if value.__class__ is not dict:
        raise _misfit(path, cls, value)
    for key, required, annotation in fields:
        if key in value:
            _check(annotation, value[key], f"{path}.{key}" if path else key)
        elif required:
            raise ValidationError(f"{path}.{key}" if path else key, _describe(annotation), "nothing")


def _check_scalar_class(cls: Any, value: Any, path: str) -> None:
    """Check what a class makes of one JSON value."""
    convert: Any = converter_of(cls)
    if hasattr(cls, "model_validate"):
        convert = cls.model_validate
    elif cls in (dict, list) and value.__class__ is not cls:
        raise _misfit(path, cls, value)
    if convert is not None:
        try:
            convert(value)
        except (TypeError, ValueError, ArithmeticError) as error:
            raise _misfit(path, cls, value) from error


def _misfit(path: str, annotation: Any, value: Any) -> ValidationError:
    return ValidationError(path or "$", _describe(annotation), _words(value))


def _describe(annotation: Any) -> str:
    if annotation in _WORDS:
        return _WORDS[annotation]
    if isinstance(annotation, type) and get_origin(annotation) is None:
        return f"a {annotation.__name__}"
    if get_origin(annotation) is Literal:
        return " or ".join(map(repr, get_args(annotation)))
    if get_origin(annotation) in (Union, UnionType):
        return " or ".join(map(_describe, get_args(annotation)))
    return str(annotation).replace("typing.", "")


def _words(value: Any) -> str:
    if value is None:
        return "null"
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:60]}… ({type(value).__name__})"

"""What an annotation means: from the text in a class body to a type.

Generated models keep their annotations as strings, whose names are looked up in the package of the class, and only
when the field is met in data: a name costs the import of its module. Classes of users are looked up where they stand.
"""

from __future__ import annotations

import re
import sys
from collections import abc
from functools import lru_cache
from importlib import import_module
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeVar, get_args, get_origin, get_type_hints

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import FrameType

LISTS = (list, abc.Sequence, abc.Iterable, abc.Collection, abc.MutableSequence)
MAPS = (dict, abc.Mapping, abc.MutableMapping)


class _OpenLiteral:
    """`Literal` in a generated model: several values are those that are known so far, one alone is a tag."""

    def __class_getitem__(cls, values: Any) -> Any:
        return opened(Literal[values])


def opened(annotation: Any) -> Any:
    """Give a list of known values the type of these values as an alternative; anything else stays as it is."""
    values = get_args(annotation) if get_origin(annotation) is Literal else ()
    return annotation if len(values) < 2 else annotation | type(values[0])


_MEANINGS: dict[str, Any] = {kind.__name__: kind for kind in (str, int, float, bool, object, list, dict)}
_MEANINGS |= {"Literal": _OpenLiteral, "Any": Any}
_WORD = re.compile(r"[^\W\d]\w*").findall
_SCALARS = re.compile(r"(?:\b(?:str|int|float|bool|object|None|list|dict|Any)\b|Literal\[[^\]]*\]|[\[\]|, ])*")


class Tagged:
    """What stands for a named union at run time; `union.TaggedUnion` is the one kind there is.

    It is known here so that checking values and making decoders need not know how unions are told apart.
    """

    __slots__ = ()
    name: str

    @property
    def takes_lists(self) -> bool:
        """Whether a list is one of its members."""
        return False

    def member(self, value: Any) -> Any:
        """The annotation of the member that a JSON value belongs to, or None where it cannot be told."""
        raise AttributeError(f"{type(self).__name__} has no members")

    def members(self) -> list[Any]:
        """The annotations of all its members."""
        raise AttributeError(f"{type(self).__name__} has no members")


class Written(Protocol):
    """A field as it stands in a class: its name, its annotation, and the class, whose module gives words a meaning."""

    @property
    def name(self) -> str: ...
    @property
    def owner(self) -> type: ...
    @property
    def written(self) -> Any: ...


class _Names(dict[str, Any]):
    """The names an annotation of a generated model may use: JSON's own types, and the public names of its package."""

    def __init__(self, package: str | None) -> None:
        super().__init__(_MEANINGS)
        self.package = package

    def __missing__(self, name: str) -> Any:
        if self.package is None:
            raise KeyError(name)
        return opened(named(self.package, name))


def named(package: str, name: str) -> Any:
    """Look up a public name of a package, which imports the module behind it."""
    return getattr(_package(package), name)


# Not `sys.modules`: while another thread imports a package, what is there has not got its names yet.
_package = lru_cache(maxsize=64)(import_module)


def is_scalar(annotation: object) -> bool:
    """Whether an annotation is a string made of JSON's own types alone, so that there is nothing to decode."""
    return isinstance(annotation, str) and _SCALARS.fullmatch(annotation) is not None


@lru_cache(maxsize=2048)
def parse(annotation: str, package: str | None) -> Any:
    """Give the type that an annotation such as `list[ChatCompletionChoice] | None` stands for in a package."""
    return eval(annotation, {"__builtins__": {}}, _Names(package))


def type_of(field: Written, arguments: Mapping[Any, Any] | None = None) -> Any:
    """Give the type of a field.

    Args:
        field: The field of a record class.
        arguments: What the type variables of its class stand for.

    Raises:
        TypeError: The annotation uses a name that its module does not have.
    """
    package = field.owner.__dict__.get("__models__")
    if package is not None:
        return parse(field.written, package)
    holder = SimpleNamespace(__annotations__={field.name: field.written})
    nested = {name: value for name, value in vars(field.owner).items() if isinstance(value, type)}
    nested |= field.owner.__dict__.get("__nearby__", {})
    try:
        hints = get_type_hints(
            holder,
            vars(sys.modules[field.owner.__module__]),
            {field.owner.__name__: field.owner, **nested},
            include_extras=True,
        )
    except NameError as error:
        raise TypeError(f"{field.owner.__qualname__}.{field.name}: {error}; define it in the module") from error
    return substitute(hints[field.name], arguments) if arguments else hints[field.name]


def remember_nearby(cls: type, annotations: Mapping[str, Any]) -> None:
    """Keep what the annotations of a class made inside a function name there: later the function is gone."""
    where, inside, _ = cls.__qualname__.rpartition(".<locals>.")
    frame: FrameType | None = sys._getframe(1) if inside else None
    while frame is not None and frame.f_code.co_name != where.rpartition(".")[2]:
        frame = frame.f_back
    if frame is not None:
        words = {word for text in annotations.values() if isinstance(text, str) for word in _WORD(text)}
        here = frame.f_locals
        cls.__nearby__ = {word: here[word] for word in words if word in here}  # type: ignore[attr-defined]


def substitute(annotation: Any, arguments: Mapping[Any, Any]) -> Any:
    """Put types in the place of type variables."""
    if isinstance(annotation, TypeVar):
        return arguments.get(annotation, Any)
    parameters = getattr(annotation, "__parameters__", ())
    if not parameters or isinstance(annotation, type):
        return annotation
    return annotation[tuple(arguments.get(item, Any) for item in parameters)]

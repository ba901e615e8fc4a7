"""The declared fields of a record class: names, keys on the wire, annotations, defaults."""

from __future__ import annotations

import sys
from copy import deepcopy
from typing import TYPE_CHECKING, Any, ClassVar, get_origin

from .annotation import type_of

if TYPE_CHECKING:
    from collections.abc import Callable

ATOMS = frozenset({str, int, float, bool, type(None)})
"""Types whose values need neither copying nor conversion."""
MISSING: Any = object()


class Key:
    """An attribute that is kept under another key, or whose default is made anew for every instance."""

    __slots__ = ("default", "factory", "key")

    def __init__(self, key: str, default: Any = MISSING, factory: Callable[[], Any] | None = None) -> None:
        self.key = key
        self.default = default
        self.factory = factory

    def __get__(self, record: object, owner: type) -> Any:
        if record is None:
            return self
        values = record.__dict__
        if self.key in values:
            return values[self.key]
        if self.factory is None:
            return None if self.default is MISSING else self.default
        return values.setdefault(self.key, self.factory())  # what another thread got meanwhile is the one

    def __set__(self, record: object, value: Any) -> None:
        record.__dict__[self.key] = value

    def __delete__(self, record: object) -> None:
        record.__dict__.pop(self.key, None)


def wire(key: str, *, default: Any = MISSING) -> Any:
    """Declare a field whose key on the wire is not its attribute name, as in `self_harm: bool = wire("self-harm")`."""
    return Key(key, default)


class Field:
    """One declared field of a class.

    Attributes:
        name: The attribute.
        wire: The key in the JSON object.
        required: Whether the type says that the key is always there.
        owner: The class that declares it, whose module gives its annotation a meaning.
        written: The annotation as it stands there; a string in generated models.
    """

    __slots__ = ("default", "factory", "name", "owner", "required", "wire", "written")
    metadata: ClassVar[tuple[Any, ...]] = ()
    title: ClassVar[str | None] = None
    description: ClassVar[str | None] = None

    def __init__(self, name: str, written: Any, owner: type) -> None:
        declared = owner.__dict__[name]
        self.name = self.wire = name
        self.owner = owner
        self.written = written
        self.default = MISSING if name in owner.__dict__["__required__"] else declared
        self.factory: Callable[[], Any] | None = None
        if isinstance(declared, Key):
            self.wire, self.default, self.factory = declared.key, declared.default, declared.factory
        # A generated model gives no default but None, save for the tag that tells it from other models.
        tag = "__models__" in owner.__dict__ and self.default is not None
        self.required = tag or (self.default is MISSING and self.factory is None)

    @property
    def alias(self) -> str | None:
        """The key in the JSON object where it is not the attribute's name."""
        return None if self.wire == self.name else self.wire

    @property
    def annotation(self) -> Any:
        """The type, worked out anew each time."""
        return type_of(self)

    @property
    def default_factory(self) -> Callable[[], Any] | None:
        """What makes the default anew for every instance."""
        return self.factory

    @property
    def validation_alias(self) -> str | None:
        """Give `alias`, under another of pydantic's names."""
        return self.alias

    @property
    def serialization_alias(self) -> str | None:
        """Give `alias`, under another of pydantic's names."""
        return self.alias

    def is_required(self) -> bool:
        """Give `required`, under pydantic's name."""
        return self.required

    def get_default(self, *, call_default_factory: bool = True, **options: Any) -> Any:
        """What the attribute reads as while the key is missing; pydantic's arguments make no difference."""
        if self.factory is not None:
            return self.factory()
        return None if self.default is MISSING else self.default

    def __repr__(self) -> str:
        return f"Field({self.name}: {self.written}{'' if self.required else f' = {self.get_default()!r}'})"


def declare(cls: type) -> None:
    """Prepare a new class: every field gets a class attribute, and those without a default are remembered."""
    required = []
    for name, annotation in annotations_of(cls).items():
        if cls.__dict__.get(name, ...) is ...:  # which is also how pydantic writes that there is no default
            if _is_field(name, annotation):
                required.append(name)
                setattr(cls, name, None)
        elif cls.__dict__[name].__class__ not in ATOMS:
            _declare_default(cls, name, cls.__dict__[name])
    cls.__required__ = frozenset(required)  # type: ignore[attr-defined]


def fields_of(cls: type) -> dict[str, Field]:
    """Give the declared fields of a record class by attribute name, those of its bases first."""
    fields: dict[str, Field] | None = cls.__dict__.get("__fields__")
    if fields is None:
        fields = {
            name: Field(name, annotation, base)
            for base in reversed(cls.__mro__)
            if "__required__" in base.__dict__
            for name, annotation in annotations_of(base).items()
            if _is_field(name, annotation)
        }
        cls.__fields__ = fields  # type: ignore[attr-defined]
    return fields


def names_of(cls: type) -> dict[str, str]:
    """Give the attribute name of every key of a record class that is not spelt like its attribute."""
    names: dict[str, str] | None = cls.__dict__.get("__names__")
    if names is None:
        names = {field.wire: name for name, field in fields_of(cls).items() if field.wire != name}
        cls.__names__ = names  # type: ignore[attr-defined]
    return names


def defaults_of(cls: type) -> dict[str, Any]:
    """Give what every declared key of a record class reads as while it is missing."""
    defaults: dict[str, Any] | None = cls.__dict__.get("__defaults__")
    if defaults is None:
        fields = fields_of(cls).values()
        defaults = {field.wire: field.get_default() for field in fields}
        if all(field.factory is None for field in fields):
            cls.__defaults__ = defaults  # type: ignore[attr-defined]
    return defaults


def annotations_of(cls: type) -> dict[str, Any]:
    """Give the annotations that a class itself writes down; strings are not evaluated."""
    if sys.version_info >= (3, 14):
        import annotationlib

        return annotationlib.get_annotations(cls, format=annotationlib.Format.FORWARDREF)
    found: dict[str, Any] = cls.__dict__.get("__annotations__", {})  # noqa: RUF063 - importing inspect takes longer
    return found


def _is_field(name: str, annotation: Any) -> bool:
    if name[0] == "_":
        return False
    if isinstance(annotation, str):
        return not annotation.startswith(("ClassVar", "typing.ClassVar"))
    return annotation is not ClassVar and get_origin(annotation) is not ClassVar


def _declare_default(cls: type, name: str, value: Any) -> None:
    if isinstance(value, (list, dict, set)):
        setattr(cls, name, Key(name, factory=lambda: deepcopy(value)))
    elif type(value).__name__ == "FieldInfo" and type(value).__module__.startswith("pydantic"):
        default = MISSING if value.default_factory or value.is_required() else value.default
        setattr(cls, name, Key(value.validation_alias or value.alias or name, default, value.default_factory))

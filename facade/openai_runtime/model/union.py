"""Unions of object schemas: which class a JSON object becomes is read off a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Union

from .annotation import Tagged, named, parse
from .fields import ATOMS
from .foreign import Decoder, as_it_came
from .models import Model
from .plan import decoder_of
from .record import restore

if TYPE_CHECKING:
    from collections.abc import Mapping

Shapes = tuple[tuple[tuple[str, ...], str], ...]


class TaggedUnion(Tagged):
    """The value that stands for a named union at run time; type checkers see the union itself.

    A variant's class is imported when the first object with its tag is met. An object with a tag that nobody knows
    becomes a plain record, so that newer servers do not break older clients.
    """

    __slots__ = ("__decoder__", "_items", "_open", "_table", "_values", "key", "name", "package", "shapes", "variants")

    def __init__(
        self,
        name: str,
        package: str,
        *,
        key: str | None,
        variants: Mapping[str, str | Shapes],
        shapes: Shapes = (),
        items: str | None = None,
        values: str | None = None,
    ) -> None:
        """Describe a union.

        Args:
            name: Its public name in `package`.
            package: Where its variants are looked up.
            key: The property whose value is the tag; None where there is none.
            variants: Tag to the name of a class or union, or to pairs of required keys and name, tried in order.
            shapes: The same pairs for objects without a tag; those that demand the tag are for new values of it.
            items: The annotation of a list that is a member of the union too.
            values: The annotation of a dict that is a member of the union too.
        """
        self.name = name
        self.package = package
        self.key = key
        self.variants = variants
        self.shapes = shapes
        self._items = items
        self._values = values
        self._open = tuple(pair for pair in shapes if key in pair[0])
        self._table: dict[object, Decoder] = {}
        self.__decoder__ = self._decoder()

    @property
    def takes_lists(self) -> bool:
        """Whether a list is one of its members."""
        return self._items is not None

    def member(self, value: Any) -> Any:
        """Give the type that a JSON value has in this union; None where it has none that is known."""
        if value.__class__ is list:
            return None if self._items is None else parse(self._items, self.package)
        if value.__class__ is not dict:
            return type(value)
        tag = self._tag(value)
        choice = self.shapes if tag is None else self.variants.get(tag) or self._open
        if isinstance(choice, str):
            return named(self.package, choice)
        for keys, name in choice:
            if all(key in value for key in keys):
                return named(self.package, name)
        return None if self._values is None or tag is not None else parse(self._values, self.package)

    def members(self) -> list[Any]:
        """Give the types of all members, which imports them."""
        shapes = [self.shapes, *(choice for choice in self.variants.values() if not isinstance(choice, str))]
        names = [choice for choice in self.variants.values() if isinstance(choice, str)]
        names += [name for pairs in shapes for _, name in pairs]
        found = [named(self.package, name) for name in dict.fromkeys(names)]
        return [*found, *(parse(text, self.package) for text in (self._items, self._values) if text is not None)]

    def _tag(self, value: dict[str, Any]) -> str | None:
        tag = None if self.key is None else value.get(self.key)
        return tag if tag is None or isinstance(tag, str) else repr(tag)  # which is no variant's

    def _decoder(self) -> Decoder:
        key, table, unmet = self.key, self._table, self._decode_unmet

        def decode(value: Any) -> Any:
            try:
                known = table[value[key]]
            except (KeyError, TypeError):  # a new tag, none, one that is no tag, or no object at all
                return unmet(value)
            return known(value)

        return decode

    def _decode_unmet(self, value: Any) -> Any:
        """Decode a value whose tag is new, or does not decide alone; remember it where it does."""
        if value.__class__ is not dict and (value.__class__ is not list or self._items is None):
            return value
        member = self.member(value)
        if member is None:
            return as_record(value)
        decoder = decoder_of(member) or as_it_came
        if value.__class__ is dict:
            tag = self._tag(value)
            if tag is not None and isinstance(self.variants.get(tag), str):
                self._table[tag] = decoder
        return decoder(value)

    def __or__(self, other: Any) -> Any:
        return Union[self, other]  # noqa: UP007 - `|` is what is being defined

    def __ror__(self, other: Any) -> Any:
        return Union[other, self]  # noqa: UP007

    def __repr__(self) -> str:
        return self.name

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        from .pydantic_fit import core_schema_of

        return core_schema_of(self)

    def __get_pydantic_json_schema__(self, core_schema: Any, handler: Any) -> Any:
        from .pydantic_fit import json_schema_for

        return json_schema_for(self, handler)

    def __reduce__(self) -> tuple[Any, ...]:
        return named, (self.package, self.name)


def as_record(value: Any) -> Any:
    """Make objects of no known type readable by attributes, all the way down."""
    if value.__class__ is list:
        return [as_record(item) for item in value]
    if value.__class__ is not dict:
        return value
    for key, item in value.items():
        if item.__class__ not in ATOMS:
            value[key] = as_record(item)
    return restore(Model, value)

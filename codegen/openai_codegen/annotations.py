"""Annotations: a property that the parser read as the text of a Python type, for what comes back and for what is sent.

Models stand in answers: arrays are lists, and every text keeps to the small grammar that `openai_runtime.codec`
compiles: scalars, `Literal`, one component name, one `list[...]` and one `dict[...]` among the alternatives. Params
describe requests for type checkers only: arrays may be any iterable, mappings any mapping. Enums are closed in both
where the description closes them, so that checkers see what is left out of a `match` and find misspelt values; at run
time an answer keeps a value that nobody knows.
"""

from __future__ import annotations

import json
import re
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

import attrs

from openai_codegen import properties
from openai_codegen.errors import CodegenError
from openai_codegen.library import (
    ANYTHING,
    AnyProperty,
    BooleanProperty,
    ConstProperty,
    FileProperty,
    FloatProperty,
    IntProperty,
    ListProperty,
    LiteralEnumProperty,
    ModelProperty,
    Named,
    NoneProperty,
    UnionProperty,
)
from openai_codegen.model_modules import model_modules
from openai_codegen.naming.arguments import param_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openai_codegen.library import PropertyProtocol, Reading

PARAMS = "openai_generated.params"
LONG = 120
"""Types that are longer than this and hold nothing but values go by their name."""
SCALARS = {IntProperty: "int", FloatProperty: "float", BooleanProperty: "bool", AnyProperty: "object"}
"""What the parser's plain properties are in Python; dates, UUIDs and all else that is a string on the wire is `str`."""


@attrs.frozen
class Annotation:
    """The text of a type, and what a module that carries the text has to import.

    Attributes:
        text: The annotation.
        needs: What it mentions, as pairs of module and name.
        models: Those of its names that stand for objects and unions.
    """

    text: str
    needs: frozenset[tuple[str, str]] = frozenset()
    models: frozenset[str] = frozenset()

    @property
    def nullable(self) -> bool:
        """Whether None is one of the alternatives."""
        return self.text == "None" or self.text.endswith("| None")

    def optional(self) -> Annotation:
        """The same type, or None."""
        return self if self.nullable or self.text == "object" else attrs.evolve(self, text=f"{self.text} | None")


LITERAL = frozenset({("typing", "Literal")})
MODEL = Annotation("Model", needs=frozenset({("openai_runtime.model", "Model")}))


def dictionary(component: str) -> Annotation:
    """The TypedDict or alias of a component, as an attribute of its package."""
    name = param_name(component)
    return Annotation(f"params.{name}", needs=frozenset({("openai_generated", "params")}), models=frozenset({name}))


def literal(value: object) -> str:
    """A constant as it stands inside `Literal[...]`."""
    if value is None or isinstance(value, bool | int):
        return repr(value)
    return json.dumps(str(value), ensure_ascii=False)


@attrs.define
class _Alternatives:
    """The members of a type while they are collected: flat, in order, without doubles."""

    others: list[Annotation] = attrs.field(factory=list)
    literals: list[str] = attrs.field(factory=list)
    items: list[PropertyProtocol] = attrs.field(factory=list)
    values: list[PropertyProtocol] = attrs.field(factory=list)
    null: bool = False

    def add(self, annotation: Annotation) -> None:
        if annotation not in self.others:
            self.others.append(annotation)


class Annotations(ABC):
    """Renders what the parser read of one document.

    Args:
        reading: The document.
    """

    def __init__(self, reading: Reading) -> None:
        self.reading = reading

    def of(self, *members: PropertyProtocol) -> Annotation:
        """The annotation of a property, or of several any of which a value may fit.

        Raises:
            CodegenError: It has a shape that no annotation can express.
        """
        found = _Alternatives()
        for member in members:
            self._collect(member, found)
        return self._join(found)

    def inline(self, component: str) -> Annotation:
        """The annotation that a component which is neither an object nor a union stands for, written out."""
        found = _Alternatives()
        self._collect_content(self.reading.components[component], found)
        return self._join(found)

    def alias(self, union: str) -> Annotation:
        """The right-hand side of a named union: nothing but its own members at the top."""
        found = _Alternatives()
        self._collect_content(self.reading.components[union], found)
        return Annotations._join(self, found)

    # what the two kinds of annotation do differently

    @abstractmethod
    def named(self, component: str) -> Annotation:
        """The name an object or a union goes by."""

    def long(self, component: str) -> Annotation:
        """The name that a long list of values goes by."""
        return self.model(component)

    def model(self, component: str) -> Annotation:
        """The name of a generated class or alias, imported from the module that defines it."""
        return Annotation(component, needs=frozenset({(model_modules(self.reading).of(component), component)}))

    @abstractmethod
    def array(self, items: list[PropertyProtocol]) -> list[Annotation]:
        """The annotations of arrays; several items when several alternatives are arrays."""

    @abstractmethod
    def mapping(self, values: list[PropertyProtocol]) -> Annotation:
        """The annotation of a map with values of these kinds."""

    @abstractmethod
    def file(self) -> Annotation:
        """The annotation of a file's content."""

    # the shared walk

    def _collect(self, prop: PropertyProtocol, found: _Alternatives) -> None:
        component = properties.component(prop, self.reading)
        if component is None:
            self._collect_content(prop, found)
        elif self.reading.kind(component) in ("object", "union"):
            found.add(self.named(component))
        else:
            self._collect_component(component, found)

    def _collect_content(self, prop: PropertyProtocol, found: _Alternatives) -> None:
        if isinstance(prop, Named):
            self._collect(prop.of, found)
        elif isinstance(prop, UnionProperty):
            for member in prop.inner_properties:
                self._collect(member, found)
        elif isinstance(prop, ConstProperty):
            self._collect_literals([prop.value.raw_value], found)
        elif isinstance(prop, LiteralEnumProperty):
            self._collect_literals(prop.values, found)
        elif isinstance(prop, NoneProperty):
            found.null = True
        elif isinstance(prop, ListProperty):
            found.items.append(prop.inner_property)
        elif properties.is_object(prop):
            raise CodegenError(f"an object without a component was met: {prop.get_base_type_string()}")
        elif isinstance(prop, ModelProperty):
            found.values.append(prop.additional_properties or ANYTHING)
        else:
            found.add(self.file() if isinstance(prop, FileProperty) else Annotation(SCALARS.get(type(prop), "str")))

    def _collect_component(self, name: str, found: _Alternatives) -> None:
        written = self.inline(name)
        long = len(written.text) > LONG or any(module.startswith("openai_generated") for module, _ in written.needs)
        if long and not written.models:
            found.add(self.long(name))
        else:
            self._collect_content(self.reading.components[name], found)

    def _collect_literals(self, values: Iterable[object], found: _Alternatives) -> None:
        for value in values:
            if value is None:
                found.null = True
            elif isinstance(value, float):
                found.add(Annotation("float"))
            elif literal(value) not in found.literals:
                found.literals.append(literal(value))

    def _join(self, found: _Alternatives) -> Annotation:
        parts = [*found.others]
        if found.literals:
            parts.insert(0, Annotation(f"Literal[{', '.join(found.literals)}]", needs=LITERAL))
        if found.items:
            parts.extend(self.array(found.items))
        if found.values:
            parts.append(self.mapping(found.values))
        if any(part.text == "object" for part in parts):
            return Annotation("object")
        if found.null or not parts:
            parts = [*(part for part in parts if part.text != "None"), Annotation("None")]
        return Annotation(
            " | ".join(dict.fromkeys(part.text for part in parts)),
            needs=frozenset[tuple[str, str]]().union(*(part.needs for part in parts)),
            models=frozenset[str]().union(*(part.models for part in parts)),
        )


class ModelAnnotations(Annotations):
    """Types of what comes back, in the grammar of the codec."""

    def named(self, component: str) -> Annotation:
        """A model goes by the name of its component."""
        return attrs.evolve(self.model(component), models=frozenset({component}))

    def array(self, items: list[PropertyProtocol]) -> list[Annotation]:
        """One list, whose items may be of all the kinds together; lists of different classes stay apart."""
        return [attrs.evolve(item, text=f"list[{item.text}]") for item in self._apart(items)]

    def mapping(self, values: list[PropertyProtocol]) -> Annotation:
        """Likewise for dicts, written as one annotation."""
        found = [attrs.evolve(value, text=f"dict[str, {value.text}]") for value in self._apart(values)]
        return Annotations._join(self, _Alternatives(others=found))

    def _apart(self, members: list[PropertyProtocol]) -> list[Annotation]:
        """One annotation for all, or where several are classes one for each of these, demanding ones first."""
        named = [member for member in members if self.of(member).models]
        if len({self.of(member) for member in named}) < 2:
            return [self.of(*members)]
        named.sort(key=lambda member: -len(properties.required(member, self.reading)))
        rest = [member for member in members if member not in named]
        return [*map(self.of, named), *([self.of(*rest)] if rest else [])]

    def file(self) -> Annotation:
        """A model only carries a file to the request, so anything the request builder takes will do."""
        return Annotation("object")

    def of(self, *members: PropertyProtocol) -> Annotation:
        """The annotation of a property, checked against the grammar."""
        annotation = super().of(*members)
        top = [part for part in _top_level(annotation.text) if part in annotation.models]
        if len(top) > 1:
            message = f"{' and '.join(top)} stand in one place without a union component that tells them apart"
            raise CodegenError(message)
        return annotation


class ParamAnnotations(Annotations):
    """Types of what is sent. Where a TypedDict is taken, a model is taken too.

    Names are looked up in their package when an annotation is evaluated (`params.X`): a module of TypedDicts need not
    import the others, and a TypedDict and a model may have one name.
    """

    def _collect(self, prop: PropertyProtocol, found: _Alternatives) -> None:
        name = properties.component(prop, self.reading)
        if name is not None and self.reading.kind(name) == "union" and not has_objects(name, self.reading):
            self._collect_content(prop, found)
        else:
            super()._collect(prop, found)

    def named(self, component: str) -> Annotation:
        """A TypedDict is found in the package it is in."""
        return dictionary(component)

    def long(self, component: str) -> Annotation:
        """Lists of values are kept beside the models."""
        return Annotation(f"models.{component}", needs=frozenset({("openai_generated", "models")}))

    def array(self, items: list[PropertyProtocol]) -> list[Annotation]:
        """Iterables; of plain strings a sequence that is not itself a string."""
        return list(dict.fromkeys(self._array(item) for item in items))

    def _array(self, inner: PropertyProtocol) -> Annotation:
        item = self.of(inner)
        if item.text == "str":
            return Annotation("SequenceNotStr[str]", needs=frozenset({("openai_runtime.types", "SequenceNotStr")}))
        return attrs.evolve(
            item, text=f"Iterable[{item.text}]", needs=item.needs | {("openai_runtime.types", "Iterable")}
        )

    def mapping(self, values: list[PropertyProtocol]) -> Annotation:
        """A mapping, whose values may be of all the kinds together."""
        value = self.of(*values)
        needs = value.needs | {("collections.abc", "Mapping")}
        return attrs.evolve(value, text=f"Mapping[str, {value.text}]", needs=needs)

    def file(self) -> Annotation:
        """Whatever names or holds a file's content."""
        return Annotation("FileTypes", needs=frozenset({("openai_runtime.files", "FileTypes")}))

    def _join(self, found: _Alternatives) -> Annotation:
        if any(other.models for other in found.others):
            found.add(MODEL)
        return super()._join(found)


class AliasAnnotations(ParamAnnotations):
    """Types that users write down for values they build up and send later: arrays are lists."""

    def _array(self, inner: PropertyProtocol) -> Annotation:
        item = self.of(inner)
        return attrs.evolve(item, text=f"list[{item.text}]")

    def _join(self, found: _Alternatives) -> Annotation:
        return Annotations._join(self, found)


def unshadowed(text: str) -> str:
    """The annotation for a class with a field called `object`, which hides the type of that name."""
    return re.sub(r'"(?:[^"\\]|\\.)*"|\bobject\b', lambda found: found[0] if found[0][0] == '"' else "Any", text)


def has_objects(name: str, reading: Reading) -> bool:
    """Whether a value of a component can be, or hold, an object with properties of its own."""
    waiting, seen = [name], set()
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            if reading.kind(name) == "object":
                return True
            waiting += properties.parts(name, reading)
    return False


def _top_level(text: str) -> list[str]:
    """The alternatives of an annotation, split at the bars outside of brackets and quotes."""
    parts, depth, start, quoted = [], 0, 0, False
    for index, character in enumerate(text):
        if character == '"' and text[index - 1 : index] != "\\":
            quoted = not quoted
        elif quoted:
            continue
        elif character in "[]":
            depth += 1 if character == "[" else -1
        elif character == "|" and depth == 0:
            parts.append(text[start:index].strip())
            start = index + 1
    return [*parts, text[start:].strip()]

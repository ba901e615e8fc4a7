"""The one file that touches the insides of openapi-python-client, and gives out its objects.

Its parser reads the normalised document. What it makes of it (`Endpoint`, `ModelProperty`, `LiteralEnumProperty`,
`UnionProperty` …) is what everything is rendered from. Three things it would lose are kept: the order of listed
values, the names of components that are no class to it (unions, lists, other names of something plain), and class
names as we spell them (to it `C2pa` is `C2Pa`). `tests/codegen/test_library.py` says what is relied on.
"""

from __future__ import annotations

import re
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import openapi_python_client
from attrs import define, field
from openapi_python_client import schema as oai
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData, openapi
from openapi_python_client.parser.errors import GeneratorError, ParseError
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import (
    AnyProperty,
    LiteralEnumProperty,
    ModelProperty,
    Schemas,
    property_from_data,
)
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.model_property import ANY_ADDITIONAL_PROPERTY as ANYTHING
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol, Value
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import ClassName, PythonCode, PythonIdentifier

from openai_codegen.document import PREFIX, VERBS, Node, each_operation, schemas
from openai_codegen.errors import CodegenError
from openai_codegen.media_types import is_json, is_stream
from openai_codegen.names import snake

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from openai_codegen.shapes import Kind

__all__ = [
    "ANYTHING",
    "AnyProperty",
    "BooleanProperty",
    "ConstProperty",
    "Endpoint",
    "FileProperty",
    "FloatProperty",
    "GeneratorError",
    "IntProperty",
    "ListProperty",
    "LiteralEnumProperty",
    "ModelProperty",
    "Named",
    "NoneProperty",
    "PropertyProtocol",
    "Reading",
    "UnionProperty",
    "plain",
]

VERSION = "0.29.1"
FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")
_COMPONENT = PREFIX.removeprefix("#")
_OBJECT = re.compile(r"<\S+ object at 0x\w+>")


@define
class Named(PropertyProtocol):
    """A reference to a component that is no class to the parser, which would put its content in place of it."""

    name: UntrustedString
    required: bool
    default: Value | None
    python_name: PythonIdentifier
    description: UntrustedString | None
    component: str
    of: PropertyProtocol
    example: UntrustedString | None = None

    def convert_value(self, value: Any) -> None:
        """No default gets this far: they are in `x-default`."""

    def get_base_type_string(self) -> PythonCode:
        """What tells it from the other members of a union."""
        return PythonCode(self.component)

    def validate_location(self, location: Any) -> ParseError | None:
        """What it stands for decides where it may be."""
        return self.of.validate_location(location)

    def __deepcopy__(self, memo: dict[int, Any]) -> Named:
        return self


@define
class _Components:
    """What the parser made of each component, by name, and all it needs to read one more schema."""

    values: dict[str, list[Any]]
    found: dict[str, PropertyProtocol] = field(factory=dict)
    schemas: Schemas = field(factory=Schemas)
    reading: bool = True

    def keep(self, name: str, prop: PropertyProtocol) -> PropertyProtocol:
        """The property that references to a component are copies of."""
        if isinstance(prop, (ModelProperty, LiteralEnumProperty)) and not self._another(prop):
            prop.class_info.name = str.__new__(ClassName, name)
            prop.class_info.module_name = str.__new__(PythonIdentifier, snake(name))
            if isinstance(prop, LiteralEnumProperty):
                listed: Any = tuple(self.values[name])
                prop.values = listed
        else:
            prop = Named(prop.name, prop.required, None, prop.python_name, prop.description, name, prop)
        self.found[name] = prop
        return prop

    def _another(self, prop: ModelProperty | LiteralEnumProperty) -> bool:
        """Whether a class is that of a component which was met before: this one is another name of it."""
        known = self.found.get(str(prop.class_info.name))
        return known is not None and getattr(known, "class_info", None) is prop.class_info


def _noting(components: _Components) -> type[Schemas]:
    """The parser's own record of what it has read, which tells `components` of each."""

    @define
    class Noting(Schemas):
        def __attrs_post_init__(self) -> None:
            if not components.reading:
                return
            components.schemas = self
            place = next(iter(self.classes_by_reference), None)  # the newest one is first
            name = "" if place is None else plain(place).removeprefix(_COMPONENT)
            if place is not None and name not in components.found:
                kept: Any = components.keep(name, self.classes_by_reference[place])
                self.classes_by_reference[place] = kept

    return Noting


@contextmanager
def _noted_by(components: _Components) -> Iterator[None]:
    """Have the parser keep that record in place of its own."""
    module: Any = openapi
    own = module.Schemas
    module.Schemas = _noting(components)
    try:
        yield
    finally:
        module.Schemas = own


class Reading:
    """A normalised document as openapi-python-client reads it.

    Attributes:
        data: All that it read.
        config: How it was told to.
        components: What each component is, by name: a class, or what has a name for us alone.
        endpoints: Its endpoints by path and verb, as both stand in the document.

    Raises:
        CodegenError: Another release is installed, or it cannot make sense of everything.
    """

    def __init__(self, document: Mapping[str, Any], package: str = "openai_generated") -> None:
        if openapi_python_client.__version__ != VERSION:
            found = openapi_python_client.__version__
            raise CodegenError(f"openapi-python-client {VERSION} is needed, {found} is installed")
        self.document: Node = dict(document)
        self.config = Config.from_sources(
            ConfigFile(
                literal_enums=True,
                post_hooks=[],
                package_name_override=package,
                content_type_overrides=dict.fromkeys(_unknown_media(self.document), "application/octet-stream"),
            ),
            MetaType.NONE,
            document_source=Path("openapi.yaml"),
            file_encoding="utf-8",
            overwrite=True,
            output_path=None,
        )
        enums = {name: schema["enum"] for name, schema in schemas(self.document).items() if "enum" in schema}
        self._components = _Components(enums)
        given = _understood({key: value for key, value in self.document.items() if key != "x-places"})
        given["openapi"] = "3.1.0"  # which a normalised document is, whatever it began as
        for name, schema in schemas(given).items():
            if "$ref" in schema:  # the parser would copy the class; what it makes of a union of one is that one
                given["components"]["schemas"][name] = {"anyOf": [schema]}
        with _noted_by(self._components):
            data = GeneratorData.from_dict(given, config=self.config)
        if isinstance(data, GeneratorError):
            raise CodegenError(f"{data.header}: {' '.join((data.detail or '').split())}")
        self.data, self._components.reading = data, False
        if errors := self._errors():
            raise CodegenError(f"openapi-python-client reports {len(errors)} errors, the first: {errors[0]}")
        classes = {str(one.class_info.name): one for one in (*data.models, *data.enums)}
        self.components: dict[str, Any] = {
            name: classes[name] if name in classes else self._components.found[name]
            for name in schemas(self.document)
            if name in classes or isinstance(self._components.found.get(name), Named)
        }
        self.endpoints = self._endpoints()

    def of(self, schema: Node) -> PropertyProtocol:
        """What the parser makes of one more schema, which may refer to components.

        Raises:
            CodegenError: It makes nothing of it.
        """
        given = _understood(schema)
        made: oai.Reference | oai.Schema
        made = (oai.Reference if "$ref" in given else oai.Schema).model_validate(given)
        name, known = UntrustedString("value in place"), self._components.schemas
        found, _ = property_from_data(name, True, made, known, parent_name="", config=self.config)
        if isinstance(found, ParseError):
            raise CodegenError(f"openapi-python-client cannot read {str(schema)[:200]}: {found.detail}")
        return found

    def kind(self, name: str) -> Kind:
        """What kind of thing a component is."""
        prop = self.components[name]
        if isinstance(prop, LiteralEnumProperty):
            return "enum"
        if isinstance(prop, ModelProperty):
            return "object" if prop.data.properties else "map"
        return "union" if "x-union" in schemas(self.document)[name] else "alias"

    def _errors(self) -> list[str]:
        """What the parser could not make sense of, one line each; schemas come first, as operations fail by them."""
        groups = self.data.endpoint_collections_by_tag.values()
        found = [
            _OBJECT.sub("...", " ".join(f"{error.header} {error.detail or ''} {_json(error)}".split()))
            for error in [*(error for group in groups for error in group.parse_errors), *self.data.errors]
        ]
        return sorted(found, key=lambda line: line.startswith("WARNING parsing"))

    def _endpoints(self) -> dict[tuple[str, str], Endpoint]:
        """The endpoints, which do not say where they come from, in the order in which the parser went over paths."""
        groups = {tag: iter(group.endpoints) for tag, group in self.data.endpoint_collections_by_tag.items()}
        found: dict[tuple[str, str], Endpoint] = {}
        for path, item in (self.document.get("paths") or {}).items():
            for verb in VERBS:
                if isinstance(item.get(verb), dict):
                    tag = PythonIdentifier((item[verb].get("tags") or ["default"])[0], "tag")
                    if tag in groups and (endpoint := next(groups[tag], None)) is not None:
                        found[path, verb] = endpoint
        return found


def _understood(tree: Any) -> Any:
    """A copy in which constants have no type beside them, and null is one: the parser looks at the type first."""
    if isinstance(tree, list):
        return [_understood(one) for one in tree]
    if not isinstance(tree, dict):
        return tree
    if "const" in tree and not isinstance(tree["const"], dict):
        rest = {key: value for key, value in tree.items() if key not in ("const", "type")}
        return {**rest, **({"type": "null"} if tree["const"] is None else {"const": tree["const"]})}
    return {key: _understood(value) for key, value in tree.items()}


def _unknown_media(document: Node) -> list[str]:
    """Media types of bodies that the parser does not know; to it they are bytes."""
    found: set[str] = set()
    for _, _, operation in each_operation(document):
        found.update((operation.get("requestBody") or {}).get("content") or ())
        for response in operation["responses"].values():
            found.update(media for media in response.get("content") or () if not media.startswith("text/"))
    return sorted(media for media in found if media not in FORMS and (is_stream(media) or not is_json(media)))


def plain(value: object) -> str:
    """A text of the description as it stands there; templates escape it themselves."""
    return str(value.get_untrusted_value() if isinstance(value, UntrustedString) else value)


def _json(error: GeneratorError) -> str:
    data = getattr(error, "data", None)
    return "" if data is None else str(data)[:200]

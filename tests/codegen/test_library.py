"""Everything is rendered from what openapi-python-client read; what we rely on in its insides, one test each."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from openai_codegen import generate
from openai_codegen.document import dump, read, rewrite_all, schemas
from openai_codegen.errors import CodegenError
from openai_codegen.library import LiteralEnumProperty, ModelProperty, Named, Reading, UnionProperty
from openai_codegen.operations import operations
from openai_codegen.project import Project
from openapi_python_client.parser import GeneratorData, openapi
from openapi_python_client.parser.openapi import EndpointCollection
from openapi_python_client.parser.properties import build_schemas
from openapi_python_client.schema.untrusted_string import UntrustedString

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_codegen.document import Node

OPENAPI = Path(__file__).resolve().parents[2] / "openapi"
TEXT: Node = {"type": "string"}


def ref(name: str) -> Node:
    return {"$ref": f"#/components/schemas/{name}"}


def nothing_read(data: Any, *, config: Any) -> GeneratorData:
    """A parser that finds nothing in any document."""
    title, version = (UntrustedString(data["info"][key]) for key in ("title", "version"))
    return GeneratorData(title, None, version, models=[], errors=[], endpoint_collections_by_tag={}, enums=[])


def test_with_its_parser_emptied_nothing_is_generated(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    document = read(OPENAPI / "openapi.yaml")
    del document["x-public-types"]  # names of classes that are not there
    rewrite_all(document, lambda schema: {key: value for key, value in schema.items() if key != "x-public"})
    (tmp_path / "openapi.yaml").write_text(dump(document))
    (tmp_path / "resources.yaml").write_text(dump({"resources": read(OPENAPI / "resources.yaml")["resources"]}))
    whole = generate.render(tmp_path).generated
    monkeypatch.setattr(GeneratorData, "from_dict", nothing_read)
    left = generate.render(tmp_path).generated

    def written(files: dict[str, str], folder: str) -> list[str]:
        return [path for path in files if path.startswith(f"openai_generated/{folder}/") and "__init__" not in path]

    for folder in ("models", "params", "api", "endpoints"):
        assert written(whole, folder)
        assert (folder, written(left, folder)) == (folder, [])
    assert any("self._send(" in whole[path] for path in written(whole, "resources"))
    assert not any("self._send(" in left[path] for path in written(left, "resources"))


def test_every_class_and_operation_is_the_parsers(reading: Reading, resources: Node) -> None:
    models = {id(one) for one in reading.data.models}
    listed = {id(one) for one in reading.data.enums}
    for name, prop in reading.components.items():
        known = id(prop) in (listed if isinstance(prop, LiteralEnumProperty) else models)
        assert known or isinstance(prop, Named), name
    endpoints = {id(one) for group in reading.data.endpoint_collections_by_tag.values() for one in group.endpoints}
    assert {id(one.endpoint) for one in operations(reading, resources)} == endpoints


def test_the_templates_are_rendered_in_its_environment(reading: Reading) -> None:
    project = Project(reading)
    assert project.env.globals["openapi"] is reading.data
    assert "safe_for_docstring" in project.env.filters


def test_errors_of_the_parser_stop_the_run(describe: Callable[..., Node]) -> None:
    """The stock command only warns, and leaves the operation out."""
    with pytest.raises(CodegenError, match="reports 1 errors"):
        Reading(describe({"A": {"type": "object", "properties": {"a": ref("Missing")}}}))


def test_another_release_is_refused(monkeypatch: pytest.MonkeyPatch, describe: Callable[..., Node]) -> None:
    """Its insides change between patch releases."""
    monkeypatch.setattr("openapi_python_client.__version__", "0.30.0")
    with pytest.raises(CodegenError, match=r"0\.29\.1 is needed, 0\.30\.0 is installed"):
        Reading(describe())


def test_classes_are_spelled_as_we_do(describe: Callable[..., Node]) -> None:
    """To the parser the letter after a digit is a capital one, and a name of Python carries an underscore."""
    field = {"type": "object", "properties": {"a": TEXT}}
    names = ("C2pa", "Gpt4oVoice", "Warning")
    found = Reading(describe({**dict.fromkeys(names, field), "Holder": {"properties": {"it": ref("C2pa")}}}))
    assert [str(found.components[name].class_info.name) for name in names] == list(names)
    (it,) = found.components["Holder"].optional_properties
    assert (it.class_info.name, it.class_info.module_name) == ("C2pa", "c_2_pa")


def test_listed_values_keep_their_order(describe: Callable[..., Node]) -> None:
    """The parser keeps them as a set."""
    values = [f"v{number}" for number in (5, 3, 9, 1, 7)]
    found = Reading(
        describe({"Listed": {"type": "string", "enum": values}, "Holder": {"properties": {"it": ref("Listed")}}})
    )
    assert list(found.components["Listed"].values) == values
    assert list(found.components["Holder"].optional_properties[0].values) == values


def test_references_to_unions_keep_their_name(describe: Callable[..., Node]) -> None:
    """The parser flattens a union inside a union, and puts a list in place of its name."""
    thing = {"type": "object", "properties": {"a": TEXT}}
    components = {
        "A": thing,
        "B": {**thing, "properties": {"b": TEXT}},
        "Either": {"anyOf": [ref("A"), ref("B")], "x-union": {}},
        "Texts": {"type": "array", "items": TEXT},
        "Holder": {"properties": {"it": {"anyOf": [ref("Either"), {"type": "null"}]}, "list": ref("Texts")}},
        "Same": ref("A"),
    }
    found = Reading(describe(components))
    it, texts = found.components["Holder"].optional_properties
    assert isinstance(it, UnionProperty)
    assert [getattr(one, "component", None) for one in it.inner_properties] == ["Either", None]
    assert isinstance(texts, Named)
    assert found.components["Same"].of.class_info.name == "A"
    assert [found.kind(name) for name in components] == ["object", "object", "union", "alias", "object", "alias"]


def test_constants_are_read_as_such_whatever_their_type(describe: Callable[..., Node]) -> None:
    """The parser looks for booleans before it looks for constants."""
    found = Reading(describe({"A": {"properties": {"on": {"type": "boolean", "const": True}}}}))
    (on,) = found.components["A"].optional_properties
    assert on.value.raw_value is True


def test_endpoints_are_found_by_the_place_they_come_from(describe: Callable[..., Node]) -> None:
    """The parser does not say which path they stood at, but goes over paths and verbs in a fixed order."""
    calls = {("post", "/b"): {"tags": ["one"]}, ("get", "/b"): {"tags": ["two"]}, ("get", "/a"): {"tags": ["one"]}}
    found = Reading(describe(operations=calls))
    assert {place: (one.path.get_untrusted_value(), one.method) for place, one in found.endpoints.items()} == {
        ("/b", "get"): ("/b", "get"),
        ("/b", "post"): ("/b", "post"),
        ("/a", "get"): ("/a", "get"),
    }


def test_one_more_schema_can_be_read(reading: Reading) -> None:
    found: Any = reading.of({"type": "array", "items": ref("ChatCompletion")})
    assert isinstance(found.inner_property, ModelProperty)
    with pytest.raises(CodegenError, match="cannot read"):
        reading.of(ref("NeverHeardOf"))


def test_what_is_called_or_replaced_is_there() -> None:
    """`GeneratorData.from_dict` makes its record of schemas by the name that we put ours in place of."""
    source = inspect.getsource(GeneratorData.from_dict)
    assert "schemas = Schemas()" in source
    assert openapi.Schemas.__attrs_attrs__[0].name == "classes_by_reference"  # type: ignore[attr-defined]
    assert list(inspect.signature(build_schemas).parameters) == ["components", "schemas", "config"]
    assert 'methods = ["get", "put", "post"' in inspect.getsource(EndpointCollection.from_data)


def test_nothing_of_the_document_is_lost(reading: Reading, normal: Node) -> None:
    assert set(reading.components) == set(schemas(normal))
    for name, schema in schemas(normal).items():
        if schema["x-kind"] == "object":
            model = reading.components[name]
            read = {one.name.get_untrusted_value() for one in (*model.required_properties, *model.optional_properties)}
            assert read == set(schema["properties"]), name

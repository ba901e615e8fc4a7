"""Stage 1 from end to end: what a folder holds afterwards, and that it is untouched when anything is wrong."""

from __future__ import annotations

import json
import tomllib
from copy import deepcopy
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from openai_codegen.__main__ import main
from openai_codegen.document import Node, digest, read, schemas
from openai_codegen.generate import generate
from openai_codegen.vendor import vendor

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TEXT = {"type": "string"}
UPSTREAM: Node = {
    "openapi": "3.1.0",
    "info": {"title": "Workshop API", "version": "7", "description": "Prose."},
    "x-meta": {"groups": []},
    "servers": [{"url": "https://workshop.example/v1"}],
    "paths": {
        "/things": {
            "get": {
                "operationId": "listThings",
                "summary": "Upstream sentence",
                "description": "More of it",
                "parameters": [{"name": "limit", "in": "query", "schema": TEXT, "description": "How many"}],
                "responses": {
                    "200": {
                        "description": "fine",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/ThingObject"}}},
                    }
                },
            }
        },
        "/parts": {"post": {"operationId": "makePart", "responses": {"201": {"description": "made"}}}},
    },
    "components": {
        "schemas": {
            "part-list": {"type": "array", "items": {"type": "string", "nullable": True}},
            "ThingObject": {
                "type": "object",
                "title": "A thing in words",
                "description": "What a thing is",
                "example": {"type": "object"},
                "x-oaiMeta": {"name": "thing"},
                "properties": {
                    "description": {"type": "string", "description": "Its own"},
                    "example": {"$ref": "#/components/schemas/part-list"},
                    "sum": {"type": "string", "x-oaiSupportedSDKs": ["python"]},
                    "audio": {"anyOf": [{"type": "object", "properties": {"id": TEXT}}, {"type": "null"}]},
                },
            },
        }
    },
}
NAMES = {
    "schemas": {"ThingObject": "Thing"},
    "inline": {"/components/schemas/ThingObject/properties/audio/anyOf/0": "Audio"},
}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder with the data of the workshop, instead of the project's."""
    folder = tmp_path / "home"
    folder.mkdir()
    (folder / "names.yaml").write_text(yaml.safe_dump(NAMES))
    (folder / "resources.yaml").write_text(
        "resources: {things: {class: Things, module: things, methods: {list: listThings}}}\n"
    )
    docs = {"operations": {"listThings": {"summary": "List all things."}}, "parameters": {"limit": "At most so many."}}
    (folder / "docs.yaml").write_text(yaml.safe_dump(docs))
    return folder


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Write an upstream file."""

    def put(tree: Any = None, name: str = "workshop-2026-05.yaml") -> Path:
        path = tmp_path / name
        path.write_text(
            tree if isinstance(tree, str) else yaml.safe_dump(UPSTREAM if tree is None else tree, sort_keys=False)
        )
        return path

    return put


def changed(**paths: Any) -> Node:
    """The upstream file with other things at some places, given as `a__b__c=value`."""
    document = deepcopy(UPSTREAM)
    for path, value in paths.items():
        *start, last = path.split("__")
        holder = document
        for part in start:
            holder = holder[part]
        holder[last] = value
    return document


def test_a_folder_holds_the_description_its_source_and_the_data(write: Any, home: Path, tmp_path: Path) -> None:
    upstream = write()
    vendor(upstream, tmp_path / "new", data=home)
    names = sorted(path.name for path in (tmp_path / "new").iterdir())
    assert names == ["docs.yaml", "names.yaml", "openapi.yaml", "report.md", "resources.yaml", "source.toml"]
    source = tomllib.loads((tmp_path / "new" / "source.toml").read_text())
    assert (source["edition"], source["operations"], source["schemas"]) == ("2026-05", 2, 2)
    assert source["sha256"] == digest(upstream.read_bytes())
    assert source["repairs"] == []


def test_prose_goes_and_properties_of_the_same_names_stay(write: Any, home: Path, tmp_path: Path) -> None:
    document = vendor(write(), tmp_path / "new", data=home).document
    thing = schemas(document)["Thing"]
    assert list(thing["properties"]) == ["description", "example", "audio"]
    assert thing["properties"]["description"] == TEXT
    text = json.dumps(document)
    assert not [word for word in ("Prose", "Upstream", "How many", "fine", "oaiMeta", "in words") if word in text]


def test_names_sentences_and_places_are_ours(write: Any, home: Path, tmp_path: Path) -> None:
    document = vendor(write(), tmp_path / "new", data=home).document
    assert list(schemas(document)) == ["PartList", "Thing"]
    thing = schemas(document)["Thing"]
    assert thing["x-origin"] == "/components/schemas/ThingObject"
    assert thing["properties"]["audio"]["anyOf"][0]["x-name"] == "Audio"
    assert thing["properties"]["example"] == {"$ref": "#/components/schemas/PartList"}
    things = document["paths"]["/things"]["get"]
    assert things["summary"] == "List all things."
    assert things["x-notes"] == {"limit": "At most so many."}
    assert document["paths"]["/parts"]["post"]["summary"] == "Create a part."
    assert things["responses"]["200"]["description"] == "OK"


def test_shared_parts_are_written_out_under_our_names(write: Any, home: Path, tmp_path: Path) -> None:
    """Parameters, bodies and answers kept as components, and headers of answers, may refer to schemas as well."""
    thing = {"$ref": "#/components/schemas/ThingObject"}
    json = {"content": {"application/json": {"schema": thing}}}
    use = {
        "parameters": [{"$ref": "#/components/parameters/Which"}],
        "post": {
            "operationId": "swap",
            "requestBody": {"$ref": "#/components/requestBodies/Thing"},
            "responses": {
                "200": {"$ref": "#/components/responses/Thing"},
                "404": {"$ref": "#/components/responses/No"},
            },
        },
    }
    upstream = changed(
        components__parameters={"Which": {"name": "which", "in": "query", "schema": thing}},
        components__requestBodies={"Thing": json},
        components__responses={"Thing": {**json, "headers": {"X-Thing": {"schema": thing}}}, "No": json},
    )
    upstream["paths"] = {"/swap": use}
    document = vendor(write(upstream), tmp_path / "new", data=home).document
    assert set(document["components"]) == {"schemas"}
    assert "ThingObject" not in str(document["paths"])
    generate(tmp_path / "new", tmp_path / "out")


def test_a_new_schema_does_not_take_the_name_of_a_class_that_is_there(write: Any, home: Path, tmp_path: Path) -> None:
    """An object without a name of its own is known by the place it stands at; callers import it by that."""
    inline = {"type": "object", "properties": {"id": TEXT}}
    first = changed(components__schemas__ThingObject__properties__mark=inline)
    vendor(write(first), tmp_path / "new", data=home)
    second = deepcopy(first)
    second["components"]["schemas"]["ThingMark"] = {"type": "object", "properties": {"other": TEXT}}
    for _ in range(2):  # the second time the new edition is the one before
        document = vendor(write(second, "workshop-2026-06.yaml"), tmp_path / "new", data=home).document
        assert {"Thing", "ThingMarkSchema"} <= set(schemas(document))
    second["components"]["schemas"]["ThingObject"]["properties"]["mark"] = {"$ref": "#/components/schemas/ThingMark"}
    document = vendor(write(second, "workshop-2026-07.yaml"), tmp_path / "new", data=home).document
    assert "ThingMarkSchema" in schemas(document), "it keeps the name that callers know by now"
    assert "ThingMark" not in schemas(document), "what callers knew as ThingMark was something else"


def test_schemas_whose_names_make_one_class_are_told_apart(write: Any, home: Path, tmp_path: Path) -> None:
    both = {"thing": {"type": "object"}, "ThingSchema": {"type": "object"}}
    upstream = changed(**{f"components__schemas__{name}": schema for name, schema in both.items()})
    found = schemas(vendor(write(upstream), tmp_path / "new", data=home).document)
    origins = {name: found[name]["x-origin"].rpartition("/")[2] for name in found if name.startswith("Thing")}
    assert origins == {"Thing": "ThingObject", "ThingSchema": "ThingSchema", "ThingSchema2": "thing"}


def test_nullable_is_written_as_3_1_in_place(write: Any, home: Path, tmp_path: Path) -> None:
    document = vendor(write(), tmp_path / "new", data=home).document
    assert schemas(document)["PartList"]["items"] == {"type": ["string", "null"]}


def test_the_report_lists_what_wants_attention(write: Any, home: Path, tmp_path: Path) -> None:
    text = vendor(write(), tmp_path / "new", data=home).report
    assert "- makePart: taken as `client.parts.create` until resources.yaml says otherwise" in text
    assert "## Operations without a sentence in docs.yaml (1)\n\n- makePart" in text
    assert "## Schemas without a name in names.yaml (named after upstream) (1)\n\n- part-list" in text
    assert (tmp_path / "new" / "report.md").read_text() == text


def test_doing_it_again_changes_nothing(write: Any, home: Path, tmp_path: Path) -> None:
    upstream = write()
    first = vendor(upstream, tmp_path / "new", data=home)
    again = vendor(upstream, tmp_path / "new", data=home)
    assert (again.document, again.source) == (first.document, first.source)
    assert "Nothing changed against the edition before." in again.report


def test_order_and_spelling_of_the_file_do_not_matter(write: Any, home: Path, tmp_path: Path) -> None:
    backwards = changed(components__schemas=dict(reversed(UPSTREAM["components"]["schemas"].items())))
    backwards["paths"] = dict(reversed(UPSTREAM["paths"].items()))
    vendor(write(), tmp_path / "a", data=home)
    vendor(write(json.dumps(backwards), "workshop-2026-05.json"), tmp_path / "b", data=home)
    assert (tmp_path / "a" / "openapi.yaml").read_bytes() == (tmp_path / "b" / "openapi.yaml").read_bytes()


def test_data_in_the_folder_goes_before_the_project_s(write: Any, home: Path, tmp_path: Path) -> None:
    new = tmp_path / "new"
    new.mkdir()
    (new / "names.yaml").write_text("schemas: {ThingObject: Gadget}\n")
    assert "Gadget" in schemas(vendor(write(), new, data=home).document)
    assert (new / "names.yaml").read_text() == "schemas: {ThingObject: Gadget}\n"


def test_repairs_are_applied_listed_and_copied(write: Any, home: Path, tmp_path: Path) -> None:
    (home / "repairs").mkdir()
    repair = {"reason": "r", "changes": [{"pointer": "/components/schemas/ThingObject/properties/id", "add": TEXT}]}
    (home / "repairs" / "01-id.yaml").write_text(yaml.safe_dump(repair))
    made = vendor(write(), tmp_path / "new", data=home)
    assert "id" in schemas(made.document)["Thing"]["properties"]
    assert tomllib.loads(made.source)["repairs"] == ["01-id.yaml"]
    assert (tmp_path / "new" / "repairs" / "01-id.yaml").exists()


LOST = {"$ref": "#/components/schemas/Lost"}
WRONG: dict[str, tuple[Any, str]] = {
    "broken yaml": ("a: [", "is neither YAML nor JSON"),
    "broken json": ('{"a": ', "is neither YAML nor JSON"),
    "a list": ("- a\n", "does not hold a mapping"),
    "another format": ({"openapi": "2.0"}, "#/openapi: is no OpenAPI 3 description"),
    "no paths": ({"openapi": "3.1.0", "info": {"title": "a", "version": "1"}}, ": the key 'paths' is missing"),
    "a list where a mapping belongs": (
        changed(components__schemas=[]),
        "#/components/schemas: a mapping is expected, a list found",
    ),
    "no such type": (
        changed(components__schemas__Extra={"type": "text"}),
        "#/components/schemas/Extra/type: there is no type 'text'",
    ),
    "a parameter nowhere": (
        changed(
            paths={"/x": {"get": {"operationId": "a", "responses": {}, "parameters": [{"name": "a", "in": "body"}]}}}
        ),
        "#/paths/~1x/get/parameters/0/in: a parameter cannot be in 'body'",
    ),
    "an answer that is a schema": (
        changed(
            paths={
                "/x": {"get": {"operationId": "a", "responses": {"200": {"$ref": "#/components/schemas/ThingObject"}}}}
            }
        ),
        "#/paths/~1x/get: the reference #/components/schemas/ThingObject leads to a schema, which cannot stand here",
    ),
    "a circle of parameters": (
        {
            **changed(components__parameters={"A": {"$ref": "#/components/parameters/A"}}),
            "paths": {
                "/x": {
                    "get": {"operationId": "a", "responses": {}, "parameters": [{"$ref": "#/components/parameters/A"}]}
                }
            },
        },
        "#/paths/~1x/get: the reference #/components/parameters/A leads back to itself",
    ),
    "a reference into itself": (
        changed(
            components__schemas__Extra={
                "type": "object",
                "properties": {"a": {"$ref": "#/components/schemas/Extra/properties/a"}},
            }
        ),
        "#/components/schemas/Extra/properties/a/$ref: the reference #/components/schemas/Extra/properties/a leads",
    ),
    "lost reference": (
        changed(components__schemas__Extra={"type": "object", "properties": {"a": LOST}}),
        "#/components/schemas/Extra/properties/a/$ref: the reference #/components/schemas/Lost leads nowhere",
    ),
    "reference elsewhere": (
        changed(components__schemas__Extra={"$ref": "other.yaml#/A"}),
        "#/components/schemas/Extra/$ref: the reference other.yaml#/A leads nowhere",
    ),
    "Swagger 2.0": (
        {"swagger": "2.0", "info": {"title": "a", "version": "1"}, "paths": {}},
        "#/swagger: is a Swagger 2.0 description; convert it to OpenAPI 3 first",
    ),
    "a web page": ("<!DOCTYPE html>\n<html><body>openapi: 3.1.0</body></html>", "is an HTML page, not a description"),
    "our own description": (
        changed(components__schemas__Extra={"type": "object", "x-origin": "/components/schemas/Other"}),
        "#/components/schemas/Extra/x-origin: is a description that `vendor` wrote",
    ),
    "a path argument that nobody describes": (
        {**UPSTREAM, "paths": {"/more/{id}": {"get": {"operationId": "a", "responses": {}}}}},
        "#/paths/~1more~1{id}/get: the path names {id}, but no parameter describes it",
    ),
    "a schema that is none": (
        changed(components__schemas__Extra=3),
        "#/components/schemas/Extra: a mapping is expected, a number found",
    ),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_wrong_file_is_one_clear_line_and_leaves_no_trace(
    case: str,
    write: Any,
    home: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    tree, message = WRONG[case]
    upstream, before = write(tree), sorted(tmp_path.rglob("*"))
    assert main(["vendor", str(upstream), "--into", str(tmp_path / "new"), "--data", str(home)]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith(f"error: {upstream}: ")
    assert captured.err.count("\n") == 1
    assert message in captured.err
    assert sorted(tmp_path.rglob("*")) == before


def test_a_missing_file_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["vendor", str(tmp_path / "none.yaml"), "--into", str(tmp_path / "new")]) == 1
    assert capsys.readouterr().err == f"error: {tmp_path / 'none.yaml'}: no such file\n"
    assert list(tmp_path.iterdir()) == []


def test_two_entries_of_the_name_table_for_one_name_are_an_error(
    write: Any, home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    new = tmp_path / "new"
    new.mkdir()
    (new / "names.yaml").write_text("schemas: {ThingObject: Thing, part-list: Thing}\n")
    for name in ("resources.yaml", "docs.yaml"):
        (new / name).write_text((home / name).read_text())
    (new / "repairs").mkdir()
    assert main(["vendor", str(write()), "--into", str(new)]) == 1
    assert (
        "error: names.yaml: #/components/schemas/part-list: the name Thing is also taken by #"
        in capsys.readouterr().err
    )
    assert not (new / "openapi.yaml").exists()


def test_a_folder_in_use_keeps_its_edition_when_the_next_one_is_wrong(write: Any, home: Path, tmp_path: Path) -> None:
    new = tmp_path / "new"
    vendor(write(), new, data=home)
    before = {path.name: path.read_bytes() for path in new.iterdir()}
    bad = changed(components__schemas__Extra=LOST)
    with pytest.raises(Exception, match="leads nowhere"):
        vendor(write(bad), new, data=home)
    assert {path.name: path.read_bytes() for path in new.iterdir()} == before


def test_anchors_and_unquoted_words_mean_what_they_mean_in_openapi(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("a: &x {on: [off, 2024-01-01, no, true]}\nb: *x\nc: {200: y}\n")
    found = read(path)
    assert found == {
        "a": {"on": ["off", "2024-01-01", "no", True]},
        "b": {"on": ["off", "2024-01-01", "no", True]},
        "c": {"200": "y"},
    }
    assert found["a"] is not found["b"]


def test_the_command_prints_the_report(
    write: Any, home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    new = tmp_path / "new"
    new.mkdir()
    for path in home.iterdir():
        (new / path.name).write_text(path.read_text())
    (new / "repairs").mkdir()
    assert main(["vendor", str(write()), "--into", str(new), "--edition", "first"]) == 0
    assert capsys.readouterr().out == (new / "report.md").read_text()
    assert (new / "report.md").read_text().startswith("# Edition first\n")

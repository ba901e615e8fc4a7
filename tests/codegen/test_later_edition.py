"""An edition that nobody has seen: our own turned back into an upstream file, with prose and shapes of all kinds added.

Nothing may be lost or refused: every operation is read, placed and generated, and the report says what is new.
"""

from __future__ import annotations

import shutil
from copy import deepcopy
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from openai_codegen.document import each_operation, each_schema, read, reference, rewrite_all, schemas, slots, target
from openai_codegen.generate import generate
from openai_codegen.library import Reading
from openai_codegen.normalize import normalize
from openai_codegen.operations import operations
from openai_codegen.vendor import HOME, vendor

if TYPE_CHECKING:
    from pathlib import Path

    from openai_codegen.document import Node
    from openai_codegen.operations import Operation

pytestmark = pytest.mark.reviewed  # it counts what is added to the present edition

TEXT = {"type": "string"}
WIDGET = {"$ref": "#/components/schemas/widget-2"}
PROSE = {"description": "Words.", "example": {"type": "object", "properties": {"a": 1}}, "x-oaiMeta": {"name": "n"}}

NEW_SCHEMAS: Node = {
    "WidgetState": {"type": "string", "enum": ["on", "off", "2024-01-01"]},
    "Any": {"type": "object", "properties": {"a": TEXT}},
    "Heir": {"allOf": [WIDGET, {"type": "object", "properties": {"more": {"$ref": "#/components/schemas/Heir"}}}]},
    "Nest": {"anyOf": [TEXT, {"type": "array", "items": {"$ref": "#/components/schemas/Nest"}}]},
    "widget-2": {
        "type": "object",
        "required": ["id", "id"],
        "additionalProperties": False,
        "properties": {
            "id": TEXT,
            "description": TEXT,
            "title": TEXT,
            "parent": WIDGET,
            "children": {"type": "array", "items": WIDGET},
            "state": {"oneOf": [{"const": "a"}, {"const": "b"}]},
            "anything": True,
            "mixed": {"type": ["string", "integer", "null"]},
            "shape": {
                "anyOf": [
                    {"type": "object", "properties": {"x": TEXT}},
                    {"type": "object", "properties": {"y": TEXT}},
                    {"type": "object", "properties": {"x": TEXT}, "required": ["x"]},
                ]
            },
            "pair": {"type": "array", "prefixItems": [TEXT, {"type": "integer"}]},
            "by_pattern": {"type": "object", "patternProperties": {"^a": TEXT}},
            "conditional": {**TEXT, "if": {"const": "a"}, "then": {"minLength": 2}},
            "nothing": {"type": "null"},
            "self/harm": {"type": "boolean", "default": "no"},
        },
    },
}


def path(name: str) -> Node:
    return {"name": name, "in": "path", "required": True, "schema": TEXT}


def answer(schema: Node, media: str = "application/json") -> Node:
    return {"responses": {"200": {"description": "Words.", "content": {media: {"schema": schema}}}}}


NEW_PATHS: Node = {
    "/embeddings?beta=true": {
        "post": {
            "operationId": "createBetaEmbedding",
            "tags": ["Embeddings"],
            "parameters": [
                {"name": "OpenAI-Beta", "in": "header", "required": True, "schema": {"type": "array", "items": TEXT}}
            ],
            "requestBody": {
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/CreateEmbeddingRequest"}}}
            },
            **answer({"$ref": "#/components/schemas/CreateEmbeddingResponse"}),
        }
    },
    "/widgets": {
        "parameters": [{"name": "X-Org", "in": "header", "schema": TEXT}],
        "get": {
            "operationId": "list-widgets",
            "parameters": [
                {"name": "status[]", "in": "query", "schema": {"type": "array", "items": {"enum": ["a", "b"]}}},
                {"name": "filter", "in": "query", "style": "deepObject", "schema": {"type": "object"}},
                {"name": "after", "in": "query", "schema": TEXT},
            ],
            **answer({"properties": {"data": {"type": "array", "items": WIDGET}, "has_more": {"type": "boolean"}}}),
        },
        "post": {
            "operationId": "create-widget",
            "requestBody": {
                "content": {
                    "multipart/form-data": {
                        "schema": {
                            "type": "object",
                            "properties": {
                                "file": {"type": "string", "contentMediaType": "application/octet-stream"},
                                "class": TEXT,
                            },
                            "required": ["file"],
                        }
                    },
                    "application/json": {"schema": {"type": "object"}},
                }
            },
            **answer(WIDGET),
        },
    },
    "/widgets/{widget_id}": {
        "delete": {"operationId": "delete-widget", "parameters": [path("widget_id")], "responses": {"204": {}}}
    },
    "/widgets/{widget_id}/export": {
        "post": {"operationId": "export-widget", "parameters": [path("widget_id")], **answer(TEXT, "text/csv")}
    },
    "/threads/{thread_id}/widgets": {
        "get": {
            "operationId": "listThreadWidgets",
            "parameters": [path("thread_id")],
            **answer({"type": "array", "items": WIDGET}),
        }
    },
}


def upstream_of(ours: Node) -> Node:
    """Our description under upstream's names, as if it had not been vendored yet."""
    document = deepcopy(ours)
    known = {name: schema["x-origin"].split("/")[-1] for name, schema in schemas(document).items()}
    known["UnwrapWebhookEvent"] = "UnwrapWebhookEvent"

    def change(schema: Node) -> Node:
        name = target(schema)
        bare = {key: value for key, value in schema.items() if key not in ("x-origin", "x-name", "x-public")}
        return {**bare, **reference(known[name])} if name in known else bare

    rewrite_all(document, change)
    for key in ("x-added", "x-public-types", "x-since"):
        del document[key]
    del schemas(document)["UnwrapWebhookEvent"]
    document["components"]["schemas"] = {known[name]: schema for name, schema in schemas(document).items()}
    return document


def with_prose(document: Node) -> Node:
    """The same with words and examples at every place that may have them."""
    document["info"]["description"] = "Words."
    document["x-oaiMeta"] = {"groups": [{"title": "Words."}]}
    for _, _, operation in each_operation(document):
        operation.update(summary="Words.", description="Words.", externalDocs={"url": "https://words.example"})
        operation["x-oaiMeta"] = {"examples": {"request": {"curl": "Words."}}}
        for parameter in operation.get("parameters") or ():
            parameter.update(description="Words.", example="e")
    for holder, key, _ in slots(document):
        for schema, _ in list(each_schema(holder[key])):
            schema.update(deepcopy(PROSE))
            schema.setdefault("title", "A phrase of words")
    return document


@pytest.fixture(scope="module")
def later(tmp_path_factory: pytest.TempPathFactory, vendored: Node) -> Path:
    """A folder into which the later edition was vendored."""
    folder = tmp_path_factory.mktemp("later")
    home = folder / "home"
    home.mkdir()
    for name in HOME.glob("*.yaml"):
        shutil.copyfile(name, home / name.name)
    shutil.copytree(HOME / "additions", home / "additions")  # all of which this edition brings itself
    document = with_prose(upstream_of(vendored))
    document["paths"].update(deepcopy(NEW_PATHS))
    schemas(document).update(deepcopy(NEW_SCHEMAS))
    del schemas(document)["ResponseErrorEvent"]["properties"]["param"]
    schemas(document)["Embedding"]["properties"]["fresh"] = TEXT
    upstream = folder / "openapi-2026-08.yaml"
    upstream.write_text(yaml.dump(document, Dumper=getattr(yaml, "CSafeDumper", yaml.SafeDumper), sort_keys=False))
    vendor(upstream, folder / "openapi", data=home)
    return folder / "openapi"


@pytest.fixture(scope="module")
def found(later: Path) -> dict[str, Operation]:
    reading = Reading(normalize(read(later / "openapi.yaml"))[0])
    return {one.id: one for one in operations(reading, read(later / "resources.yaml"))}


def test_the_known_part_comes_out_as_before(later: Path, vendored: Node) -> None:
    """Vendoring what we vendored gives the same schemas again, so nothing gets lost on the way in."""
    again = schemas(read(later / "openapi.yaml"))
    changed = {name for name, schema in schemas(vendored).items() if again.get(name) != schema}
    assert changed == {"ResponseErrorEvent", "Embedding"}


def test_no_word_of_upstream_is_left(later: Path) -> None:
    assert "Words." not in (later / "openapi.yaml").read_text()


def test_the_report_tells_what_is_new(later: Path) -> None:
    report = (later / "report.md").read_text()
    assert report.startswith("# Edition 2026-08\n\n394 operations, 2342 schemas.\n")
    assert "- operations: 6 added, 0 removed, 0 changed" in report
    assert "## Breaks callers (1)\n\n- removed ResponseErrorEvent.param\n" in report
    assert "- added Embedding.fresh" in report
    assert "- listThreadWidgets: taken as `client.beta.threads.widgets.list`" in report
    assert "- createBetaEmbedding: taken as `client.beta.embeddings.create`" in report
    assert "- export-widget: taken as `client.widgets.export`" in report


def test_every_new_shape_is_read(found: dict[str, Operation]) -> None:
    beta = found["createBetaEmbedding"]
    assert (beta.path, beta.fixed_query) == ("/embeddings", {"beta": "true"})
    assert [(one.name, one.style) for one in beta.headers] == [("openai_beta", "comma")]
    listing: Any = found["list-widgets"]
    assert listing.page == "CursorPage"
    assert [(one.name, one.style) for one in listing.query] == [
        ("status", "brackets"),
        ("filter", "deepObject"),
        ("after", "form"),
    ]
    assert [one.wire for one in listing.headers] == ["X-Org"]
    made: Any = found["create-widget"]
    assert (made.body.kind, made.body.files) == ("multipart", ("file",))
    assert found["delete-widget"].result.content == "none"
    assert found["export-widget"].result.content == "text"


def test_untyped_properties_stay_few(later: Path) -> None:
    normal = normalize(read(later / "openapi.yaml"))[0]
    untyped = [
        (name, field)
        for name, schema in schemas(normal).items()
        for field, value in schema.get("properties", {}).items()
        if not set(value) - {"x-default", "description", "deprecated"}
    ]
    assert len(untyped) <= 14


@pytest.mark.timeout(180)
def test_it_generates(later: Path, tmp_path: Path) -> None:
    """Default places, new names and odd shapes go all the way to a package that compiles."""
    generate(later, tmp_path / "out")
    package = tmp_path / "out" / "openai_generated"
    for module in (
        "models/widget_2.py",
        "resources/widgets",
        "resources/beta/embeddings",
        "api/embeddings/create_beta_embedding.py",
    ):
        assert (package / module).exists(), module
    for file in package.rglob("*.py"):
        compile(file.read_text(), str(file), "exec")

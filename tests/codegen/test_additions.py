"""Additions: tables become fragments once, vendor merges them, and each goes when an edition brings what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import yaml
from openai_codegen.__main__ import main
from openai_codegen.additions.meanings import Either, ListOf, MapOf, Named, Null, Scalar, Values, meaning
from openai_codegen.additions.merging import merge
from openai_codegen.document import Node, read
from openai_codegen.errors import CodegenError
from openai_codegen.generate import generate
from openai_codegen.passes import extending

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TEXT = {"type": "string"}


def answer(schema: str) -> Node:
    """The responses of an operation that answers with a component."""
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}}
    return {"200": {"description": "OK", "content": content}}


UPSTREAM: Node = {
    "openapi": "3.1.0",
    "info": {"title": "Workshop API", "version": "7"},
    "paths": {
        "/tools/{id}": {
            "get": {
                "operationId": "getTool",
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": TEXT}],
                "responses": {
                    "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Tool"}}}}
                },
            }
        }
    },
    "components": {
        "schemas": {
            "Tool": {
                "type": "object",
                "properties": {"id": TEXT, "state": {"type": "string", "enum": ["whole", "broken"]}},
                "required": ["id", "state"],
            }
        },
        "securitySchemes": {"ApiKeyAuth": {"type": "http", "scheme": "bearer"}},
    },
}
PATH = {"name": "id", "in": "path", "required": True, "type": "str", "positional": True}
SURFACE = {
    "resources": {
        "tools": {
            "methods": {
                "retrieve": {
                    "http": "GET /tools/{id}",
                    "returns": "types.Tool",
                    "query_type": "types.ToolRetrieveParams",
                    "params": [PATH, {"name": "depth", "in": "query", "required": False, "type": "int"}],
                },
                "list": {"http": "GET /tools", "returns": "types.Tool", "page": "CursorPage", "params": []},
            }
        },
        "benches": {
            "methods": {
                "create": {
                    "http": "POST /benches",
                    "returns": "types.Bench",
                    "body_type": "types.BenchCreateParams",
                    "params": [{"name": "legs", "in": "body", "required": True, "type": "Iterable[types.LegParam]"}],
                },
                "delete": {"http": "DELETE /benches/{id}", "returns": "None", "params": [PATH]},
            }
        },
    }
}


def model(**fields: str) -> Node:
    return {"kind": "model", "fields": {name: row(text) for name, text in fields.items()}}


def row(text: str) -> Node:
    return {"type": text, "required": "None" not in text}


TYPES: Node = {
    "entries": {
        "types.Tool": model(id="str", state='Literal["whole", "broken", "lent"]', weight="float | None"),
        "types.ToolRetrieveParams": {"kind": "typeddict", "fields": {"depth": {"type": "int", "required": False}}},
        "types.Bench": model(id="str", legs="list[types.Leg]", top="types.Tool | None"),
        "types.Leg": model(kind='Literal["leg"]', length="int"),
        "types.LegParam": {**model(kind='Literal["leg"]', length="int"), "kind": "typeddict"},
        "types.BenchCreateParams": {
            "kind": "typeddict",
            "fields": {"id": row("str"), "legs": row("Iterable[types.LegParam]")},
        },
    }
}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder with the tables, the upstream file, and the fragments that were made of both."""
    files = {"tables/surface": SURFACE, "tables/types": TYPES, "upstream": UPSTREAM}
    for name, content in files.items():
        (tmp_path / f"{name}.yaml").parent.mkdir(exist_ok=True)
        (tmp_path / f"{name}.yaml").write_text(yaml.safe_dump(content, sort_keys=False))
    assert main(["vendor", str(tmp_path / "upstream.yaml"), "--into", str(tmp_path / "plain")]) == 0
    assert main(written(tmp_path, "ours/additions")) == 0
    return tmp_path


def written(home: Path, into: str) -> list[str]:
    (home / into).parent.mkdir(exist_ok=True)
    return [
        *("additions", "--tables", str(home / "tables"), "--description", str(home / "plain" / "openapi.yaml")),
        *("--into", str(home / into), "--data", str(home / "plain")),
    ]


def vendored(home: Path, upstream: Node = UPSTREAM) -> tuple[Node, str]:
    """The description with the additions, and the report."""
    (home / "upstream.yaml").write_text(yaml.safe_dump(upstream, sort_keys=False))
    assert main(["vendor", str(home / "upstream.yaml"), "--into", str(home / "ours")]) == 0
    return read(home / "ours" / "openapi.yaml"), (home / "ours" / "report.md").read_text()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("str", Scalar("string")),
        ("types.A | None", Either((Named("types.A"), Null()))),
        ("Iterable[types.a_params.B]", ListOf(Named("types.a_params.B"))),
        ("dict[str, list[int]]", MapOf(ListOf(Scalar("integer")))),
        ('Literal["a", 2, True]', Values(("a", 2, True))),
        ("SequenceNotStr[FileTypes]", ListOf(Scalar("binary"))),
    ],
)
def test_types_of_the_tables_are_read(text: str, expected: object) -> None:
    """Every kind of annotation that the tables are written in has one meaning."""
    assert meaning(text) == expected


def test_what_is_no_annotation_is_an_error() -> None:
    """A slip in a table is named, not passed on."""
    with pytest.raises(CodegenError, match="list"):
        meaning("list[")


def test_fragments_describe_operations_with_their_types(home: Path) -> None:
    """One component serves model and dictionary of one shape; arguments of the path are no part of the body."""
    benches = read(home / "ours" / "additions" / "benches.yaml")
    found = benches["components"]["schemas"]
    assert set(benches["paths"]) == {"/benches", "/benches/{id}"}
    assert found["Leg"]["x-public"] == {"types.Leg": "model", "types.LegParam": "typeddict"}
    assert set(found["BenchCreateParams"]["properties"]) == {"legs"}
    assert found["Bench"]["properties"]["top"]["anyOf"][0] == {"$ref": "#/components/schemas/Tool"}
    assert "content" not in benches["paths"]["/benches/{id}"]["delete"]["responses"]["200"]


def test_what_an_edition_has_itself_gets_only_what_it_lacks(home: Path) -> None:
    """Fields, values and arguments that are new, and public names for what is there."""
    adds = read(home / "ours" / "additions" / "adds.yaml")["adds"]
    assert adds["/components/schemas/Tool"] == {"properties": {"weight": {"type": ["number", "null"]}}}
    assert adds["/components/schemas/Tool/properties/state"] == {"values": ["lent"]}
    assert [one["name"] for one in adds["/paths/~1tools~1{id}/get"]["parameters"]] == ["depth"]
    names = read(home / "ours" / "additions" / "names.yaml")["names"]
    assert names == {"types.ToolRetrieveParams": {"kind": "typeddict", "operation": "getTool"}}  # the rest by rule


def test_the_same_tables_give_the_same_bytes(home: Path) -> None:
    """Fragments are reviewed as text, so that a second run must not reorder them."""
    assert main(written(home, "again/additions")) == 0
    first, second = (
        {file.name: file.read_bytes() for file in (home / folder / "additions").iterdir()}
        for folder in ("ours", "again")
    )
    assert first == second
    assert len(first) > 3


def test_vendor_merges_and_public_names_lead_to_what_was_added(home: Path) -> None:
    """From fragments to modules that import under the public names, for models and for dictionaries."""
    document, report = vendored(home)
    assert document["components"]["schemas"]["Tool"]["properties"]["state"]["enum"] == ["whole", "broken", "lent"]
    assert "left out" not in report
    generate(home / "ours", home / "generated", facade=home / "facade")
    types = home / "facade" / "types"
    assert "from openai_generated.models.leg import Leg as Leg" in (types / "leg.py").read_text()
    assert (
        "from openai_generated.params.bench_create_params import LegParam as LegParam"
        in (types / "leg_param.py").read_text()
    )
    assert "from openai_generated.models.tool import Tool as Tool" in (types / "tool.py").read_text()


def test_an_addition_goes_when_an_edition_brings_it(home: Path) -> None:
    """The edition's own operation stands in for ours: under our id, with our public names, said in the report."""
    theirs: dict[str, Any] = yaml.safe_load(yaml.safe_dump(UPSTREAM))
    theirs["components"]["schemas"] |= {
        "BenchResource": {
            "type": "object",
            "properties": {"id": TEXT, "legs": {"type": "array", "items": {"$ref": "#/components/schemas/Foot"}}},
        },
        "Foot": {"type": "object", "properties": {"kind": {"const": "leg"}, "length": {"type": "integer"}}},
    }
    theirs["components"]["schemas"]["Tool"]["properties"]["weight"] = {"type": "number"}
    theirs["paths"]["/benches"] = {
        "post": {
            "operationId": "make-bench",
            "responses": answer("BenchResource"),
        }
    }
    document, report = vendored(home, theirs)
    assert "operation createBench (POST /benches): the edition has it as make-bench" in report
    assert "property weight of /components/schemas/Tool: the edition has it" in report
    assert document["paths"]["/benches"]["post"]["operationId"] == "createBench"
    found = document["components"]["schemas"]
    assert "BenchResource" not in found  # the class keeps the name that it had as an addition
    assert found["Bench"]["x-origin"] == "/components/schemas/BenchResource"
    assert found["Bench"]["x-public"] == {"types.Bench": "model"}
    assert found["Foot"]["x-public"] == {"types.Leg": "model", "types.LegParam": "typeddict"}
    assert "delete" in document["paths"]["/benches/{id}"]


def test_a_fragment_says_nothing_else(tmp_path: Path, describe: Callable[..., Node]) -> None:
    """A misspelt part would be passed over in silence otherwise."""
    (tmp_path / "more.yaml").write_text("path: {}\n")
    with pytest.raises(CodegenError, match="'path' is no part of an addition"):
        merge(describe(), tmp_path)


def test_two_fragments_do_not_describe_one_thing(tmp_path: Path, describe: Callable[..., Node]) -> None:
    """Which of the two held would depend on the names of the files."""
    for name in ("one", "two"):
        (tmp_path / f"{name}.yaml").write_text("components: {schemas: {Thing: {type: object}}}\n")
    with pytest.raises(CodegenError, match="Thing is in another addition"):
        merge(describe(), tmp_path)


def test_a_variant_that_adds_fields_extends_the_object(describe: Callable[..., Node]) -> None:
    """What redefines a field of the object, or adds more than fields, is a class of its own."""
    base = {"$ref": "#/components/schemas/Event"}
    variants = [
        {"allOf": [base, {"type": "object", "properties": {"stream_id": TEXT}}]},
        {"allOf": [base, {"type": "object", "properties": {"type": {"const": "other"}}}]},
        {"allOf": [base, {"type": "object", "additionalProperties": True}]},
    ]
    event = {"type": "object", "properties": {"type": TEXT}}
    document = describe({"Event": event, "Message": {"anyOf": variants}})
    assert extending.apply(document) == 1
    marks = [one.get("x-extends") for one in document["components"]["schemas"]["Message"]["anyOf"]]
    assert marks == ["Event", None, None]

"""The report on a second edition: what changed, and what of it breaks callers."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

import pytest
from openai_codegen.changes import compare
from openai_codegen.report import write

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_codegen.document import Node

TEXT = {"type": "string"}
SENT = {"$ref": "#/components/schemas/Sent"}
GOT = {"$ref": "#/components/schemas/Got"}
FIRST: Node = {
    "openapi": "3.1.0",
    "info": {"title": "Workshop", "version": "1"},
    "paths": {
        "/things": {
            "post": {
                "operationId": "makeThing",
                "parameters": [{"name": "a", "in": "query", "schema": TEXT}],
                "requestBody": {"content": {"application/json": {"schema": SENT}}},
                "responses": {"200": {"description": "OK", "content": {"application/json": {"schema": GOT}}}},
            },
            "get": {
                "operationId": "listThings",
                "responses": {
                    "200": {
                        "description": "OK",
                        "content": {"application/json": {"schema": {"type": "object", "properties": {"data": TEXT}}}},
                    }
                },
            },
        }
    },
    "components": {
        "schemas": {
            "Sent": {"type": "object", "properties": {"name": TEXT, "size": {"type": "integer"}}, "required": ["name"]},
            "Got": {"type": "object", "properties": {"id": TEXT, "state": {"type": "string", "enum": ["on", "off"]}}},
            "Lone": {"x-origin": "/components/schemas/Lone", "type": "object", "properties": {"a": TEXT}},
        }
    },
}


def edit(change: Callable[[Node], object]) -> Node:
    document = deepcopy(FIRST)
    change(document)
    return document


def schemas(document: Node) -> Node:
    found: Node = document["components"]["schemas"]
    return found


def post(document: Node) -> Node:
    found: Node = document["paths"]["/things"]["post"]
    return found


CASES: dict[str, tuple[Callable[[Node], object], list[str], bool]] = {
    "an operation is gone": (
        lambda d: d["paths"]["/things"].pop("get"),
        ["removed listThings (GET /things)"],
        True,
    ),
    "an operation is new": (
        lambda d: d["paths"].update({"/more": {"get": {"operationId": "more", "responses": {}}}}),
        ["added more (GET /more)"],
        False,
    ),
    "an operation moved": (
        lambda d: d["paths"].update({"/items": d["paths"].pop("/things")}),
        ["changed listThings (GET /things): now GET /items", "changed makeThing (POST /things): now POST /items"],
        True,
    ),
    "an operation is deprecated": (
        lambda d: post(d).update(deprecated=True),
        ["changed makeThing (POST /things): is deprecated now"],
        False,
    ),
    "a parameter is gone": (
        lambda d: post(d).update(parameters=[]),
        ["changed makeThing (POST /things): the query parameter a is gone"],
        True,
    ),
    "a parameter is new": (
        lambda d: post(d)["parameters"].append({"name": "b", "in": "query", "schema": TEXT}),
        ["changed makeThing (POST /things): the query parameter b is new"],
        False,
    ),
    "a parameter is needed": (
        lambda d: post(d)["parameters"][0].update(required=True),
        ["changed makeThing (POST /things): the query parameter a is needed now"],
        True,
    ),
    "another content type": (
        lambda d: post(d)["requestBody"].update(content={"multipart/form-data": {"schema": SENT}}),
        [
            "changed makeThing (POST /things): the request is no longer application/json",
            "changed makeThing (POST /things): the request may be multipart/form-data",
        ],
        True,
    ),
    "another answer": (
        lambda d: post(d)["responses"]["200"]["content"]["application/json"].update(schema=SENT),
        ["changed makeThing (POST /things): the answer application/json is Sent, was Got"],
        True,
    ),
    "a field of an answer without a name": (
        lambda d: d["paths"]["/things"]["get"]["responses"]["200"].update(
            content={"application/json": {"schema": {"type": "object", "properties": {"data": TEXT, "more": TEXT}}}}
        ),
        ["changed listThings (GET /things): the answer application/json: added more"],
        False,
    ),
    "the body is needed": (
        lambda d: post(d)["requestBody"].update(required=True),
        ["changed makeThing (POST /things): the request body is needed now"],
        True,
    ),
    "a schema is new": (lambda d: schemas(d).update(New=TEXT), ["added New"], False),
    "a schema is gone": (lambda d: schemas(d).pop("Lone"), ["removed Lone"], True),
    "a schema has another name": (
        lambda d: schemas(d).update(Alone=schemas(d).pop("Lone")),
        ["renamed Lone: is Alone now"],
        True,
    ),
    "a field is gone": (lambda d: schemas(d)["Got"]["properties"].pop("id"), ["removed Got.id"], True),
    "a field is new": (lambda d: schemas(d)["Got"]["properties"].update(more=TEXT), ["added Got.more"], False),
    "a field of a request is new and needed": (
        lambda d: schemas(d).update(
            Sent={"type": "object", "properties": {**FIRST_SENT, "key": TEXT}, "required": ["name", "key"]}
        ),
        ["added Sent.key: needed in requests"],
        True,
    ),
    "a field of a request is needed now": (
        lambda d: schemas(d)["Sent"].update(required=["name", "size"]),
        ["changed Sent.size: is needed in requests now"],
        True,
    ),
    "a field of an answer is always there now": (lambda d: schemas(d)["Got"].update(required=["id"]), [], False),
    "a field may be missing now": (
        lambda d: schemas(d)["Sent"].update(required=[]),
        ["changed Sent.name: may be missing now"],
        False,
    ),
    "a field has another type": (
        lambda d: schemas(d)["Got"]["properties"].update(id={"type": "integer"}),
        ["changed Got.id: is integer, was string"],
        True,
    ),
    "a value is gone": (
        lambda d: schemas(d)["Got"]["properties"]["state"].update(enum=["on"]),
        ['changed Got.state: the value "off" is gone'],
        True,
    ),
    "a value is new": (
        lambda d: schemas(d)["Got"]["properties"]["state"]["enum"].append("idle"),
        ['changed Got.state: the value "idle" is new'],
        False,
    ),
    "only words changed": (lambda d: post(d).update(summary="Another sentence"), [], False),
}
FIRST_SENT: Any = FIRST["components"]["schemas"]["Sent"]["properties"]


@pytest.mark.parametrize("case", CASES)
def test_each_kind_of_change(case: str) -> None:
    change, rows, breaks = CASES[case]
    found = compare(FIRST, edit(change))
    assert [str(one) for one in found] == rows
    assert any(one.breaks for one in found) is breaks


def test_variants_of_a_union_are_compared() -> None:
    first = edit(lambda d: schemas(d).update(Either={"anyOf": [SENT, TEXT]}))
    second = edit(lambda d: schemas(d).update(Either={"anyOf": [SENT, GOT]}))
    found = [(str(one), one.breaks) for one in compare(first, second)]
    assert found == [
        ("changed Either: the alternative Got is new", False),
        ("changed Either: the alternative string is gone", True),
    ]


def test_a_field_that_takes_more_than_before_breaks_nobody() -> None:
    second = edit(lambda d: schemas(d)["Sent"]["properties"].update(size={"anyOf": [{"type": "integer"}, TEXT]}))
    assert [one.breaks for one in compare(FIRST, second)] == [False]


def test_equal_editions_differ_in_nothing() -> None:
    assert compare(FIRST, deepcopy(FIRST)) == []


def test_the_report_puts_what_breaks_first() -> None:
    def change(document: Node) -> None:
        document["paths"]["/things"].pop("get")
        schemas(document)["Got"]["properties"]["more"] = TEXT

    facts: Node = {"modernised": {}, "names": {"new": [], "gone": []}}
    facts |= {key: [] for key in ("repairs", "unwritten", "mended", "idle")}
    text = write("2026-08", old=FIRST, new=edit(change), facts=facts, passes=[], places=[])
    assert text.splitlines() == [
        "# Edition 2026-08",
        "",
        "1 operations, 3 schemas.",
        "",
        "- operations: 0 added, 1 removed, 0 changed",
        "- schemas: 0 added, 0 removed, 0 changed",
        "- fields: 1 added, 0 removed, 0 changed",
        "",
        "## Breaks callers (1)",
        "",
        "- removed listThings (GET /things)",
        "",
        "## Other changes: fields (1)",
        "",
        "- added Got.more",
    ]

"""The report on a second edition: what changed, and what of it breaks callers."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

import pytest
from openai_codegen.changes import Change, Seen
from openai_codegen.changes import compare as compare_seen
from openai_codegen.library import Reading
from openai_codegen.normalize import normalize
from openai_codegen.report import write

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_codegen.document import Node

TEXT = {"type": "string"}
PART = {"$ref": "#/components/schemas/Part"}
HAD = {"$ref": "#/components/schemas/Had"}
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


def compare(first: Node, second: Node) -> list[Change]:
    return compare_seen(seen(first), seen(second))


def seen(document: Node) -> Seen:
    document = deepcopy(document)
    for name, schema in schemas(document).items():
        schema.setdefault("x-origin", f"/components/schemas/{name}")
    return Seen.of(Reading(normalize(document)[0]))


def schemas(document: Node) -> Node:
    found: Node = document["components"]["schemas"]
    return found


def answer(document: Node) -> Node:
    found: Node = post(document)["responses"]["200"]["content"]["application/json"]
    return found


def post(document: Node) -> Node:
    found: Node = document["paths"]["/things"]["post"]
    return found


CASES: dict[str, tuple[Callable[[Node], object], list[str], bool]] = {
    "an operation is gone": (
        lambda d: d["paths"]["/things"].pop("get"),
        ["removed listThings (GET /things)", "removed types.ThingListResponse"],
        True,
    ),
    "an operation is new": (
        lambda d: d["paths"].update({"/more": {"get": {"operationId": "more", "responses": {}}}}),
        ["added more (GET /more)"],
        False,
    ),
    "an operation moved": (
        lambda d: d["paths"].update({"/items": d["paths"].pop("/things")}),
        [
            "changed listThings (GET /things): now GET /items",
            "changed makeThing (POST /things): now POST /items",
            *("added client.items.create", "added client.items.list"),
            *("removed client.things.create", "removed client.things.list"),
            *("added types.ItemCreateParams", "added types.ItemListResponse"),
            *("removed types.ThingCreateParams", "removed types.ThingListResponse"),
        ],
        True,
    ),
    "an operation is deprecated": (
        lambda d: post(d).update(deprecated=True),
        ["changed makeThing (POST /things): is deprecated now"],
        False,
    ),
    "a parameter is gone": (
        lambda d: post(d).update(parameters=[]),
        ["changed makeThing (POST /things): the argument a is gone"],
        True,
    ),
    "a parameter is new": (
        lambda d: post(d)["parameters"].append({"name": "b", "in": "query", "schema": TEXT}),
        ["changed makeThing (POST /things): the argument b is new"],
        False,
    ),
    "a parameter is needed": (
        lambda d: post(d)["parameters"][0].update(required=True),
        ["changed makeThing (POST /things): the argument a is needed now"],
        True,
    ),
    "another content type": (
        lambda d: post(d)["requestBody"].update(content={"multipart/form-data": {"schema": SENT}}),
        ["changed makeThing (POST /things): the request is sent as multipart/form-data, was application/json"],
        False,
    ),
    "another answer": (
        lambda d: post(d)["responses"]["200"]["content"]["application/json"].update(schema=SENT),
        ["changed makeThing (POST /things): the answer: is Sent, was Got", "removed types.Got", "added types.Sent"],
        True,
    ),
    "a field of an answer without a name": (
        lambda d: d["paths"]["/things"]["get"]["responses"]["200"].update(
            content={"application/json": {"schema": {"type": "object", "properties": {"data": TEXT, "more": TEXT}}}}
        ),
        ["added ListThingsResponse.more"],
        False,
    ),
    "a schema that nobody uses is new": (lambda d: schemas(d).update(New=TEXT), [], False),
    "a schema that nobody uses is gone": (lambda d: schemas(d).pop("Lone"), [], False),
    "a class is new": (
        lambda d: schemas(d).update(
            Part={"type": "object", "properties": {"n": TEXT}},
            Got={**schemas(d)["Got"], "properties": {**schemas(d)["Got"]["properties"], "part": PART}},
        ),
        ["added types.Part", "added Got.part"],
        False,
    ),
    "a class has another name": (
        lambda d: (schemas(d).update(Had=schemas(d).pop("Got")), answer(d).update(schema=HAD)),
        ["removed types.Got", "added types.Had"],
        True,
    ),
    "a class is spelled out where it is used": (
        lambda d: answer(d).update(schema=schemas(d).pop("Got")),
        ["removed types.Got", "added types.ThingCreateResponse"],
        True,
    ),
    "what a class shares moved to a component of its own": (
        lambda d: schemas(d).update(
            Shared={"type": "object", "properties": {"id": TEXT}},
            Got={
                "allOf": [
                    {"$ref": "#/components/schemas/Shared"},
                    {"type": "object", "properties": {"state": schemas(d)["Got"]["properties"]["state"]}},
                ]
            },
        ),
        [],
        False,
    ),
    "values moved to a component of their own": (
        lambda d: schemas(d).update(
            State=schemas(d)["Got"]["properties"]["state"],
            Got={"type": "object", "properties": {"id": TEXT, "state": {"$ref": "#/components/schemas/State"}}},
        ),
        [],
        False,
    ),
    "a field is gone": (lambda d: schemas(d)["Got"]["properties"].pop("id"), ["removed Got.id"], True),
    "a field is new": (lambda d: schemas(d)["Got"]["properties"].update(more=TEXT), ["added Got.more"], False),
    "a field of a request is new and needed": (
        lambda d: schemas(d).update(
            Sent={"type": "object", "properties": {**FIRST_SENT, "key": TEXT}, "required": ["name", "key"]}
        ),
        ["changed makeThing (POST /things): the argument key is needed"],
        True,
    ),
    "a field of a request is needed now": (
        lambda d: schemas(d)["Sent"].update(required=["name", "size"]),
        ["changed makeThing (POST /things): the argument size is needed now"],
        True,
    ),
    "a field of an answer is always there now": (lambda d: schemas(d)["Got"].update(required=["id"]), [], False),
    "an argument may be left out now": (
        lambda d: schemas(d)["Sent"].update(required=[]),
        ["changed makeThing (POST /things): the argument name may be left out now"],
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
    def either(*members: Node) -> Node:
        return edit(lambda d: schemas(d)["Got"]["properties"].update(one={"anyOf": list(members)}))

    tick = {"type": "object", "properties": {"tick": TEXT}, "required": ["tick"]}
    found = [(str(one), one.breaks) for one in compare(either(SENT, TEXT), either(SENT, tick))]
    assert ("changed Got.one: is no longer string", True) in found
    assert any(text.startswith("changed Got.one: may be ") and not breaks for text, breaks in found)


@pytest.mark.parametrize(("side", "breaks"), [("Sent", True), ("Got", False)])
def test_what_is_narrower_breaks_those_who_send_it(side: str, breaks: bool) -> None:
    """Whoever reads an answer goes on reading less; whoever sends the value that is gone is refused."""
    mode = {"type": "string", "enum": ["a", "b"]}
    first = edit(lambda d: schemas(d)[side]["properties"].update(mode={"anyOf": [mode, TEXT]}))
    second = edit(lambda d: schemas(d)[side]["properties"].update(mode=mode))
    assert any(one.breaks for one in compare(first, second)) is breaks


def test_many_new_values_are_one_line() -> None:
    values = ["on", "off", *"abcdefgh"]
    second = edit(lambda d: schemas(d)["Got"]["properties"]["state"].update(enum=values))
    assert [str(one) for one in compare(FIRST, second)] == [
        'changed Got.state: the values "a", "b", "c", "d", "e", "f" and 2 more are new'
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

    facts: Node = {"schemas": 3, "modernised": {}, "names": {"new": [], "gone": []}, "moved": {}, "retired": ()}
    facts |= {key: [] for key in ("repairs", "unwritten", "mended", "idle")}
    text = write("2026-08", old=seen(FIRST), new=seen(edit(change)), facts=facts, passes=[], places=[])
    assert text.splitlines() == [
        "# Edition 2026-08",
        "",
        "1 operations, 3 schemas.",
        "",
        "- operations: 0 added, 1 removed, 0 changed",
        "- methods: 0 added, 0 removed, 0 changed",
        "- types: 0 added, 1 removed, 0 changed",
        "- fields: 1 added, 0 removed, 0 changed",
        "",
        "## Breaks callers (2)",
        "",
        "- removed listThings (GET /things)",
        "- removed types.ThingListResponse",
        "",
        "## Other changes: fields (1)",
        "",
        "- added Got.more",
    ]

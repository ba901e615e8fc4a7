"""The tag tables of unions: which value leads to which class, and what happens where no value decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from openai_codegen.document import Node, schemas
from openai_codegen.normalize import normalize

if TYPE_CHECKING:
    from collections.abc import Callable

    Describe = Callable[..., Node]


def thing(required: str = "", **fixed: object) -> Node:
    """An object whose keyword arguments are constants (or enums, given as lists) and which demands some keys."""
    properties: Node = {name: {"type": "string"} for name in required.split()}
    for name, value in fixed.items():
        values = value if isinstance(value, list) else [value]
        properties[name] = {"type": "string", "enum": values}
    return {"type": "object", "properties": properties, "required": [*required.split(), *fixed]}


def union(describe: Describe, members: Node, **more: Node) -> Node:
    """The tag table of a union of named members."""
    refs = [{"$ref": f"#/components/schemas/{name}"} for name in members]
    document = describe({**members, **more, "X": {"oneOf": refs}})
    found: Node = schemas(normalize(document)[0])["X"]["x-union"]
    return found


def test_one_key_separates(describe: Describe) -> None:
    found = union(describe, {"A": thing(type="a"), "B": thing(type=["b", "bb"])})
    assert (found["key"], found["variants"]) == ("type", {"a": "A", "b": "B", "bb": "B"})
    assert found["shapes"] == []


def test_the_key_is_the_one_that_separates_most(describe: Describe) -> None:
    found = union(describe, {"A": thing(type="m", role="user"), "B": thing(type="m", role="system")})
    assert (found["key"], found["variants"]) == ("role", {"user": "A", "system": "B"})


def test_a_declared_discriminator_wins_among_equals(describe: Describe) -> None:
    members = {"A": thing(type="a", kind="x"), "B": thing(type="b", kind="y")}
    refs = [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}]
    x = {"oneOf": refs, "discriminator": {"propertyName": "kind"}}
    found = schemas(normalize(describe({**members, "X": x}))[0])["X"]
    assert found["x-union"]["key"] == "kind"
    assert "discriminator" not in found


def test_a_shared_value_is_decided_by_the_keys_demanded(describe: Describe) -> None:
    members = {"In": thing("role content", type="message"), "Out": thing("id role content", type="message")}
    found = union(describe, {**members, "Call": thing("name", type="call")})
    assert found["variants"]["call"] == "Call"
    assert found["variants"]["message"] == [[["id", "role", "content"], "Out"], [["role", "content"], "In"]]


def test_a_shared_value_is_decided_by_a_second_tag_in_a_union_of_its_own(describe: Describe) -> None:
    members = {"User": thing("content", type="message", role="user"), "Sys": thing("content", type="message", role="s")}
    document = describe(
        {
            **members,
            "Call": thing("name", type="call"),
            "Done": thing("name", type="done"),
            "Item": {"anyOf": [{"$ref": f"#/components/schemas/{name}"} for name in (*members, "Call", "Done")]},
        }
    )
    found = schemas(normalize(document)[0])
    assert found["Item"]["x-union"]["variants"] == {"call": "Call", "done": "Done", "message": "ItemMessage"}
    assert found["ItemMessage"]["x-union"]["variants"] == {"user": "User", "s": "Sys"}


def test_variants_without_the_tag_are_known_by_their_shape(describe: Describe) -> None:
    loose = {"type": "object", "properties": {"role": {"type": "string"}}, "required": ["role"]}
    found = union(describe, {"A": thing(type="a"), "B": thing(type="b"), "Easy": loose})
    assert found["shapes"] == [[["role"], "Easy"]]


def test_a_tag_that_may_be_missing_leaves_a_shape(describe: Describe) -> None:
    reference = {
        "type": "object",
        "properties": {"type": {"anyOf": [{"const": "item_reference"}, {"type": "null"}]}, "id": {"type": "string"}},
        "required": ["id"],
    }
    found = union(describe, {"A": thing("id name", type="a"), "Ref": reference})
    assert found["variants"]["item_reference"] == "Ref"
    assert found["shapes"] == [[["id"], "Ref"]]


def test_a_tag_that_the_schemas_leave_open_is_taken_from_the_discriminator(describe: Describe) -> None:
    """Only the mapping says which value means which schema; a name without a path stands for a component."""
    tags = {"round": "#/components/schemas/Circle", "oval": "#/components/schemas/Circle", "square": "Square"}
    members = [{"$ref": f"#/components/schemas/{name}"} for name in ("Circle", "Square")]
    shape = {"oneOf": members, "discriminator": {"propertyName": "kind", "mapping": tags}}
    document = describe({"Circle": thing("kind"), "Square": thing("kind"), "Shape": shape})
    found = schemas(normalize(document)[0])["Shape"]["x-union"]
    assert (found["key"], found["shapes"]) == ("kind", [])
    assert found["variants"] == {"round": "Circle", "oval": "Circle", "square": "Square"}


def test_a_variant_that_leaves_the_tag_open_is_for_values_that_nobody_knows(describe: Describe) -> None:
    found = union(describe, {"A": thing("a", type="a"), "B": thing(type="b"), "Other": thing("type id")})
    assert (found["key"], set(found["variants"])) == ("type", {"a", "b"})
    assert found["shapes"] == [[["type", "id"], "Other"]]


def test_unions_of_unions_are_one_table(describe: Describe) -> None:
    members = {"A": thing(type="a"), "B": thing(type="b"), "C": thing(type="c")}
    inner = {"oneOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}]}
    outer = {"oneOf": [{"$ref": "#/components/schemas/Inner"}, {"$ref": "#/components/schemas/C"}]}
    found = schemas(normalize(describe({**members, "Inner": inner, "X": outer}))[0])
    assert found["X"]["x-union"]["variants"] == {"a": "A", "b": "B", "c": "C"}


def test_lists_and_maps_in_a_union_are_known_too(describe: Describe) -> None:
    a = {"$ref": "#/components/schemas/A"}
    x = {"anyOf": [a, {"$ref": "#/components/schemas/B"}, {"type": "array", "items": a}, {"type": "object"}]}
    document = describe({"A": thing(type="a"), "B": thing(type="b"), "X": x})
    found = schemas(normalize(document)[0])["X"]["x-union"]
    assert found["items"] == {"type": "array", "items": a}
    assert found["values"] == {"type": "object"}


def test_an_only_tag_does_not_hide_a_variant_that_demands_what_no_other_knows(describe: Describe) -> None:
    """The API sends `task` with verbose transcriptions too, but describes it for those with speakers alone."""
    members = {"Plain": thing("text"), "Speakers": thing("text parts", task="go"), "Verbose": thing("text language")}
    members["Verbose"]["properties"]["parts"] = {"type": "string"}
    found = union(describe, members)
    assert found["key"] == "task"
    assert found["variants"] == {"go": [[["text", "language"], "Verbose"], [["text", "parts"], "Speakers"]]}
    assert found["shapes"] == [[["text", "language"], "Verbose"], [["text"], "Plain"]]


def test_no_tag_at_all_means_shapes_most_demanding_first(describe: Describe) -> None:
    found = union(describe, {"Short": thing("text"), "Long": thing("text words")})
    assert found["key"] is None
    assert found["shapes"] == [[["text", "words"], "Long"], [["text"], "Short"]]


@pytest.mark.reviewed
def test_the_unions_of_the_api_are_separated_by_their_tags(normal: Node) -> None:
    """Every union of objects of the real description has a key, but for four that have no constants to go by."""
    found = {name: schema["x-union"] for name, schema in schemas(normal).items() if schema["x-kind"] == "union"}
    keyless = {name for name, one in found.items() if one["key"] is None and one["shapes"]}
    assert keyless == {"TranslationCreateResponse"}
    assert found["ResponseStreamEvent"]["variants"]["response.output_text.delta"] == "ResponseTextDeltaEvent"
    assert found["ChatCompletionMessageParam"]["key"] == "role"
    assert found["AssistantStreamEvent"]["key"] == "event"
    assert len(found["ResponseStreamEvent"]["variants"]) >= 53
    assert len(found["UnwrapWebhookEvent"]["variants"]) >= 15

"""Each pass on a description that has nothing but the shape it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from openai_codegen.document import Node, schemas
from openai_codegen.errors import CodegenError
from openai_codegen.passes import (
    alias_cycles,
    all_of,
    binary,
    consts,
    deep_refs,
    defaults,
    header_arrays,
    missing_types,
    nullable,
    nullable_components,
    object_unions,
    one_body,
    path_query,
    rare_keywords,
    recursive_ref,
    sdp,
    shared_parameters,
    success_only,
    titles,
    unions,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    Describe = Callable[..., Node]

NULL = {"type": "null"}
A = {"$ref": "#/components/schemas/A"}
FILE = {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}}}


def one(describe: Describe, apply: Callable[[Node], int], schema: Node, **others: Node) -> tuple[Node, int]:
    """Apply a pass to a description with the component X (and others); answers X and the count."""
    document = describe({"X": schema, **others})
    touched = apply(document)
    return schemas(document)["X"], touched


def test_recursive_reference_names_the_component_around_it(describe: Describe) -> None:
    schema = {"type": "object", "properties": {"inner": {"type": "array", "items": {"$recursiveRef": "#"}}}}
    found, touched = one(describe, recursive_ref.apply, {"$recursiveAnchor": True, **schema})
    assert touched == 1
    assert found["properties"]["inner"]["items"] == {"$ref": "#/components/schemas/X"}
    assert "$recursiveAnchor" not in found


def test_titles_go_but_a_property_called_title_stays(describe: Describe) -> None:
    schema = {"title": "Thing", "type": "object", "properties": {"title": {"type": "string", "title": "T"}}}
    found, touched = one(describe, titles.apply, schema)
    assert touched == 2
    assert found == {"type": "object", "properties": {"title": {"type": "string"}}}


@pytest.mark.parametrize(
    ("schema", "kind"),
    [
        ({"items": {"type": "string"}}, "array"),
        ({"properties": {"a": {"type": "string"}}}, "object"),
        ({"additionalProperties": True}, "object"),
        ({"enum": ["a", "b"]}, "string"),
        ({"const": 3}, "integer"),
        ({"const": True}, "boolean"),
    ],
)
def test_implied_types_are_written_down(describe: Describe, schema: Node, kind: str) -> None:
    found, touched = one(describe, missing_types.apply, schema)
    assert (found["type"], touched) == (kind, 1)


def test_nothing_is_implied_by_mixed_values_or_nothing(describe: Describe) -> None:
    assert one(describe, missing_types.apply, {"enum": ["a", 1]})[1] == 0
    assert one(describe, missing_types.apply, {})[1] == 0


def test_defaults_are_remembered_but_no_defaults_any_more(describe: Describe) -> None:
    schema = {"type": "object", "properties": {"default": {"type": "integer", "default": 1}}}
    found, touched = one(describe, defaults.apply, schema)
    assert touched == 1
    assert found["properties"]["default"] == {"type": "integer", "x-default": 1}


def test_enum_of_one_is_a_constant(describe: Describe) -> None:
    found, touched = one(describe, consts.apply, {"type": "string", "enum": ["a"]})
    assert (found, touched) == ({"type": "string", "const": "a"}, 1)
    assert one(describe, consts.apply, {"type": "string", "enum": ["a", "b"]})[1] == 0


@pytest.mark.parametrize(
    ("schema", "result"),
    [
        ({"type": "string", "nullable": True}, {"anyOf": [{"type": "string"}, NULL]}),
        ({"type": ["string", "null"]}, {"anyOf": [{"type": "string"}, NULL]}),
        ({"type": "string", "enum": ["a", "b", None]}, {"anyOf": [{"type": "string", "enum": ["a", "b"]}, NULL]}),
        ({"type": "string", "const": "a", "nullable": True}, {"anyOf": [{"type": "string", "const": "a"}, NULL]}),
        ({**A, "nullable": True}, {"anyOf": [A, NULL]}),
        ({"anyOf": [A, {"type": "string"}], "nullable": True}, {"anyOf": [A, {"type": "string"}, NULL]}),
        ({"type": ["string", "integer"]}, {"anyOf": [{"type": "string"}, {"type": "integer"}]}),
        ({"type": ["string"], "maxLength": 2}, {"type": "string", "maxLength": 2}),
        ({"type": "string", "nullable": False}, {"type": "string"}),
        ({"enum": [None]}, NULL),
    ],
)
def test_null_is_always_a_member_of_a_union(describe: Describe, schema: Node, result: Node) -> None:
    assert one(describe, nullable.apply, schema, A={"type": "object"})[0] == result


def test_type_lists_share_out_their_keywords(describe: Describe) -> None:
    schema = {"type": ["array", "string", "null"], "items": {"type": "integer"}, "maxLength": 3, "description": "d"}
    found, _ = one(describe, nullable.apply, schema)
    assert found["anyOf"] == [
        {"items": {"type": "integer"}, "type": "array"},
        {"maxLength": 3, "type": "string"},
        NULL,
    ]


def test_all_of_merges_properties_and_demands(describe: Describe) -> None:
    base = {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}}, "required": ["a"]}
    more = {"type": "object", "properties": {"b": {"type": "integer"}, "c": {"type": "string"}}, "required": ["c"]}
    found, touched = one(describe, all_of.apply, {"allOf": [A, more]}, A=base)
    assert touched == 1
    assert list(found["properties"]) == ["a", "b", "c"]
    assert found["properties"]["b"] == {"type": "integer"}
    assert found["required"] == ["a", "c"]


def test_all_of_with_one_reference_is_that_reference(describe: Describe) -> None:
    found, _ = one(describe, all_of.apply, {"type": "object", "allOf": [A], "description": "d"}, A={"type": "object"})
    assert found == {**A, "description": "d"}


def test_all_of_of_all_of_is_flat(describe: Describe) -> None:
    leaf = {"type": "object", "properties": {"a": {"type": "string"}}}
    middle = {"allOf": [{"$ref": "#/components/schemas/Leaf"}, {"properties": {"b": {"type": "string"}}}]}
    last = {"allOf": [A, {"properties": {"c": {"type": "string"}}}]}
    found, _ = one(describe, all_of.apply, last, A=middle, Leaf=leaf)
    assert list(found["properties"]) == ["a", "b", "c"]


def test_all_of_over_a_union_reaches_every_variant(describe: Describe) -> None:
    union = {"oneOf": [{"type": "object", "properties": {"a": {"type": "string"}}}, A]}
    shared = {"type": "object", "properties": {"id": {"type": "string"}}}
    inherited = {"type": "object", "properties": {"b": {"type": "string"}}}
    found, _ = one(describe, all_of.apply, {"allOf": [union, shared]}, A=inherited)
    assert [sorted(member["properties"]) for member in found["oneOf"]] == [["a", "id"], ["b", "id"]]


def test_a_constant_is_not_widened_by_inheritance(describe: Describe) -> None:
    first = {"type": "object", "properties": {"type": {"type": "string", "const": "x"}}}
    second = {"type": "object", "properties": {"type": {"type": "string"}}}
    found, _ = one(describe, all_of.apply, {"allOf": [first, second]})
    assert found["properties"]["type"] == {"type": "string", "const": "x"}


def test_type_beside_a_union_goes_to_the_members_that_have_none(describe: Describe) -> None:
    schema = {"type": "object", "oneOf": [A, {"properties": {"a": {"type": "string"}}}]}
    found, touched = one(describe, object_unions.apply, schema, A={"type": "object"})
    assert touched == 1
    assert found == {"oneOf": [A, {"type": "object", "properties": {"a": {"type": "string"}}}]}


def test_alternatives_that_only_demand_fields_and_not_are_dropped(describe: Describe) -> None:
    plain = {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}}}
    schema = {**plain, "anyOf": [{"required": ["a"]}, {"required": ["b"]}], "not": {"required": ["a", "b"]}}
    found, touched = one(describe, object_unions.apply, schema)
    assert (found, touched) == (plain, 2)


def test_properties_beside_a_union_are_given_to_its_objects(describe: Describe) -> None:
    variant = {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]}
    schema = {"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"], "oneOf": [variant]}
    found, _ = one(describe, object_unions.apply, schema)
    assert sorted(found["oneOf"][0]["properties"]) == ["a", "id"]
    assert found["oneOf"][0]["required"] == ["id", "a"]


@pytest.mark.parametrize(
    ("schema", "result"),
    [
        ({"oneOf": [A, NULL]}, {"anyOf": [A, NULL]}),
        ({"anyOf": [{"anyOf": [A, NULL]}, {"type": "string"}]}, {"anyOf": [A, {"type": "string"}, NULL]}),
        ({"oneOf": [A]}, A),
        ({"anyOf": [A, A]}, A),
        ({"oneOf": [{"const": "a"}, {"const": "b"}]}, {"type": "string", "enum": ["a", "b"]}),
        (
            {"oneOf": [{"type": "string", "const": "a"}, {"type": "string", "enum": ["b", "c"]}, NULL]},
            {"anyOf": [{"type": "string", "enum": ["a", "b", "c"]}, NULL]},
        ),
        ({"anyOf": [{"type": "string"}, {"const": "a"}]}, {"anyOf": [{"type": "string"}, {"const": "a"}]}),
    ],
)
def test_unions_have_one_spelling(describe: Describe, schema: Node, result: Node) -> None:
    assert one(describe, unions.apply, schema, A={"type": "object"})[0] == result


def test_null_moves_from_a_component_to_those_who_refer_to_it(describe: Describe) -> None:
    value = {"type": "object", "properties": {"a": {"type": "string"}}}
    document = describe({"X": {"anyOf": [value, NULL]}, "Y": {"type": "object", "properties": {"x": dict(A)}}, "A": {}})
    schemas(document)["Y"]["properties"]["x"] = {"$ref": "#/components/schemas/X"}
    assert nullable_components.apply(document) == 1
    assert schemas(document)["X"] == value
    assert schemas(document)["Y"]["properties"]["x"] == {"anyOf": [{"$ref": "#/components/schemas/X"}, NULL]}


def test_null_moves_through_a_chain_of_components(describe: Describe) -> None:
    document = describe({"X": {"anyOf": [A, NULL]}, "A": {"anyOf": [{"type": "string"}, NULL]}})
    assert nullable_components.apply(document) == 2
    assert NULL not in schemas(document)["X"].get("anyOf", [])


def test_header_lists_become_text_and_keep_their_list_for_callers(describe: Describe) -> None:
    items = {"type": "array", "items": {"type": "string"}}
    parameter = {"name": "OpenAI-Beta", "in": "header", "schema": items}
    document = describe(operations={("get", "/x"): {"parameters": [parameter]}})
    assert header_arrays.apply(document) == 1
    found = document["paths"]["/x"]["get"]["parameters"][0]
    assert (found["schema"], found["x-schema"], found["x-style"]) == ({"type": "string"}, items, "comma")
    assert header_arrays.apply(document) == 0


def test_a_session_description_is_text_both_ways(describe: Describe) -> None:
    media = {"multipart/form-data": {"schema": A}, "application/sdp": {"schema": {"type": "string"}}}
    answer = {"201": {"description": "", "content": {"application/sdp": {"schema": {"type": "string"}}}}}
    operation = {"requestBody": {"content": media}, "responses": answer}
    document = describe({"A": {"type": "object"}}, {("post", "/calls"): operation})
    assert sdp.apply(document) == 2
    found = document["paths"]["/calls"]["post"]
    assert list(found["requestBody"]["content"]) == ["multipart/form-data"]
    assert found["requestBody"]["x-plain"] == "application/sdp"
    assert found["responses"]["201"]["x-content"] == "binary"


@pytest.mark.parametrize(
    ("media", "kept", "plain"),
    [
        ({"multipart/form-data": A, "application/json": A}, "multipart/form-data", "application/json"),
        ({"multipart/form-data": A, "application/json": {"type": "object"}}, "multipart/form-data", None),
        ({"multipart/form-data": {"type": "object"}, "application/json": {"type": "object"}}, "application/json", None),
        ({"application/x-www-form-urlencoded": {}, "application/json": {}}, "application/json", None),
    ],
)
def test_a_body_has_one_content_type(describe: Describe, media: Node, kept: str, plain: str | None) -> None:
    content = {name: {"schema": schema} for name, schema in media.items()}
    document = describe({"A": FILE}, {("post", "/x"): {"requestBody": {"content": content}}})
    assert one_body.apply(document) == 1
    found = document["paths"]["/x"]["post"]["requestBody"]
    assert list(found["content"]) == [kept]
    assert found.get("x-plain") == plain


@pytest.mark.parametrize(
    ("path", "content", "marked"),
    [
        ("/x", {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}, True),
        ("/x", {"video/mp4": {}, "application/json": {"schema": {"type": "string"}}}, True),
        ("/x", {"application/xml": {}, "application/json": {"schema": {"type": "string"}}}, False),
        ("/x", {"application/xml": {"schema": {"type": "object"}}}, True),
        ("/files/{id}/content", {"application/json": {"schema": {"type": "string"}}}, True),
        ("/files/{id}/content", {"application/json": {"schema": {"type": "object"}}}, False),
        ("/x", {"application/json": {"schema": {"type": "string"}}}, False),
        ("/x", {"text/plain": {"schema": {"type": "string"}}}, False),
    ],
)
def test_downloads_are_marked(describe: Describe, path: str, content: Node, marked: bool) -> None:
    document = describe(operations={("get", path): {"responses": {"200": {"description": "", "content": content}}}})
    assert binary.apply(document) == int(marked)
    assert ("x-content" in document["paths"][path]["get"]["responses"]["200"]) is marked


def test_a_download_that_may_stream_keeps_its_events(describe: Describe) -> None:
    content = {"audio/mpeg": {}, "text/event-stream": {"schema": A}}
    answer = {"200": {"description": "", "content": content}}
    document = describe({"A": {}}, {("post", "/speech"): {"responses": answer}})
    binary.apply(document)
    found = document["paths"]["/speech"]["post"]["responses"]["200"]["content"]
    assert list(found) == ["audio/mpeg", "text/event-stream"]


def test_only_success_is_a_result(describe: Describe) -> None:
    answers = {"200": {"description": ""}, "404": {"description": ""}, "default": {"description": ""}}
    document = describe(
        operations={("get", "/x"): {"responses": answers}, ("get", "/y"): {"responses": {"default": {}}}}
    )
    assert success_only.apply(document) == 2
    assert list(document["paths"]["/x"]["get"]["responses"]) == ["200"]
    assert list(document["paths"]["/y"]["get"]["responses"]) == ["default"]


def test_a_query_in_a_path_is_fixed(describe: Describe) -> None:
    document = describe(operations={("post", "/responses?beta=true&v="): {}})
    assert path_query.apply(document) == 1
    found = document["paths"]["/responses?beta=true&v="]["post"]
    assert found["x-fixed-query"] == {"beta": "true", "v": ""}


def test_shared_parameters_reach_every_operation_unless_it_has_its_own(describe: Describe) -> None:
    document = describe(operations={("get", "/x"): {}, ("post", "/x"): {"parameters": [{"name": "a", "in": "query"}]}})
    document["paths"]["/x"]["parameters"] = [{"$ref": "#/components/parameters/A"}, {"name": "b", "in": "query"}]
    document["components"]["parameters"] = {"A": {"name": "a", "in": "query", "schema": {"type": "string"}}}
    shared_parameters.apply(document)
    found = {verb: node["parameters"] for verb, node in document["paths"]["/x"].items()}
    assert [parameter["name"] for parameter in found["get"]] == ["a", "b"]
    assert found["post"][0] == {"name": "a", "in": "query", "schema": {"type": "string"}}


def test_rare_keywords_are_widened(describe: Describe) -> None:
    schema = {
        "type": "object",
        "properties": {
            "any": True,
            "never": False,
            "pair": {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}], "items": False},
            "map": {"type": "object", "patternProperties": {"^x": {"type": "string"}}, "additionalProperties": False},
            "when": {"type": "string", "if": {"const": "a"}, "then": {"minLength": 2}},
        },
    }
    found, touched = one(describe, rare_keywords.apply, schema)
    assert touched >= 5
    assert found["properties"] == {
        "any": {},
        "pair": {"type": "array", "items": {"anyOf": [{"type": "string"}, {"type": "integer"}]}},
        "map": {"type": "object", "additionalProperties": {"type": "string"}},
        "when": {"type": "string"},
    }


@pytest.mark.parametrize(
    ("schema", "result"),
    [
        (
            {"enum": ["a", 1, 2.5, True]},
            {
                "anyOf": [
                    {"type": "string", "enum": ["a"]},
                    {"type": "integer", "enum": [1]},
                    {"type": "number", "enum": [2.5]},
                    {"type": "boolean", "enum": [True]},
                ]
            },
        ),
        ({"type": "string", "enum": ["a", 3]}, {"type": "string", "enum": ["a"]}),
        ({"type": ["string", "null"], "enum": ["a", None]}, {"type": ["string", "null"], "enum": ["a", None]}),
        ({"type": "object", "enum": [{"a": 1}]}, {"type": "object"}),
        ({"type": "string", "enum": []}, {"type": "string"}),
        ({"const": {"a": 1}}, {}),
        ({"type": "number", "enum": [1, 2]}, {"type": "number", "enum": [1, 2]}),
    ],
)
def test_listed_values_are_of_one_type(describe: Describe, schema: Node, result: Node) -> None:
    assert one(describe, rare_keywords.apply, schema)[0] == result


def test_references_into_schemas_are_copies(describe: Describe) -> None:
    thing = {"type": "object", "properties": {"size": {"type": "integer"}}}
    document = describe({"A": thing, "X": {"$ref": "#/components/schemas/A/properties/size"}})
    assert deep_refs.apply(document) == 1
    assert schemas(document)["X"] == {"type": "integer"}


def test_a_reference_into_the_schema_around_it_is_an_error(describe: Describe) -> None:
    inner = {"$ref": "#/components/schemas/X/properties/a"}
    document = describe({"X": {"type": "object", "properties": {"a": {"type": "array", "items": inner}}}})
    with pytest.raises(CodegenError, match="leads back to itself"):
        deep_refs.apply(document)


def test_a_cycle_without_an_object_is_cut_and_one_with_an_object_is_not(describe: Describe) -> None:
    x = {"anyOf": [{"type": "string"}, {"type": "array", "items": {"$ref": "#/components/schemas/X"}}]}
    tree = {"type": "object", "properties": {"children": {"type": "array", "items": A}}}
    document = describe({"X": x, "A": tree})
    assert alias_cycles.apply(document) == 1
    assert schemas(document)["X"]["anyOf"][1]["items"] == {}
    assert schemas(document)["A"]["properties"]["children"]["items"] == A

"""Names of inline schemas: by public parent, property and tag, and the same whatever stands around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_codegen.document import Node, schemas, target
from openai_codegen.normalize import normalize

if TYPE_CHECKING:
    from collections.abc import Callable

    Describe = Callable[..., Node]


def thing(*properties: str, **more: Node) -> Node:
    return {"type": "object", "properties": {**{name: {"type": "string"} for name in properties}, **more}}


def tagged(tag: str, *properties: str) -> Node:
    return thing(*properties, type={"type": "string", "const": tag})


def names(document: Node) -> list[str]:
    return list(schemas(normalize(document)[0]))


def test_a_property_is_named_by_parent_and_path_and_a_list_member_in_the_singular(describe: Describe) -> None:
    inner = thing("a", logprobs=thing("token"))
    document = describe({"ChatCompletion": thing("id", choices={"type": "array", "items": inner})})
    assert names(document) == ["ChatCompletion", "ChatCompletionChoice", "ChatCompletionChoiceLogprobs"]


def test_an_enum_is_named_by_its_property(describe: Describe) -> None:
    document = describe({"Run": thing(status={"type": "string", "enum": ["a", "b"]})})
    found = schemas(normalize(document)[0])
    assert found["RunStatus"]["enum"] == ["a", "b"]
    assert target(found["Run"]["properties"]["status"]) == "RunStatus"


def test_variants_are_named_by_tag_never_by_position(describe: Describe) -> None:
    variants = [tagged("file_search", "a"), tagged("code", "b")]
    forward = describe({"X": thing(tool={"oneOf": variants})})
    backward = describe({"X": thing(tool={"oneOf": variants[::-1]})})
    assert names(forward) == ["X", "XTool", "XToolCode", "XToolFileSearch"] == names(backward)


def test_variants_without_a_tag_are_named_by_a_property_of_their_own(describe: Describe) -> None:
    url = {**thing("image_url", "detail"), "required": ["image_url"]}
    document = describe({"X": thing(image={"anyOf": [url, thing("file_id", "detail")]})})
    assert names(document) == ["X", "XImage", "XImageFileId", "XImageImageUrl"]


def test_variants_that_nothing_tells_apart_get_a_stable_name(describe: Describe) -> None:
    variants = [{**thing("a"), "required": ["a"]}, thing("a")]
    forward = names(describe({"X": thing(y={"anyOf": variants})}))
    assert forward == names(describe({"X": thing(y={"anyOf": variants[::-1]})}))
    assert len(forward) == 4


def test_the_one_object_of_a_union_takes_the_name_of_the_property(describe: Describe) -> None:
    choice = {"anyOf": [{"type": "string"}, thing("name"), {"type": "null"}]}
    document = describe({"X": thing(tool_choice=choice)})
    found = schemas(normalize(document)[0])
    assert list(found) == ["X", "XToolChoice"]
    assert found["X"]["properties"]["tool_choice"]["anyOf"] == [
        {"type": "string"},
        {"$ref": "#/components/schemas/XToolChoice"},
        {"type": "null"},
    ]


def test_a_name_from_the_table_goes_before_the_path(describe: Describe) -> None:
    audio = {**thing("id"), "x-name": "ChatAudio"}
    document = describe({"Message": thing(audio=audio)})
    assert names(document) == ["ChatAudio", "Message"]


def test_a_taken_name_gets_the_kind_behind_it(describe: Describe) -> None:
    document = describe({"RunStep": thing("id"), "Run": thing(step=thing("other"))})
    assert names(document) == ["Run", "RunStep", "RunStepObject"]


def test_names_that_would_share_a_file_count_as_taken(describe: Describe) -> None:
    document = describe({"MCPTool": thing("id"), "Mcp": thing(tool=thing("other"))})
    assert names(document) == ["MCPTool", "Mcp", "McpToolObject"]


def test_what_all_of_copies_is_made_once_where_it_comes_from(describe: Describe) -> None:
    base = thing("id", usage=thing("tokens"))
    heir = {"allOf": [{"$ref": "#/components/schemas/Zebra"}, thing("more")]}
    found = schemas(normalize(describe({"Zebra": base, "Ant": heir}))[0])
    assert list(found) == ["Ant", "Zebra", "ZebraUsage"]
    assert target(found["Ant"]["properties"]["usage"]) == "ZebraUsage"


def test_equal_schemas_that_want_one_name_share_it(describe: Describe) -> None:
    tools = {"oneOf": [tagged("a"), tagged("b")]}
    named = {**tools, "x-name": "RunTool"}
    document = describe({"Run": thing(tools={"type": "array", "items": tools}), "Zoo": thing(tool=named)})
    found = schemas(normalize(document)[0])
    assert list(found) == ["Run", "RunTool", "RunToolA", "RunToolB", "Zoo"]
    assert target(found["Zoo"]["properties"]["tool"]) == "RunTool"


def test_maps_and_free_objects_stay_where_they_are(describe: Describe) -> None:
    values = {"type": "object", "additionalProperties": {"type": "string"}}
    document = describe({"X": thing(labels=values, free={"type": "object"})})
    found = schemas(normalize(document)[0])
    assert list(found) == ["X"]
    assert found["X"]["properties"]["labels"] == values


def test_objects_in_maps_and_lists_of_lists_are_hoisted(describe: Describe) -> None:
    graders = {"type": "object", "additionalProperties": thing("score")}
    grid = {"type": "array", "items": {"type": "array", "items": thing("cell")}}
    assert names(describe({"X": thing(graders=graders, rows=grid)})) == ["X", "XGrader", "XRow"]


def test_inline_bodies_answers_and_arguments_are_named_by_operation(describe: Describe) -> None:
    order = {"name": "order", "in": "query", "schema": {"type": "string", "enum": ["asc", "desc"]}}
    operation = {
        "operationId": "list-things",
        "parameters": [order],
        "requestBody": {"content": {"application/json": {"schema": thing("a")}}},
        "responses": {"200": {"description": "", "content": {"application/json": {"schema": thing("b")}}}},
    }
    document = describe(operations={("post", "/things"): operation})
    assert names(document) == ["ListThingsOrder", "ListThingsRequest", "ListThingsResponse"]


def test_recursion_runs_through_names(describe: Describe) -> None:
    node = thing(children={"type": "array", "items": {"$ref": "#/components/schemas/Node"}})
    found = schemas(normalize(describe({"Node": node}))[0])
    assert target(found["Node"]["properties"]["children"]["items"]) == "Node"


def test_every_component_says_where_it_came_from(describe: Describe) -> None:
    inner = {"anyOf": [thing("a"), {"type": "null"}]}
    found = schemas(normalize(describe({"X": thing(inner=inner)}))[0])
    assert found["XInner"]["x-origin"] == "/components/schemas/X/properties/inner/anyOf/0"

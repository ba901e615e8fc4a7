"""What the renderer learns about an operation: arguments, body, answer, stream, page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from openai_codegen.library import Reading
from openai_codegen.normalize import normalize
from openai_codegen.operations import Operation, operations

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_codegen.document import Node

    Describe = Callable[..., Node]

TEXT = {"type": "string"}
FORM = "multipart/form-data"


def read_one(document: Node, resources: Node | None = None) -> Operation:
    (found,) = operations(Reading(normalize(document)[0]), resources)
    return found


def body(media: str, properties: Node, *required: str) -> Node:
    schema = {"type": "object", "properties": properties, "required": list(required)}
    return {"requestBody": {"required": True, "content": {media: {"schema": schema}}}}


def name_of(prop: Any) -> str:
    """The component that a property refers to, or its type."""
    return str(prop.get_base_type_string().as_unembedded_code())


def test_names_and_places_of_arguments(describe: Describe) -> None:
    parameters = [
        {"name": "status[]", "in": "query", "schema": {"type": "array", "items": TEXT}},
        {"name": "class", "in": "query", "required": True, "schema": TEXT},
        {"name": "OpenAI-Beta", "in": "header", "schema": {"type": "array", "items": TEXT}},
        {"name": "thing-id", "in": "path", "required": True, "schema": TEXT},
    ]
    document = describe(operations={("get", "/things/{thing-id}"): {"parameters": parameters}})
    found = read_one(document, {"query_lists": "brackets"})
    assert found.path == "/things/{thing_id}"
    assert found.template == "/things/{thing-id}"
    assert [(p.name, p.wire) for p in found.path_params] == [("thing_id", "thing-id")]
    assert [(p.name, p.wire, p.style) for p in found.query] == [
        ("status", "status", "brackets"),
        ("class_", "class", "form"),
    ]
    assert [(p.name, p.wire, p.style) for p in found.headers] == [("openai_beta", "OpenAI-Beta", "comma")]
    assert name_of(found.headers[0].prop) == "list[str]"
    assert [p.name for p in found.parameters] == ["thing_id", "class_", "status", "openai_beta"]


@pytest.mark.parametrize(
    ("parameter", "style"),
    [
        ({"schema": {"type": "object"}}, "deepObject"),
        ({"schema": TEXT, "style": "deepObject"}, "deepObject"),
        ({"schema": {"type": "array", "items": TEXT}, "explode": False}, "comma"),
        ({"schema": {"anyOf": [TEXT, {"type": "array", "items": TEXT}]}}, "brackets"),
        ({"schema": {"type": "integer"}}, "form"),
    ],
)
def test_query_styles(describe: Describe, parameter: Node, style: str) -> None:
    node = {"parameters": [{"name": "a", "in": "query", **parameter}]}
    found = read_one(describe(operations={("get", "/x"): node}), {"query_lists": "brackets"})
    assert found.query[0].style == style


LIST: Node = {"schema": {"type": "array", "items": TEXT}}


@pytest.mark.parametrize(
    ("parameter", "style"),
    [
        (LIST, "form"),
        ({**LIST, "explode": True}, "form"),
        ({**LIST, "explode": False}, "comma"),
        ({**LIST, "style": "spaceDelimited", "explode": False}, "space"),
        ({**LIST, "style": "pipeDelimited"}, "pipe"),
        ({"schema": {"type": "object"}}, "spread"),
        ({"schema": {"type": "object"}, "explode": False}, "comma"),
        ({"schema": {"type": "object"}, "style": "deepObject"}, "deepObject"),
        ({"content": {"application/json": {"schema": {"type": "object"}}}}, "json"),
        ({"schema": {"type": "integer"}}, "form"),
    ],
)
def test_without_a_word_about_lists_the_rules_of_openapi_hold(describe: Describe, parameter: Node, style: str) -> None:
    node = {"parameters": [{"name": "a", "in": "query", **parameter}]}
    assert read_one(describe(operations={("get", "/x"): node})).query[0].style == style


def test_path_arguments_follow_the_path_not_the_list(describe: Describe) -> None:
    parameters = [{"name": name, "in": "path", "required": True, "schema": TEXT} for name in ("b", "a")]
    found = read_one(describe(operations={("get", "/x/{a}/y/{b}"): {"parameters": parameters}}))
    assert [parameter.name for parameter in found.path_params] == ["a", "b"]


def test_json_body_required_fields_first(describe: Describe) -> None:
    node = body("application/json", {"a": TEXT, "from": TEXT, "c": TEXT}, "c")
    found = read_one(describe(operations={("post", "/x"): node})).body
    assert found is not None
    assert (found.kind, found.ref, found.required) == ("json", "Post0Request", True)
    assert [(field.name, field.wire, field.required) for field in found.fields] == [
        ("c", "c", True),
        ("a", "a", False),
        ("from_", "from", False),
    ]


def test_form_body_knows_its_files(describe: Describe) -> None:
    binary = {"type": "string", "format": "binary"}
    files = {"file": binary, "image[]": {"type": "array", "items": binary}, "either": {"oneOf": [binary, TEXT]}}
    found = read_one(describe(operations={("post", "/x"): body(FORM, {**files, "name": TEXT}, "file")})).body
    assert found is not None
    assert found.kind == "multipart"
    assert found.files == ("file", "image", "either")


def test_a_body_with_one_needed_field_is_needed_whatever_the_flag_says(describe: Describe) -> None:
    node = body("application/json", {"a": TEXT}, "a")
    node["requestBody"]["required"] = False
    found = read_one(describe(operations={("post", "/x"): node})).body
    assert found is not None
    assert found.required


def test_fields_of_a_union_body_are_those_of_all_variants(describe: Describe) -> None:
    variants = [
        {"type": "object", "properties": {"model": TEXT, "a": TEXT}, "required": ["model", "a"]},
        {"type": "object", "properties": {"model": TEXT, "b": TEXT}, "required": ["model", "b"]},
    ]
    node = {"requestBody": {"content": {"application/json": {"schema": {"oneOf": variants}}}}}
    found = read_one(describe(operations={("post", "/x"): node})).body
    assert found is not None
    assert [(field.name, field.required) for field in found.fields] == [("model", True), ("a", False), ("b", False)]


def test_a_body_of_another_kind_is_raw(describe: Describe) -> None:
    node = {"requestBody": {"content": {"text/csv": {"schema": TEXT}}}}
    found = read_one(describe(operations={("post", "/x"): node})).body
    assert found is not None
    assert (found.kind, found.content_type, [one.name for one in found.fields]) == ("raw", "text/csv", ["body"])


LIST = {"type": "array", "items": TEXT}


@pytest.mark.parametrize(
    "schema", [LIST, TEXT, {"type": "object"}, {"anyOf": [{"type": "object", "properties": {"a": TEXT}}, LIST]}]
)
def test_json_that_need_not_be_an_object_with_fields_is_given_as_a_whole(describe: Describe, schema: Node) -> None:
    node = {"requestBody": {"required": True, "content": {"application/json": {"schema": schema}}}}
    found = read_one(describe(operations={("post", "/x"): node})).body
    assert found is not None
    assert (found.kind, found.content_type) == ("raw", "application/json")
    assert [(one.name, one.required, one.place) for one in found.fields] == [("body", True, "body")]


@pytest.mark.parametrize(
    ("responses", "content", "media"),
    [
        ({"200": {"content": {"application/json": {"schema": {"type": "object"}}}}}, "json", "application/json"),
        ({"204": {}}, "none", None),
        ({"200": {"content": {"text/plain": {"schema": TEXT}}}}, "text", "text/plain"),
        ({"200": {"content": {"video/mp4": {}}}}, "binary", "video/mp4"),
        ({"200": {}, "201": {"content": {"application/json": {"schema": {}}}}}, "json", "application/json"),
        ({"404": {"content": {"application/json": {"schema": TEXT}}}}, "none", None),
    ],
)
def test_kinds_of_answers(describe: Describe, responses: Node, content: str, media: str | None) -> None:
    found = read_one(describe(operations={("get", "/x"): {"responses": responses}})).result
    assert (found.content, found.content_type) == (content, media)


def test_events_come_beside_the_answer(describe: Describe) -> None:
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}
    content["text/event-stream"] = {"schema": {"$ref": "#/components/schemas/B"}}
    thing = {"type": "object", "properties": {"a": TEXT}}
    document = describe({"A": thing, "B": thing}, {("post", "/x"): {"responses": {"200": {"content": content}}}})
    found = read_one(document)
    assert (name_of(found.result.prop), name_of(found.stream_event)) == ("A", "B")


def test_the_data_beside_the_description_is_added(describe: Describe) -> None:
    page = {"type": "object", "properties": {"data": {"type": "array", "items": {"$ref": "#/components/schemas/A"}}}}
    answer = {"200": {"content": {"application/json": {"schema": page}}}}
    thing = {"type": "object", "properties": {"a": TEXT}}
    node = {**body("application/json", {"input": TEXT, "kind": TEXT}, "input", "kind"), "responses": answer}
    spec: Node = {"page": "CursorPage", "headers": {"OpenAI-Beta": "x"}, "optional": ["input"], "fixed": {"kind": "k"}}
    spec["arguments"] = {"input": "text"}
    document = describe({"A": thing}, {("post", "/x"): {"operationId": "make", **node}})
    found = read_one(document, {"operations": {"make": spec}})
    assert (found.page, name_of(found.page_item)) == ("CursorPage", "A")
    assert found.fixed_headers == {"OpenAI-Beta": "x"}
    assert found.fixed_body == {"kind": "k"}
    assert found.body is not None
    assert [(field.name, field.wire, field.required) for field in found.body.fields] == [("text", "input", False)]


def test_a_path_with_a_query_is_the_plain_path_with_a_fixed_query(describe: Describe) -> None:
    found = read_one(describe(operations={("get", "/responses?beta=true"): {}}))
    assert (found.path, found.fixed_query) == ("/responses", {"beta": "true"})


def test_arguments_of_one_name_are_told_apart_by_their_place(describe: Describe) -> None:
    parameters = [
        {"name": "id", "in": "query", "schema": TEXT},
        {"name": "id", "in": "path", "required": True, "schema": TEXT},
        {"name": "timeout", "in": "query", "schema": TEXT},
    ]
    node = {"parameters": parameters, **body("application/json", {"id": TEXT})}
    found = read_one(describe(operations={("post", "/x/{id}"): node}))
    assert [(one.name, one.wire) for one in found.parameters] == [
        ("id", "id"),
        ("body_id", "id"),
        ("query_id", "id"),
        ("query_timeout", "timeout"),
    ]


def test_credentials(describe: Describe) -> None:
    admin = read_one(describe(operations={("get", "/x"): {"security": [{"AdminApiKeyAuth": []}]}}))
    assert admin.security == "admin"
    assert read_one(describe(operations={("get", "/x"): {}})).security == "bearer"


@pytest.mark.parametrize(
    ("fields", "page"),
    [
        ({"data": {"type": "array", "items": TEXT}, "has_more": {}}, "CursorPage"),
        ({"data": {"type": "array", "items": TEXT}, "has_more": {}, "last_id": TEXT}, "ConversationCursorPage"),
        ({"data": {"type": "array", "items": TEXT}, "has_more": {}, "next": TEXT}, "NextCursorPage"),
        ({"data": {"type": "array", "items": TEXT}}, None),
    ],
)
def test_a_list_that_nobody_placed_gets_its_page_from_its_fields(
    describe: Describe, fields: Node, page: str | None
) -> None:
    answer = {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": fields}}}}}
    node = {"parameters": [{"name": "after", "in": "query", "schema": TEXT}], "responses": answer}
    assert read_one(describe(operations={("get", "/x"): node}), {}).page == page


@pytest.mark.reviewed
def test_the_core_operations_of_the_api(reading: Reading, resources: Node) -> None:
    """Facts that a stock generator gets wrong."""
    found: dict[str, Any] = {operation.id: operation for operation in operations(reading, resources)}
    chat = found["createChatCompletion"]
    assert name_of(chat.result.prop) == "ChatCompletion"
    assert name_of(chat.stream_event) == "ChatCompletionChunk"
    assert [field.name for field in chat.body.fields if field.required] == ["messages", "model"]
    assert name_of(found["createResponse"].stream_event) == "ResponseStreamEvent"
    assert found["createFile"].body.files == ("file",)
    assert found["createImageEdit"].body.files == ("image", "mask", "markup")
    assert found["create-realtime-call"].body.plain == "application/sdp"
    assert found["CreateContainerFile"].body.plain == "application/json"
    assert found["RetrieveVideoContent"].result.content == "binary"
    assert found["listChatCompletions"].page == "CursorPage"
    assert found["list-groups"].security == "admin"
    assert name_of(found["listFiles"].page_item) == "FileObject"
    metadata = {parameter.name: parameter.style for parameter in found["listChatCompletions"].query}
    assert metadata["metadata"] == "deepObject"
    assert sum(1 for operation in found.values() if operation.result.content == "binary") == 9
    assert sum(1 for operation in found.values() if operation.stream_event) == 15
    assert sum(1 for operation in found.values() if operation.page) == 82
    assert all(operation.page_item for operation in found.values() if operation.page)

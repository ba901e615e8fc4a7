"""Slips that `vendor` puts right with a line in its report, and errors that come together."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from openai_codegen.__main__ import main
from openai_codegen.document import Node, each_operation, read, schemas
from openai_codegen.errors import CodegenError
from openai_codegen.mends import mend, operation_id
from openai_codegen.vendor import vendor

if TYPE_CHECKING:
    from collections.abc import Callable

    Describe = Callable[..., Node]

OPENAPI = Path(__file__).resolve().parents[2] / "openapi"
LOST = {"$ref": "#/components/schemas/Lost"}


def written(folder: Path, document: Any) -> Path:
    path = folder / "upstream.yaml"
    path.write_text(yaml.safe_dump(document, sort_keys=False))
    return path


@pytest.mark.parametrize(
    ("verb", "path", "name"),
    [
        ("get", "/deployments", "get_deployments"),
        ("get", "/things/{thing-id}/parts", "get_things_by_thing_id_parts"),
        ("post", "/a.b/{id}:run?beta=true", "post_a_b_by_id_run"),
        ("get", "/", "get"),
    ],
)
def test_an_operation_without_a_name_is_called_after_verb_and_path(verb: str, path: str, name: str) -> None:
    assert operation_id(verb, path) == name


def test_equal_and_missing_operation_ids_are_mended_whatever_their_order(describe: Describe) -> None:
    answers: Node = {"responses": {}}
    paths = {
        "/b": {"get": {"operationId": "getIt", **answers}},
        "/a": {"get": {"operationId": "get_it", **answers}, "put": {**answers}, "post": {"operationId": "", **answers}},
    }
    found = []
    for order in (list(paths), list(reversed(paths))):
        document = describe(paths={path: {verb: dict(node) for verb, node in paths[path].items()} for path in order})
        lines = mend(document)
        found.append({(path, verb): node["operationId"] for path, verb, node in each_operation(document)})
        assert sorted(lines) == [
            "#/paths/~1a/post: there is no operationId; called post_a",
            "#/paths/~1a/put: there is no operationId; called put_a",
            "#/paths/~1b/get: the operationId getIt also belongs to #/paths/~1a/get; called get_b",
        ]
    assert found[0] == found[1]
    assert found[0]["/a", "get"] == "get_it"


def test_slips_of_schemas_are_mended(describe: Describe) -> None:
    document = describe(
        {
            "Nothing": {"type": None},
            "Either": {"type": ["string", None]},
            "Thing": {"type": None, "properties": {"a": {"oneOf": [], "type": "string"}}},
            "Choice": {"type": "string", "enum": []},
        },
        info={"title": "Workshop"},
    )
    lines = mend(document)
    assert schemas(document) == {
        "Nothing": {"type": "null"},
        "Either": {"type": ["string", "null"]},
        "Thing": {"properties": {"a": {"type": "string"}}},
        "Choice": {"type": "string"},
    }
    assert document["info"]["version"] == "0"
    assert len(lines) == 6
    assert "#/components/schemas/Thing/properties/a/oneOf: the list is empty; left out" in lines


def test_parameters_that_say_nothing_are_left_out(describe: Describe) -> None:
    parameters = [
        {"name": "Authorization", "in": "header", "schema": {"type": "string"}},
        {"name": "X-Kept", "in": "header", "schema": {"type": "string"}},
        {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
        {"$ref": "#/components/parameters/Other"},
    ]
    document = describe({}, {("get", "/a/{id}"): {"parameters": parameters}})
    document["components"]["parameters"] = {"Other": {"name": "other", "in": "path", "required": True}}
    assert mend(document) == [
        "#/paths/~1a~1{id}/get/parameters: the header Authorization is not a parameter in OpenAPI; left out",
        "#/paths/~1a~1{id}/get/parameters: the path has no {other}; left out",
    ]
    assert document["paths"]["/a/{id}"]["get"]["parameters"] == parameters[1:3]


def test_numbers_without_quotes_are_texts(tmp_path: Path, describe: Describe) -> None:
    path = tmp_path / "upstream.yaml"
    path.write_text("openapi: 3.0\ninfo: {title: T, version: 1.0}\npaths: {}\n")
    text = vendor(path, tmp_path / "new").report
    assert "- #/openapi: 3.0 without quotes; taken as a text" in text
    assert "- #/info/version: 1.0 without quotes; taken as a text" in text


def test_references_may_be_encoded_as_in_a_url(describe: Describe) -> None:
    document = describe({"A<B>": {"type": "string"}, "C": {"items": {"$ref": "#/components/schemas/A%3CB%3E"}}})
    assert mend(document) == [
        "#/components/schemas/C/items/$ref: #/components/schemas/A%3CB%3E is encoded as in a URL; "
        "taken as #/components/schemas/A<B>"
    ]
    assert schemas(document)["C"]["items"] == {"$ref": "#/components/schemas/A<B>"}


def test_variables_of_a_server_are_texts(describe: Describe) -> None:
    variables: Node = {"port": {"default": 443, "enum": [443, 8443]}, "tls": {"default": True}, "host": {}}
    document = describe(servers=[{"url": "https://{host}:{port}/{tls}", "variables": variables}])
    lines = mend(document)
    assert variables == {
        "port": {"default": "443", "enum": ["443", "8443"]},
        "tls": {"default": "true"},
        "host": {"default": "host"},
    }
    assert lines[0] == "#/servers/0/variables/port: not every value is a text; taken as such"
    assert len(lines) == 3


def test_a_description_of_webhooks_alone_will_do(tmp_path: Path, describe: Describe) -> None:
    document = describe(webhooks={"made": {"post": {"requestBody": {"content": {"application/json": {"schema": {}}}}}}})
    del document["paths"]
    text = vendor(written(tmp_path, document), tmp_path / "api").report
    assert "- #/paths: there are none; the API only calls others" in text


@pytest.mark.parametrize(
    ("operation", "message"),
    [
        ({"responses": {}}, "#/paths/~1b/get: the operationId is missing or empty"),
        ({"responses": {}, "operationId": ""}, "#/paths/~1b/get: the operationId is missing or empty"),
        (
            {"responses": {}, "operationId": "a"},
            "#/paths/~1b/get/operationId: the operationId a also belongs to #/paths/~1a/get",
        ),
        ({"operationId": "b"}, "#/paths/~1b/get: the key 'responses' is missing"),
    ],
)
def test_what_vendor_mends_is_an_error_in_a_folder_that_somebody_edited(
    tmp_path: Path, describe: Describe, operation: Node, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """`generate` takes what `vendor` wrote and mends nothing: names must not come from nowhere there."""
    folder = tmp_path / "api"
    vendor(written(tmp_path, describe({}, {("get", "/a"): {"operationId": "a"}})), folder)
    document = read(folder / "openapi.yaml")
    document["paths"]["/b"] = {"get": operation}
    (folder / "openapi.yaml").write_text(yaml.safe_dump(document))
    assert main(["generate", "--from", str(folder), "--output", str(tmp_path / "out")]) == 1
    assert capsys.readouterr().err == f"error: {folder / 'openapi.yaml'}: {message}\n"
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("operation", "line"),
    [
        ({"responses": {}}, "there is no operationId; called get_b"),
        ({"responses": {}, "operationId": "a"}, "the operationId a also belongs to #/paths/~1a/get; called get_b"),
        ({"operationId": "b"}, "there are no responses; any answer will do"),
    ],
)
def test_the_same_is_mended_in_the_file_of_a_vendor(
    tmp_path: Path, describe: Describe, operation: Node, line: str
) -> None:
    upstream = describe(paths={"/a": {"get": {"operationId": "a", "responses": {}}}, "/b": {"get": operation}})
    assert f"- #/paths/~1b/get: {line}\n" in vendor(written(tmp_path, upstream), tmp_path / "api").report


def test_what_was_mended_is_a_line_of_the_report(tmp_path: Path, describe: Describe) -> None:
    document = describe(paths={"/a": {"get": {"responses": {}}}})
    text = vendor(written(tmp_path, document), tmp_path / "new").report
    assert "## Slips that were mended (1)\n\n- #/paths/~1a/get: there is no operationId; called get_a" in text


def test_a_good_description_is_left_alone(vendored: Node) -> None:
    assert mend(vendored) == []


def test_our_own_description_is_not_taken_for_a_vendor_s(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["vendor", str(OPENAPI / "openapi.yaml"), "--into", str(tmp_path / "new")]) == 1
    message = capsys.readouterr().err
    assert message.count("\n") == 1
    assert "is a description that `vendor` wrote; give it the file of the API's vendor instead" in message
    assert list(tmp_path.iterdir()) == []


def test_a_new_folder_begins_with_empty_tables(tmp_path: Path, describe: Describe) -> None:
    vendor(written(tmp_path, describe({"A": {"type": "string"}})), tmp_path / "new")
    assert sorted(path.name for path in (tmp_path / "new").iterdir()) == ["openapi.yaml", "report.md", "source.toml"]


def test_references_in_extensions_and_examples_are_not_followed(tmp_path: Path, describe: Describe) -> None:
    document = describe(
        {"A": {"type": "object", "properties": {"x-y": {"type": "string"}}, "example": LOST, "x-note": LOST}},
        {("get", "/a"): {"x-ms-examples": {"one": {"$ref": "./examples/one.json"}}}},
    )
    found = vendor(written(tmp_path, document), tmp_path / "new").document
    assert schemas(found)["A"]["properties"] == {"x-y": {"type": "string"}}


def test_a_lost_reference_in_a_property_that_looks_like_an_extension_is_found(
    tmp_path: Path, describe: Describe
) -> None:
    document = describe({"A": {"type": "object", "properties": {"x-y": LOST}}})
    with pytest.raises(CodegenError, match="Lost leads nowhere"):
        vendor(written(tmp_path, document), tmp_path / "new")


def test_errors_of_one_kind_come_together_each_with_its_place(
    tmp_path: Path, describe: Describe, capsys: pytest.CaptureFixture[str]
) -> None:
    document = describe({"A": {"properties": {"a": LOST}}, "B": {"items": LOST}})
    path = written(tmp_path, document)
    assert main(["vendor", str(path), "--into", str(tmp_path / "new")]) == 1
    where = f"error: {path}: #/components/schemas"
    assert capsys.readouterr().err.splitlines() == [
        f"{where}/A/properties/a/$ref: the reference #/components/schemas/Lost leads nowhere",
        f"{where}/B/items/$ref: the reference #/components/schemas/Lost leads nowhere",
    ]


def test_errors_of_the_outline_come_together(
    tmp_path: Path, describe: Describe, capsys: pytest.CaptureFixture[str]
) -> None:
    document = describe({"A": 3, "B": {"type": "text", "required": True}}, {("get", "/a"): {"tags": "b"}})
    assert main(["vendor", str(written(tmp_path, document)), "--into", str(tmp_path / "new")]) == 1
    places = [line.partition("#")[2].partition(": ")[0] for line in capsys.readouterr().err.splitlines()]
    schema = "/components/schemas"
    assert sorted(places) == [f"{schema}/A", f"{schema}/B/required", f"{schema}/B/type", "/paths/~1a/get/tags"]


REPAIR = {"reason": "r", "changes": [{"pointer": "/components/schemas/Gone/type", "set": "string"}]}


def test_a_borrowed_repair_that_does_not_fit_is_noted_and_one_of_the_folder_is_an_error(
    tmp_path: Path, describe: Describe
) -> None:
    upstream = written(tmp_path, describe({"A": {"type": "string"}}))
    (tmp_path / "data" / "repairs").mkdir(parents=True)
    (tmp_path / "data" / "repairs" / "01-gone.yaml").write_text(yaml.safe_dump(REPAIR))
    made = vendor(upstream, tmp_path / "new", data=tmp_path / "data")
    assert "## Repairs that do not fit this description (1)\n\n- 01-gone.yaml" in made.report
    with pytest.raises(CodegenError, match="the repair touches nothing"):
        vendor(upstream, tmp_path / "new")

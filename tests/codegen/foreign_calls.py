"""Calls of every operation of a description: arguments made up from schemas, and what must arrive, read off the
vendor's own file and not off what we made of it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote

from openai_codegen.document import VERBS, Node, find, schemas, target
from openai_codegen.properties import as_schema

if TYPE_CHECKING:
    from openai_codegen.library import PropertyProtocol, Reading
    from openai_codegen.operations import Operation
    from recording import Seen

MARK = "a b"


def sample(schema: Node, document: Node, depth: int = 0) -> Any:
    """A value that fits a normalised schema."""
    name = target(schema)
    if name is not None:
        return sample(schemas(document)[name], document, depth + 1)
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return schema["enum"][0]
    if "anyOf" in schema:
        return sample(schema["anyOf"][0], document, depth + 1)
    kind = schema.get("type")
    if kind == "array":
        return [] if depth > 4 else [sample(schema.get("items") or {}, document, depth + 1)]
    if schema.get("properties"):
        wanted = schema.get("required", ()) if depth else schema["properties"]
        fields = {key: schema["properties"][key] for key in wanted if key in schema["properties"] and depth < 6}
        return {key: sample(field, document, depth + 1) for key, field in fields.items()}
    if schema.get("format") == "binary":
        return b"\x00bin"
    return {"string": MARK, "integer": 7, "number": 1.5, "boolean": True, "object": {}, "null": None}.get(
        str(kind), MARK
    )


def sample_of(prop: PropertyProtocol, reading: Reading, depth: int = 0) -> Any:
    """A value that fits what the parser read."""
    return sample(as_schema(prop, reading), reading.document, depth)


def arguments(operation: Operation, reading: Reading, *, all_of_them: bool) -> dict[str, Any]:
    """Arguments of a method, by name."""
    given = [one for one in operation.parameters if one.required or (all_of_them and one.name not in SWITCHES)]
    return {one.name: sample_of(one.prop, reading, 1) for one in given}


SWITCHES = ("stream", "stream_format")


class Upstream:
    """The vendor's file, as far as the wire is concerned."""

    def __init__(self, tree: Node) -> None:
        self.tree = tree

    def operation(self, operation: Operation) -> Node:
        """What the file says of an operation, with what stands beside all verbs of its path."""
        item = self.tree["paths"][operation.template]
        node = item[operation.method.lower()]
        given = [*(item.get("parameters") or ()), *(node.get("parameters") or ())]
        return {**node, "parameters": [self.followed(one) for one in given]}

    def followed(self, node: Node) -> Node:
        while "$ref" in node:
            node = find(self.tree, node["$ref"])
        return node

    def media(self, node: Node) -> list[str]:
        """The content types of what comes when all goes well."""
        answers = {str(status): self.followed(answer) for status, answer in (node.get("responses") or {}).items()}
        good = [answer for status, answer in answers.items() if status.startswith("2")] or [*answers.values()]
        return [media for answer in good for media in answer.get("content") or {}]


def check(upstream: Upstream, operation: Operation, given: dict[str, Any], seen: Seen, base: str) -> None:
    """Hold a request to the vendor's file."""
    node = upstream.operation(operation)
    assert seen.method == operation.method
    path, _, query = operation.template.partition("?")
    values = {one.wire: given[one.name] for one in operation.path_params}
    styled = any(one.get("style", "simple") != "simple" for one in node["parameters"] if one["in"] == "path")
    expected = re.sub(r"\{([^{}]*)\}", lambda found: _segment(values[found.group(1)]), path)
    assert styled or unquote(seen.path) == unquote(base + quote(expected, safe="/%,")), (seen.path, expected)
    sent = {name.partition("[")[0] for name, _ in seen.query}
    for parameter in node["parameters"]:
        name, place = parameter["name"], parameter["in"]
        argument = next((one for one in operation.parameters if (one.wire, one.place) == (name, place)), None)
        if argument is None or argument.name not in given or given[argument.name] in ([], {}, None):
            continue
        if place == "query" and not isinstance(given[argument.name], dict):
            assert name.partition("[")[0] in sent, name
        elif place == "header":
            assert name.lower() in seen.headers
        elif place == "cookie":
            assert f"{name}=" in seen.headers["cookie"]
    if query:
        assert tuple(query.split("=", 1)) in seen.query
    media = upstream.media(node)
    if media and not any("json" in one or "event-stream" in one for one in media):
        assert seen.headers["accept"] in media
    body = upstream.followed(node.get("requestBody") or {})
    if seen.body and body:
        kind = seen.headers["content-type"].partition(";")[0]
        assert kind in body["content"] or "*/*" in body["content"], kind
        if "json" in kind:
            json.loads(seen.body)


def _segment(value: Any) -> str:
    if isinstance(value, list):
        return ",".join(map(_segment, value))
    return json.dumps(value) if isinstance(value, bool | float) else str(value)


def operations_of(tree: Node) -> int:
    """How many operations a file has."""
    return sum(verb in VERBS for item in (tree.get("paths") or {}).values() for verb in item)

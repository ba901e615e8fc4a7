"""An operation that offers several content types for one body gets one: a form where it holds a file, else JSON."""

from __future__ import annotations

from openai_codegen.document import Node, each_operation, each_schema, schemas, target
from openai_codegen.media_types import is_json

JSON, FORM, URLENCODED = "application/json", "multipart/form-data", "application/x-www-form-urlencoded"


def apply(document: Node) -> int:
    """Leave one content type per request body.

    Where the form and the JSON body have the same schema, `x-plain` notes that the body travels as JSON whenever
    no file is given.
    """
    touched = 0
    for _, _, operation in each_operation(document):
        body = operation.get("requestBody") or {}
        content = body.get("content") or {}
        if len(content) < 2:
            continue
        touched += 1
        form = content.get(FORM)
        whole = next((media for media in (JSON, *content) if media in content and is_json(media)), JSON)
        json = content.get(whole)
        if form is not None and (json is None or holds_file(document, form.get("schema") or {})):
            body["content"] = {FORM: form}
            if json is not None and target(json.get("schema")) == target(form.get("schema")) is not None:
                body["x-plain"] = JSON
        elif json is not None:
            body["content"] = {whole: json}
        else:
            first = next((media for media in (URLENCODED, *content) if media in content), None)
            body["content"] = {first: content[first]} if first is not None else {}
    return touched


def holds_file(document: Node, schema: Node) -> bool:
    """Whether a body schema has a field that is a file, or a list of files."""
    body = _resolve(document, schema)
    members = [
        body,
        *(_resolve(document, member) for key in ("allOf", "anyOf", "oneOf") for member in body.get(key, ())),
    ]
    fields = [field for member in members for field in (member.get("properties") or {}).values()]
    return any(is_file(document, field) for field in fields)


def is_file(document: Node, field: Node) -> bool:
    """Whether a field is binary content: directly, as an array of it, or as one of several possibilities."""
    return any(inner.get("format") == "binary" for inner, _ in each_schema(_resolve(document, field)))


def _resolve(document: Node, schema: Node) -> Node:
    seen: set[str] = set()
    while (name := target(schema)) is not None and name not in seen:
        seen.add(name)
        schema = schemas(document).get(name, {})
    return schema

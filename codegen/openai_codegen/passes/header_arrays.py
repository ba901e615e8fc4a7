"""A header holds one text: array-valued header parameters are joined by commas."""

from __future__ import annotations

from openai_codegen.document import Node, each_operation, schemas
from openai_codegen.shapes import members_of

_PLAIN = {"string", "integer", "number", "boolean"}


def apply(document: Node) -> int:
    """Make every header parameter that is no scalar a string; of a list `x-schema` keeps what a caller gives."""
    touched = 0
    lookup = schemas(document).__getitem__
    for _, _, operation in each_operation(document):
        for parameter in operation.get("parameters") or ():
            if parameter.get("in") != "header" or "x-style" in parameter:
                continue
            kinds = {str(member.get("type")) for member in members_of(parameter.get("schema") or {}, lookup)}
            if kinds <= _PLAIN:
                continue
            if "array" in kinds:
                parameter["x-style"] = "comma"
                parameter["x-schema"] = parameter["schema"]
            parameter["schema"] = {"type": "string"}
            touched += 1
    return touched

"""A header holds one text: array-valued header parameters are joined by commas."""

from __future__ import annotations

from openai_codegen.document import Node, each_operation, schemas, target


def apply(document: Node) -> int:
    """Make array-valued header parameters strings; `x-schema` keeps the list that a caller gives."""
    touched = 0
    for _, _, operation in each_operation(document):
        for parameter in operation.get("parameters") or ():
            if parameter.get("in") != "header" or parameter.get("x-style") == "comma":
                continue
            schema = parameter.get("schema") or {}
            schema = schemas(document).get(target(schema) or "", schema)
            members = [schema, *schema.get("anyOf", ()), *schema.get("oneOf", ())]
            if any(member.get("type") == "array" for member in members):
                parameter["x-style"] = "comma"
                parameter["x-schema"] = parameter["schema"]
                parameter["schema"] = {"type": "string"}
                touched += 1
    return touched

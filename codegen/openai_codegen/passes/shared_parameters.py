"""Parameters written beside the verbs of a path, or kept as components, belong to each operation."""

from __future__ import annotations

from copy import deepcopy

from openai_codegen.checks import follow
from openai_codegen.document import VERBS, Node
from openai_codegen.media_types import is_json


def apply(document: Node) -> int:
    """Copy shared parameters, bodies and responses to the operations that use them."""
    touched = 0
    for item in [*(document.get("paths") or {}).values(), *(document.get("webhooks") or {}).values()]:
        shared = [_resolve(document, parameter) for parameter in item.pop("parameters", ())]
        touched += len(shared)
        for verb, operation in item.items():
            if verb not in VERBS:
                continue
            own = [_resolve(document, parameter) for parameter in operation.get("parameters") or ()]
            known = {(parameter["in"], parameter["name"]) for parameter in own}
            own += [deepcopy(parameter) for parameter in shared if (parameter["in"], parameter["name"]) not in known]
            for parameter in own:
                touched += _give_schema(parameter)
            if own:
                operation["parameters"] = own
            answers: Node = operation.get("responses") or {}
            for holder, key in [(operation, "requestBody"), *((answers, status) for status in answers)]:
                if "$ref" in (holder.get(key) or {}):
                    holder[key] = _resolve(document, holder[key])
                    touched += 1
                for content in (holder.get(key) or {}).get("content", {}).values():
                    content.setdefault("schema", {})
    return touched


def _give_schema(parameter: Node) -> int:
    """A parameter that is described by a content type, or by nothing, has a schema all the same."""
    if parameter["in"] == "path":
        parameter["required"] = True
    if "schema" in parameter:
        return 0
    contents = list((parameter.pop("content", None) or {}).items())
    parameter["schema"] = contents[0][1].get("schema", {}) if contents else {"type": "string"}
    if contents and parameter["in"] == "query" and is_json(contents[0][0]):
        parameter["x-style"] = "json"
    return 1


def _resolve(document: Node, value: Node) -> Node:
    return deepcopy(follow(document, value, ""))

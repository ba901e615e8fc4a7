"""Parameters written beside the verbs of a path, or kept as components, belong to each operation."""

from __future__ import annotations

from copy import deepcopy

from openai_codegen.document import VERBS, Node, find


def apply(document: Node) -> int:
    """Copy shared parameters, bodies and responses to the operations that use them."""
    touched = 0
    for item in (document.get("paths") or {}).values():
        shared = [_resolve(document, parameter) for parameter in item.pop("parameters", ())]
        touched += len(shared)
        for verb, operation in item.items():
            if verb not in VERBS:
                continue
            own = [_resolve(document, parameter) for parameter in operation.get("parameters") or ()]
            known = {(parameter["in"], parameter["name"]) for parameter in own}
            own += [deepcopy(parameter) for parameter in shared if (parameter["in"], parameter["name"]) not in known]
            if own:
                operation["parameters"] = own
            for holder, key in [
                (operation, "requestBody"),
                *((operation["responses"], s) for s in operation["responses"]),
            ]:
                if "$ref" in (holder.get(key) or {}):
                    holder[key] = _resolve(document, holder[key])
                    touched += 1
    return touched


def _resolve(document: Node, value: Node) -> Node:
    while "$ref" in value:
        value = find(document, value["$ref"])
    found: Node = deepcopy(value)
    return found

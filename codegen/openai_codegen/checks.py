"""What has to hold of a description before anything is made of it; each failure is one error with its place."""

from __future__ import annotations

import re
from typing import Any

from openai_codegen.document import PREFIX, Node, each_operation, escape, find
from openai_codegen.errors import CodegenError
from openai_codegen.outline import outline

_BRACES = re.compile(r"\{([^{}]*)\}")


def check(document: Node) -> None:
    """Refuse a description with a broken outline, an unresolvable reference or a doubtful operation.

    Raises:
        CodegenError: With the JSON pointer of the place.
    """
    version = document.get("openapi")
    if not isinstance(version, str) or not version.startswith("3."):
        raise CodegenError("is no OpenAPI 3 description", "/openapi")
    outline(document, "")
    _check_references(document, document, "")
    _check_operations(document)


def follow(document: Node, value: Node, pointer: str) -> Node:
    """What a reference leads to in the end.

    Raises:
        CodegenError: It leads back to itself.
    """
    seen = set()
    while "$ref" in value:
        if value["$ref"] in seen:
            raise CodegenError(f"the reference {value['$ref']} leads back to itself", pointer)
        if value["$ref"].startswith(PREFIX):
            raise CodegenError(f"the reference {value['$ref']} leads to a schema, which cannot stand here", pointer)
        seen.add(value["$ref"])
        value = find(document, value["$ref"])
    return value


def _check_references(document: Node, tree: Any, pointer: str, *, names: bool = False) -> None:
    if isinstance(tree, list):
        for index, inner in enumerate(tree):
            _check_references(document, inner, f"{pointer}/{index}")
    elif isinstance(tree, dict):
        ref = tree.get("$ref")
        if isinstance(ref, str) and not names:
            try:
                find(document, ref if ref.startswith("#/") else "#/ ")
            except KeyError:
                raise CodegenError(f"the reference {ref} leads nowhere", f"{pointer}/$ref") from None
        for key, inner in tree.items():
            below = not names and key in ("properties", "patternProperties", "$defs", "schemas")
            if names or key not in ("default", "enum", "const", "example", "examples"):
                _check_references(document, inner, f"{pointer}/{escape(key)}", names=below)


def _check_operations(document: Node) -> None:
    seen: dict[str, str] = {}
    for path, verb, operation in each_operation(document):
        pointer = f"/paths/{escape(path)}/{verb}"
        name = operation["operationId"]
        if not name:
            raise CodegenError("the operationId is empty", f"{pointer}/operationId")
        if name in seen:
            raise CodegenError(f"the operationId {name} also belongs to #{seen[name]}", f"{pointer}/operationId")
        seen[name] = pointer
        given = set()
        for parameter in [*(document["paths"][path].get("parameters") or ()), *(operation.get("parameters") or ())]:
            found = follow(document, parameter, pointer)
            if not {"name", "in"} <= set(found):
                raise CodegenError("a reference among the parameters leads to none", pointer)
            if found["in"] == "path":
                given.add(found["name"])
        for missing in [one for one in _BRACES.findall(path) if one not in given]:
            raise CodegenError(f"the path names {{{missing}}}, but no parameter describes it", pointer)
        for answer in [operation.get("requestBody") or {}, *operation["responses"].values()]:
            follow(document, answer, pointer)

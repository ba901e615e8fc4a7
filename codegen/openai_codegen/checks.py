"""What has to hold of a description before anything is made of it; each failure is one error with its place."""

from __future__ import annotations

import re
from typing import Any

from openai_codegen.document import Node, each_operation, escape, find
from openai_codegen.errors import CodegenError

_BRACES = re.compile(r"\{([^{}]*)\}")


def check(document: Node) -> None:
    """Refuse a description with a broken outline, an unresolvable reference or a doubtful operation.

    Raises:
        CodegenError: With the JSON pointer of the place.
    """
    version = document.get("openapi")
    if not isinstance(version, str) or not version.startswith("3."):
        raise CodegenError("is no OpenAPI 3 description", "/openapi")
    for key in ("info", "paths"):
        if not isinstance(document.get(key), dict):
            raise CodegenError(f"a mapping is expected, {type(document.get(key)).__name__} found", f"/{key}")
    components = document.get("components", {})
    if not isinstance(components, dict) or not isinstance(components.get("schemas", {}), dict):
        raise CodegenError("a mapping is expected", "/components/schemas")
    for name, schema in components.get("schemas", {}).items():
        if not isinstance(schema, dict):
            raise CodegenError("a schema is expected", f"/components/schemas/{escape(str(name))}")
    _check_outline(document)
    _check_references(document, document, "")
    _check_operations(document)


def _check_outline(document: Node) -> None:
    for path, item in document["paths"].items():
        if not isinstance(item, dict):
            raise CodegenError("a path item is expected", f"/paths/{escape(str(path))}")
    for path, verb, operation in each_operation(document):
        pointer = f"/paths/{escape(path)}/{verb}"
        if not isinstance(operation.get("responses"), dict):
            raise CodegenError("the operation has no responses", f"{pointer}/responses")
        for index, parameter in enumerate(operation.get("parameters") or ()):
            if not isinstance(parameter, dict) or not ("$ref" in parameter or {"name", "in"} <= set(parameter)):
                raise CodegenError("a parameter with `name` and `in` is expected", f"{pointer}/parameters/{index}")


def _check_references(document: Node, tree: Any, pointer: str) -> None:
    if isinstance(tree, list):
        for index, inner in enumerate(tree):
            _check_references(document, inner, f"{pointer}/{index}")
    elif isinstance(tree, dict):
        ref = tree.get("$ref")
        if isinstance(ref, str):
            try:
                find(document, ref if ref.startswith("#/") else "#/ ")
            except KeyError:
                raise CodegenError(f"the reference {ref} leads nowhere", f"{pointer}/$ref") from None
        for key, inner in tree.items():
            _check_references(document, inner, f"{pointer}/{escape(str(key))}")


def _check_operations(document: Node) -> None:
    seen: dict[str, str] = {}
    for path, verb, operation in each_operation(document):
        pointer = f"/paths/{escape(path)}/{verb}"
        name = operation.get("operationId")
        if not isinstance(name, str) or not name:
            raise CodegenError("the operation has no operationId", pointer)
        if name in seen:
            raise CodegenError(f"the operationId {name} also belongs to #{seen[name]}", f"{pointer}/operationId")
        seen[name] = pointer
        shared = document["paths"][path].get("parameters") or ()
        given = set()
        for parameter in [*shared, *(operation.get("parameters") or ())]:
            found = find(document, parameter["$ref"]) if "$ref" in parameter else parameter
            if found.get("in") == "path":
                given.add(found.get("name"))
        for missing in [name for name in _BRACES.findall(path) if name not in given]:
            raise CodegenError(f"the path names {{{missing}}}, but no parameter describes it", pointer)

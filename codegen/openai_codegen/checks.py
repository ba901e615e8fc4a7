"""What has to hold of a description before anything is made of it; each failure is one error with its place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from openai_codegen.document import PREFIX, Node, each_operation, escape, find
from openai_codegen.errors import CodegenError
from openai_codegen.outline import outline

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_VALUES = ("default", "enum", "const", "example", "examples")
"""Keys whose values are anything at all: what looks like a reference there is none."""
_BRACES = re.compile(r"\{([^{}]*)\}")


def check(document: Node) -> None:
    """Refuse a description with a broken outline, an unresolvable reference or a doubtful operation.

    Raises:
        CodegenError: With the JSON pointer of the place.
    """
    check_outline(document)
    _raise(_lost_references(document, document, ""))
    _raise(_doubtful_operations(document))


def check_outline(document: Node) -> None:
    """Refuse what is no OpenAPI 3 description at all, or not built like one.

    Raises:
        CodegenError: With the JSON pointers of all places.
    """
    if "swagger" in document:
        version = document["swagger"]
        raise CodegenError(
            f"is a Swagger {version} description; convert it to OpenAPI 3 first (Swagger Editor does that) "
            "and vendor the result",
            "/swagger",
        )
    version = document.get("openapi")
    if not isinstance(version, str | float) or not str(version).startswith("3."):
        raise CodegenError("is no OpenAPI 3 description", "/openapi")
    outline(document, "")
    if "paths" not in document and not document.get("webhooks"):
        raise CodegenError("the key 'paths' is missing", "")


def check_foreign(document: Node) -> None:
    """Refuse a description that `vendor` wrote itself: places in it are not those of the upstream file.

    Raises:
        CodegenError: It was written by `vendor`.
    """
    components = document.get("components")
    found = components.get("schemas") if isinstance(components, dict) else None
    for name, schema in (found if isinstance(found, dict) else {}).items():
        if isinstance(schema, dict) and "x-origin" in schema:
            raise CodegenError(
                "is a description that `vendor` wrote; give it the file of the API's vendor instead, "
                "or run `generate --from` on the folder",
                f"/components/schemas/{escape(name)}/x-origin",
            )


def _raise(errors: Iterable[CodegenError]) -> None:
    """Raise all of them as one."""
    if (error := CodegenError.together(errors)) is not None:
        raise error


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


def _lost_references(document: Node, tree: Any, pointer: str, *, names: bool = False) -> Iterator[CodegenError]:
    if isinstance(tree, list):
        for index, inner in enumerate(tree):
            yield from _lost_references(document, inner, f"{pointer}/{index}")
    elif isinstance(tree, dict):
        ref = tree.get("$ref")
        if isinstance(ref, str) and not names:
            try:
                find(document, ref if ref.startswith("#/") else "#/ ")
            except KeyError:
                yield CodegenError(f"the reference {ref} leads nowhere", f"{pointer}/$ref")
        for key, inner in tree.items():
            below = not names and key in ("properties", "patternProperties", "$defs", "schemas")
            if names or not (key in _VALUES or key.startswith("x-")):
                yield from _lost_references(document, inner, f"{pointer}/{escape(key)}", names=below)


def _doubtful_operations(document: Node) -> Iterator[CodegenError]:
    seen: dict[str, str] = {}
    for path, verb, operation in each_operation(document):
        pointer = f"/paths/{escape(path)}/{verb}"
        name = operation.get("operationId")
        if "responses" not in operation:
            yield CodegenError("the key 'responses' is missing", pointer)
            continue
        if not name:
            yield CodegenError("the operationId is missing or empty", pointer)
            continue
        if name in seen:
            yield CodegenError(f"the operationId {name} also belongs to #{seen[name]}", f"{pointer}/operationId")
        seen[name] = pointer
        given = set()
        for parameter in [*(document["paths"][path].get("parameters") or ()), *(operation.get("parameters") or ())]:
            found = follow(document, parameter, pointer)
            if not {"name", "in"} <= set(found):
                raise CodegenError("a reference among the parameters leads to none", pointer)
            if found["in"] == "path":
                given.add(found["name"])
        for missing in [one for one in _BRACES.findall(path) if one not in given]:
            yield CodegenError(f"the path names {{{missing}}}, but no parameter describes it", pointer)
        for answer in [operation.get("requestBody") or {}, *operation["responses"].values()]:
            follow(document, answer, pointer)

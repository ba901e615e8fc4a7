"""`allOf` is how the description inherits; every one becomes a plain object that has all properties."""

from __future__ import annotations

from copy import deepcopy

from openai_codegen.document import Node, rewrite_all, schemas, target
from openai_codegen.passes.nullable import NULL

_ANNOTATIONS = ("title", "description", "deprecated", "x-default", "x-origin", "x-name", "x-extends")


def apply(document: Node) -> int:
    """Flatten every `allOf`, through references; one that holds nothing but a reference becomes that reference."""
    touched = 0

    def change(schema: Node) -> Node:
        nonlocal touched
        if "allOf" not in schema:
            return schema
        touched += 1
        members = [member for member in schema.pop("allOf") if set(member) - set(_ANNOTATIONS)]
        rest = {key: value for key, value in schema.items() if key not in _ANNOTATIONS}
        if rest and rest != {"type": "object"}:
            members.append(rest)
        kept = {key: schema[key] for key in _ANNOTATIONS if key in schema}
        if len(members) == 1:
            return {**members[0], **kept}
        merged = merge([_resolve(document, member) for member in members])
        return {**merged, **kept}

    # Components may inherit from components that inherit: run until nothing is left to flatten.
    before = -1
    while before != touched:
        before = touched
        rewrite_all(document, change)
    return touched


def _resolve(document: Node, schema: Node) -> Node:
    seen: set[str] = set()
    while (name := target(schema)) is not None and name not in seen and name in schemas(document):
        seen.add(name)
        schema = schemas(document)[name]
    if "allOf" in schema:
        return merge([_resolve(document, member) for member in [*schema["allOf"], _without(schema, "allOf")]])
    return deepcopy(schema)


def _without(schema: Node, key: str) -> Node:
    return {name: value for name, value in schema.items() if name != key}


def merge(members: list[Node]) -> Node:
    """One schema that demands what all members demand; of a property given twice the later, richer one wins."""
    unions = [member for member in members if "anyOf" in member or "oneOf" in member]
    plain = [member for member in members if "anyOf" not in member and "oneOf" not in member]
    merged = _merge_plain(plain)
    if not unions:
        return merged
    union = unions[0]
    key = "anyOf" if "anyOf" in union else "oneOf"
    if not merged.get("properties"):
        return {**_without(union, key), key: union[key]}
    spread = [member if member == NULL else {"allOf": [member, deepcopy(merged)]} for member in union[key]]
    return {key: spread}


def _merge_plain(members: list[Node]) -> Node:
    merged: Node = {}
    properties: Node = {}
    required: list[str] = []
    for member in members:
        for name, schema in (member.get("properties") or {}).items():
            known = properties.get(name)
            if known is not None and (set(schema) - set(_ANNOTATIONS) == set() or _narrower(known, schema)):
                continue
            properties[name] = schema
        required += [name for name in member.get("required") or () if name not in required]
        for key, value in member.items():
            if key not in ("properties", "required", *_ANNOTATIONS):
                merged[key] = value
    if properties:
        merged = {"type": "object", **merged, "properties": properties}
    if required:
        merged["required"] = required
    return merged


def _narrower(known: Node, other: Node) -> bool:
    """Whether the property seen first says more than the one seen later."""
    return ("const" in known or "enum" in known) and not ("const" in other or "enum" in other or "$ref" in other)

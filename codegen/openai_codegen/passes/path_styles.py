"""A path argument that is no plain id: how lists, objects and the styles `label` and `matrix` are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_codegen.document import Node, each_operation, schemas
from openai_codegen.shapes import members_of

if TYPE_CHECKING:
    from collections.abc import Collection

_IDS = {"string", "integer"}


def apply(document: Node) -> int:
    """Note on such parameters what stands before the value, between members, and between name and value of a field."""
    touched = 0
    lookup = schemas(document).__getitem__
    for _, _, operation in each_operation(document):
        for parameter in operation.get("parameters") or ():
            if parameter.get("in") != "path":
                continue
            kinds = {str(member.get("type", "string")) for member in members_of(parameter.get("schema") or {}, lookup)}
            if parameter.get("style", "simple") != "simple" or not kinds <= _IDS:
                parameter["x-path-style"] = list(_style(parameter, kinds))
                touched += 1
    return touched


def _style(parameter: Node, kinds: Collection[str]) -> tuple[str, str, str]:
    spread = bool(parameter.get("explode"))
    equals = "=" if spread else ","
    if parameter.get("style") == "label":
        return ".", "." if spread else ",", equals
    if parameter.get("style") == "matrix":
        if spread and "object" in kinds:
            return ";", ";", "="
        before = f";{parameter['name']}="
        return before, before if spread else ",", equals
    return "", ",", equals

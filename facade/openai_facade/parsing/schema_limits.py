"""Schemas are looked at before they are sent: what strict mode would refuse is named here, with the path of the field.

Only what is sent with `strict: true` is looked at; all else the server takes as it is.
"""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias

from openai_runtime.model.codec import decode_json, encode_json

from . import rules
from .strict import StrictSchemaError, StrictSchemaWarning

if TYPE_CHECKING:
    from collections.abc import Iterator

Strictness: TypeAlias = Literal["error", "warning", "off"]
"""What becomes of a schema that strict mode would refuse."""

_SENT_WITH: Final = ("response_format", "text", "tools")
_ALTERNATIVES: Final = ("anyOf", "oneOf", "allOf")


class Problem(NamedTuple):
    """What strict mode refuses.

    Attributes:
        path: The field, as `$.user.tags[]`.
        rule: The rule that it breaks.
    """

    path: str
    rule: str


def check_schemas(arguments: Mapping[str, Any], way: Strictness, stacklevel: int = 2) -> None:
    """Look at the strict schemas among the arguments of a call.

    Args:
        arguments: Those of `chat.completions.create` or `responses.create`.
        way: Whether to raise or to warn.
        stacklevel: Where a warning points to.

    Raises:
        StrictSchemaError: One would be refused, and `way` is `error`.

    Warns:
        StrictSchemaWarning: One would be refused by the API, and `way` is `warning`.
    """
    for name in _SENT_WITH:
        given = arguments.get(name)
        if not isinstance(given, Mapping | list | tuple):
            continue
        for where, schema in _strict_schemas(name, given):
            for path, rule in _known_problems(encode_json(schema)):
                if way == "error":
                    raise StrictSchemaError(path, f"{rule} (in {where})")
                warnings.warn(f"{path}: {rule} (in {where})", StrictSchemaWarning, stacklevel=stacklevel + 1)


def _strict_schemas(name: str, given: Any) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The schemas of an argument that are sent as strict, and where they stand in it."""
    if name == "tools":
        for index, tool in enumerate(given):
            inner = tool.get("function", tool) if isinstance(tool, Mapping) else None
            yield from _strict(f"tools[{index}]", inner, "parameters")
    elif name == "text":
        yield from _strict("text.format", given.get("format"), "schema")
    else:
        yield from _strict("response_format", given.get("json_schema"), "schema")


def _strict(where: str, holder: Any, field: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    schema = holder.get(field) if isinstance(holder, Mapping) and holder.get("strict") is True else None
    if isinstance(schema, Mapping) and schema:  # an empty one says that there is nothing to fill in
        yield where, schema


@lru_cache(maxsize=256)
def _known_problems(schema: bytes) -> tuple[Problem, ...]:
    """The problems of a schema, found once."""
    return tuple(problems(decode_json(schema)))


def problems(schema: Mapping[str, Any]) -> Iterator[Problem]:
    """Name everything in a schema that strict mode refuses."""
    if schema.get("type") != "object" or any(keyword in schema for keyword in _ALTERNATIVES):
        yield Problem("$", rules.OPEN_ROOT)
    yield from _Walk(schema).node(schema, "$", 0)


class _Walk:
    """One pass over one schema."""

    def __init__(self, root: Mapping[str, Any]) -> None:
        self._root = root
        self._properties = 0
        self._too_deep = False
        self._above: list[str] = []

    def node(self, node: Any, path: str, level: int) -> Iterator[Problem]:
        """The problems of a part of the schema and of what is in it."""
        if not isinstance(node, Mapping):
            yield Problem(path, rules.NO_SHAPE)
            return
        yield from self._keywords(node, path)
        if "$ref" in node:
            yield from self._referred(node["$ref"], path, level)
        if node.get("type") == "object" or "properties" in node:
            yield from self._object(node, path, level + 1)
        if isinstance(node.get("items"), Mapping):
            yield from self.node(node["items"], f"{path}[]", level)
        elif node.get("type") == "array":
            yield Problem(path, "an array must say what its items are")
        for member in node.get("anyOf") or ():
            yield from self.node(member, path, level)

    def _keywords(self, node: Mapping[str, Any], path: str) -> Iterator[Problem]:
        for keyword, reason in (rules.REFUSED | rules.REWRITTEN).items():
            if keyword in node:
                yield Problem(path, f"{keyword!r} is not accepted in strict mode: {reason}")

    def _object(self, node: Mapping[str, Any], path: str, level: int) -> Iterator[Problem]:
        properties = node.get("properties")
        if node.get("additionalProperties") is not False or not isinstance(properties, Mapping):
            yield Problem(path, rules.OPEN_OBJECT)
        if not isinstance(properties, Mapping):
            return
        if level > rules.LEVELS and not self._too_deep:
            self._too_deep = True
            yield Problem(path, f"it stands {level} levels deep; {rules.LEVELS} are accepted at most")
        required = node.get("required")
        for name, field in properties.items():
            self._properties += 1
            if self._properties == rules.PROPERTIES + 1:
                yield Problem(f"{path}.{name}", f"the schema has more than {rules.PROPERTIES} properties")
            if not isinstance(required, list) or name not in required:
                yield Problem(f"{path}.{name}", "every property has to be listed as required; let it be null instead")
            yield from self.node(field, f"{path}.{name}", level)

    def _referred(self, reference: Any, path: str, level: int) -> Iterator[Problem]:
        """What a reference points to; a type inside itself is gone into once."""
        if not isinstance(reference, str) or reference in self._above:
            return
        target: Any = self._root
        for part in filter(None, reference.removeprefix("#").split("/")):
            target = target.get(part.replace("~1", "/").replace("~0", "~")) if isinstance(target, Mapping) else None
        if target is None:
            yield Problem(path, f"reference {reference!r} points to nothing in this schema")
            return
        self._above.append(reference)
        yield from self.node(target, path, level)
        self._above.pop()

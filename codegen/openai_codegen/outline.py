"""The outline of an OpenAPI file: which keys hold mappings, lists, texts and schemas. Everything after relies on it.

What `mends` puts right is let through.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openai_codegen.document import VERBS, escape
from openai_codegen.errors import CodegenError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Check: TypeAlias = "Callable[[Any, str], None]"
_KINDS = {"string", "integer", "number", "boolean", "array", "object", "null"}
_NAMES = {dict: "a mapping", list: "a list", str: "a text", bool: "true or false", type(None): "nothing"}


def _name(value: Any) -> str:
    return _NAMES.get(type(value), "a number")


def _expect(kind: type, value: Any, pointer: str) -> None:
    if not isinstance(value, kind):
        raise CodegenError(f"{_NAMES[kind]} is expected, {_name(value)} found", pointer)


def _all(checks: Iterable[tuple[Check, Any, str]]) -> None:
    """Run every check, and tell of all that failed."""
    failed: list[CodegenError] = []
    for check, value, pointer in checks:
        try:
            check(value, pointer)
        except CodegenError as error:
            failed.append(error)
    if (found := CodegenError.together(failed)) is not None:
        raise found


def text(value: Any, pointer: str) -> None:
    """A text."""
    _expect(str, value, pointer)


def word(value: Any, pointer: str) -> None:
    """A text, or a number that was meant as one: `version: 1.0` is mended later."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        text(value, pointer)


def flag(value: Any, pointer: str) -> None:
    """A truth value."""
    _expect(bool, value, pointer)


def list_of(check: Check) -> Check:
    """A list whose members pass a check."""

    def run(value: Any, pointer: str) -> None:
        _expect(list, value, pointer)
        _all((check, member, f"{pointer}/{index}") for index, member in enumerate(value))

    return run


def map_of(check: Check) -> Check:
    """A mapping whose values pass a check."""

    def run(value: Any, pointer: str) -> None:
        _expect(dict, value, pointer)
        _all((check, inner, f"{pointer}/{escape(key)}") for key, inner in value.items())

    return run


def mapping(checks: dict[str, Check], *, needed: tuple[str, ...] = (), refers: bool = False) -> Check:
    """A mapping with some known keys; others are not looked at. One that `refers` may be a reference instead."""

    def run(value: Any, pointer: str) -> None:
        _expect(dict, value, pointer)
        if refers and "$ref" in value:
            text(value["$ref"], f"{pointer}/$ref")
            return
        for key in needed:
            if key not in value:
                raise CodegenError(f"the key {key!r} is missing", pointer)
        _all((check, value[key], f"{pointer}/{key}") for key, check in checks.items() if key in value)

    return run


def kinds(value: Any, pointer: str) -> None:
    """A type, or a list of types; null without quotes is mended later."""
    for kind in value if isinstance(value, list) and value else [value]:
        if kind is None:
            continue
        if kind not in _KINDS if isinstance(kind, str) else True:
            raise CodegenError(f"there is no type {kind!r}", pointer)


def place(value: Any, pointer: str) -> None:
    """Where a parameter travels."""
    if value not in ("query", "path", "header", "cookie"):
        raise CodegenError(f"a parameter cannot be in {value!r}", pointer)


def schema(value: Any, pointer: str) -> None:
    """A schema, with all schemas inside it."""
    if isinstance(value, bool):
        return
    _expect(dict, value, pointer)
    _all((check, value[key], f"{pointer}/{key}") for key, check in _SCHEMA.items() if key in value)


def anything(value: Any, pointer: str) -> None:
    """Whatever stands there."""


_SCHEMA: dict[str, Check] = {
    **dict.fromkeys(("$ref", "title", "format"), text),
    **dict.fromkeys(("nullable", "deprecated"), flag),
    "type": kinds,
    "required": list_of(text),
    "enum": list_of(anything),
    "discriminator": mapping({"propertyName": text, "mapping": map_of(text)}),
    **dict.fromkeys(("properties", "patternProperties", "$defs", "dependentSchemas"), map_of(schema)),
    **dict.fromkeys(("anyOf", "oneOf", "allOf", "prefixItems"), list_of(schema)),
    **dict.fromkeys(("items", "additionalProperties", "not", "propertyNames"), schema),
}
_content = map_of(mapping({"schema": schema}))
_parameter = mapping(
    {"name": text, "in": place, "required": flag, "schema": schema, "explode": flag, "style": text},
    needed=("name", "in"),
    refers=True,
)
_parts: dict[str, Check] = {
    "parameters": list_of(_parameter),
    "requestBody": mapping({"content": _content, "required": flag}, needed=("content",), refers=True),
    "responses": map_of(mapping({"content": _content}, refers=True)),
}
_webhook: dict[str, Check] = dict.fromkeys(VERBS, mapping(_parts))
_operation: dict[str, Check] = {
    **_parts,
    **dict.fromkeys(("operationId", "summary"), text),
    "deprecated": flag,
    "tags": list_of(text),
    "security": list_of(map_of(list_of(text))),
}
_servers = list_of(mapping({"url": text, "variables": map_of(mapping({"enum": list_of(anything)}))}, needed=("url",)))
_operation["servers"] = _servers
_shared: dict[str, Check] = {"$ref": text, "parameters": _parts["parameters"], "servers": _servers}
_item: dict[str, Check] = dict.fromkeys(VERBS, mapping(_operation))
outline = mapping(
    {
        "openapi": word,
        "info": mapping({"title": word, "version": word}),
        "servers": _servers,
        "tags": list_of(mapping({"name": text}, needed=("name",))),
        "paths": map_of(mapping({**_item, **_shared})),
        "webhooks": map_of(mapping({**_webhook, **_shared})),
        "components": mapping(
            {
                "schemas": map_of(schema),
                "parameters": map_of(_parameter),
                "requestBodies": map_of(_parts["requestBody"]),
                "responses": _parts["responses"],
            }
        ),
    },
    needed=("openapi", "info"),
)
"""Check of a whole description."""

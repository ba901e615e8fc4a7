"""The description as a tree: reading it, finding operations and schemas in it, pointing at places in it."""

from __future__ import annotations

import hashlib
import json
import re
from typing import TYPE_CHECKING, Any, TypeAlias

import yaml

from openai_codegen.errors import CodegenError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

Node: TypeAlias = dict[str, Any]
VERBS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
PREFIX = "#/components/schemas/"
_HTML = re.compile(r"\ufeff?\s*<(?:!doctype|html|head|body|!--)", re.IGNORECASE)
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_LONG_KEY = re.compile(r"^( *)\? (.+)\n\1: (.*)$", re.MULTILINE)
_INSIDE = re.compile(r"(?:- |[^\s'\"{\[]+:(?: |$)|'[^']*':(?: |$))")
_RETAGGED = ("tag:yaml.org,2002:bool", "tag:yaml.org,2002:timestamp")
_DUMPER = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


class _Loader(_LOADER):  # type: ignore[misc, valid-type]
    """YAML as OpenAPI means it: keys are text, dates are text, and only true and false are booleans."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag not in _RETAGGED]
    for first, resolvers in _LOADER.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver(
    "tag:yaml.org,2002:bool", re.compile(r"(?:true|false|True|False|TRUE|FALSE)\Z"), list("tfTF")
)


def _mapping(loader: Any, node: Any) -> Node:
    loader.flatten_mapping(node)
    return {str(key.value): loader.construct_object(value, deep=True) for key, value in node.value}


_Loader.add_constructor("tag:yaml.org,2002:map", _mapping)


def read(path: Path) -> Node:
    """Read a YAML or JSON file that holds one mapping.

    Raises:
        CodegenError: The file is missing, is no text, is broken, or holds something else.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise CodegenError("no such file", source=str(path)) from None
    except (OSError, UnicodeDecodeError) as error:
        raise CodegenError(f"cannot be read ({error})", source=str(path)) from None
    if _HTML.match(text):
        message = "is an HTML page, not a description; save the raw YAML or JSON file that it shows and name that"
        raise CodegenError(message, source=str(path))
    try:
        tree = _unshared(_parse(text))
    except (yaml.YAMLError, RecursionError) as error:
        raise CodegenError(f"is neither YAML nor JSON ({' '.join(str(error).split())})", source=str(path)) from None
    if not isinstance(tree, dict):
        raise CodegenError("does not hold a mapping", source=str(path))
    return tree


def _parse(text: str) -> Any:
    """Read JSON as JSON, which is much faster; whatever else begins with a brace may still be YAML."""
    if text.lstrip().startswith("{"):
        try:
            return json.loads(text)
        except json.JSONDecodeError:
            pass
    return yaml.load(text, Loader=_Loader)


def _unshared(value: Any) -> Any:
    """The same tree without nodes that stand in two places (YAML anchors), so that each can be changed on its own."""
    if isinstance(value, dict):
        return {str(key): _unshared(inner) for key, inner in value.items()}
    return [_unshared(inner) for inner in value] if isinstance(value, list) else value


def read_optional(path: Path) -> Node:
    """Read a data file that may be missing or empty; both read as an empty mapping."""
    if not path.exists() or not path.read_text(encoding="utf-8").strip():
        return {}
    return read(path)


def dump(tree: Any, *, compact: bool = False) -> str:
    """Write a tree as YAML, in the order it has, without aliases; `compact` keeps the innermost parts on one line."""
    style = None if compact else False
    text = yaml.dump(tree, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=120, default_flow_style=style)
    return _LONG_KEY.sub(_on_one_line, text)


def _on_one_line(found: re.Match[str]) -> str:
    """A long key as all others are written; YAML allows it to 1024 characters, the library only writes it to 128."""
    indent, key, value = found.groups()
    return f"{indent}{key}:\n{indent}  {value}" if _INSIDE.match(value) else f"{indent}{key}: {value}"


class _Dumper(_DUMPER):  # type: ignore[misc, valid-type]
    """Writes every place out in full, however often the same object is met."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def digest(data: bytes) -> str:
    """SHA-256 of some bytes, as hexadecimal text."""
    return hashlib.sha256(data).hexdigest()


def escape(part: str) -> str:
    """One step of a JSON pointer."""
    return part.replace("~", "~0").replace("/", "~1")


def unescape(part: str) -> str:
    """The key that one step of a JSON pointer stands for."""
    return part.replace("~1", "/").replace("~0", "~")


def find(tree: Any, pointer: str) -> Any:
    """The value a JSON pointer points at.

    Raises:
        KeyError: Nothing stands there.
    """
    for part in pointer.removeprefix("#").split("/")[1:]:
        try:
            tree = tree[int(part)] if isinstance(tree, list) else tree[unescape(part)]
        except (IndexError, ValueError, TypeError, KeyError):
            raise KeyError(pointer) from None
    return tree


def reference(name: str) -> Node:
    """A schema that refers to a named component."""
    return {"$ref": PREFIX + name}


def target(schema: Any) -> str | None:
    """Name of the component a schema refers to, or None for any other schema."""
    if isinstance(schema, dict) and isinstance(schema.get("$ref"), str):
        ref: str = schema["$ref"]
        return unescape(ref.removeprefix(PREFIX)) if ref.startswith(PREFIX) else None
    return None


def schemas(document: Node) -> Node:
    """The component schemas of a document."""
    found: Node = document.setdefault("components", {}).setdefault("schemas", {})
    return found


def each_operation(document: Node) -> Iterator[tuple[str, str, Node]]:
    """Every path, verb and operation object of a document."""
    for path, item in (document.get("paths") or {}).items():
        for verb, operation in item.items():
            if verb in VERBS and isinstance(operation, dict):
                yield path, verb, operation


def slots(document: Node) -> Iterator[tuple[Node, str, str]]:
    """Every place outside a schema that holds one, as (holder, key, JSON pointer)."""
    for name in list(schemas(document)):
        yield schemas(document), name, f"/components/schemas/{escape(name)}"
    for group in ("paths", "webhooks"):
        for path, item in (document.get(group) or {}).items():
            start = f"/{group}/{escape(path)}"
            yield from _parameter_slots(item, start)
            for verb, operation in item.items():
                if verb in VERBS and isinstance(operation, dict):
                    yield from _operation_slots(operation, f"{start}/{verb}")


def _parameter_slots(holder: Node, start: str) -> Iterator[tuple[Node, str, str]]:
    for index, parameter in enumerate(holder.get("parameters") or ()):
        for key in ("schema", "x-schema"):
            if key in parameter:
                yield parameter, key, f"{start}/parameters/{index}/{key}"


def _operation_slots(operation: Node, start: str) -> Iterator[tuple[Node, str, str]]:
    yield from _parameter_slots(operation, start)
    bodies = [("requestBody", operation.get("requestBody") or {})]
    bodies += [(f"responses/{status}", response) for status, response in (operation.get("responses") or {}).items()]
    for place, body in bodies:
        for media, content in (body.get("content") or {}).items():
            if "schema" in content:
                yield content, "schema", f"{start}/{place}/content/{escape(media)}/schema"


def each_child(schema: Node, pointer: str = "") -> Iterator[tuple[Any, Any, str]]:
    """Every place directly inside a schema that holds another one, as (holder, key, JSON pointer)."""
    for key in ("properties", "patternProperties", "$defs"):
        holder = schema.get(key)
        if isinstance(holder, dict):
            for name in list(holder):
                if isinstance(holder[name], dict):
                    yield holder, name, f"{pointer}/{key}/{escape(name)}"
    for key in ("items", "additionalProperties", "not", "propertyNames"):
        if isinstance(schema.get(key), dict):
            yield schema, key, f"{pointer}/{key}"
    for key in ("anyOf", "oneOf", "allOf", "prefixItems"):
        if isinstance(schema.get(key), list):
            for index, member in enumerate(schema[key]):
                if isinstance(member, dict):
                    yield schema[key], index, f"{pointer}/{key}/{index}"


def rewrite(schema: Any, change: Callable[[Node], Node]) -> Any:
    """Apply a change to a schema and everything in it, innermost first."""
    if not isinstance(schema, dict):
        return schema
    for holder, key, _ in each_child(schema):
        holder[key] = rewrite(holder[key], change)
    return change(schema)


def rewrite_all(document: Node, change: Callable[[Node], Node]) -> None:
    """Apply a change to every schema of a document, innermost first."""
    for holder, key, _ in slots(document):
        holder[key] = rewrite(holder[key], change)


def each_schema(schema: Any, pointer: str = "") -> Iterator[tuple[Node, str]]:
    """A schema and every schema in it, outermost first, with JSON pointers."""
    if isinstance(schema, dict):
        yield schema, pointer
        for holder, key, place in each_child(schema, pointer):
            yield from each_schema(holder[key], place)

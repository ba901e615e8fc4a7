"""The API description as the emulator reads it: piece by piece, so that a server starts in milliseconds.

A server answers a handful of operations in most tests, so a piece is parsed when a request first needs it. The
description that is shipped comes as lines of JSON, of which the first is a table of contents; any other one as YAML,
which is cut at the keys of `paths` and `components`, for 750 KB of it cost 0.7 s to parse even in C.
"""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias, cast

JSON: TypeAlias = dict[str, Any]

METHODS = ("get", "post", "put", "patch", "delete", "head", "options")
OVERRIDE = "OPENAI_FACADE_DESCRIPTION"

SHIPPED = "openapi.jsonl"
_ALIASES = re.compile(r"^[^#\n]*?(?::|-)[ \t]+[&*][A-Za-z0-9_]+[ \t]*$", re.MULTILINE)


@dataclass(slots=True)
class Parameter:
    """A path, query or header parameter of an operation."""

    name: str
    place: str
    required: bool
    schema: JSON

    @property
    def plain(self) -> str:
        """The name without the brackets that mark a list."""
        return self.name.removesuffix("[]")


@dataclass(slots=True)
class Operation:
    """One operation: what it takes and what it answers.

    `fixed` is the query that some editions write into the path to tell operations apart; `path` is without it.
    """

    id: str
    method: str
    path: str
    parameters: list[Parameter]
    bodies: dict[str, JSON]
    body_required: bool
    answers: dict[int, dict[str, JSON]]
    admin: bool
    names: tuple[str, ...] = ()
    fixed: str = ""

    @property
    def key(self) -> str:
        """Method and path, with the names of the path parameters left out."""
        return operation_key(self.method, self.path)

    @property
    def success(self) -> tuple[int, dict[str, JSON]]:
        """Status and content of the answer when all is well."""
        status = min((code for code in self.answers if 200 <= code < 300), default=200)
        return status, self.answers.get(status, {})

    @property
    def answer_schema(self) -> JSON | None:
        """The schema of the JSON answer, or None where the answer is not JSON."""
        return self.success[1].get("application/json")


def operation_key(method: str, path: str) -> str:
    """Name an operation by what is on the wire, so that a renamed parameter changes nothing."""
    return f"{method.upper()} {re.sub(r'{[^}]*}', '{}', path)}"


class Description:
    """An OpenAPI description whose operations and schemas are parsed when first asked for."""

    def __init__(self, text: str) -> None:
        self._paths: dict[str, str | JSON]
        self._components: dict[str, str | JSON]
        self._top: JSON
        self._operations: dict[tuple[str, str], Operation] = {}
        self._contents: dict[str, dict[str, str | None]] = {}
        if text.startswith('{"comment":'):
            self._take_lines(text)
            return
        cut = None if text.lstrip().startswith("{") or _ALIASES.search(text) else _cut(text)
        if cut is None:
            whole: JSON = json.loads(text) if text.lstrip().startswith("{") else _parsed(text)
            self._paths = dict(whole["paths"])
            self._components = dict(whole.get("components", {}).get("schemas", {}))
            self._top = {"security": whole.get("security", [])}
        else:
            self._paths, self._components, rest = cut
            self._top = _parsed(rest)

    def _take_lines(self, text: str) -> None:
        """Read the table of contents; each other line is a piece."""
        first, *pieces = text.rstrip("\n").split("\n")
        top: JSON = json.loads(first)
        self._contents, self._top = top["paths"], {"security": top["security"]}
        self._paths = dict(zip(self._contents, pieces, strict=False))
        self._components = dict(zip(top["schemas"], pieces[len(self._paths) :], strict=True))

    @property
    def paths(self) -> list[str]:
        """All path templates, in the order of the description."""
        return list(self._paths)

    @property
    def components(self) -> list[str]:
        """The names of all component schemas."""
        return list(self._components)

    def methods(self, path: str) -> list[str]:
        """The methods of a path, upper case, read without parsing the operations."""
        if self._contents:
            return [name.upper() for name in self._contents[path] if name in METHODS]
        item = self._paths[path]
        found = re.findall(r"^    ([a-z]+):", item, re.MULTILINE) if isinstance(item, str) else list(item)
        return [name.upper() for name in found if name in METHODS]

    def ids(self) -> list[str]:
        """The ids of all operations, read without parsing them."""
        found = [name for item in self._contents.values() for name in item.values() if name]
        for item in () if found else self._paths.values():
            if isinstance(item, str):
                found += re.findall(r"^ +operationId: *[\"']?([\w.-]+)", item, re.MULTILINE)
            else:
                found += [one["operationId"] for one in item.values() if isinstance(one, dict) and "operationId" in one]
        return found

    def operations(self) -> list[Operation]:
        """All operations of the description."""
        return [self.operation(method, path) for path in self._paths for method in self.methods(path)]

    def operation(self, method: str, path: str) -> Operation:
        """The operation behind a method and a path template."""
        found = self._operations.get((method, path))
        if found is None:
            item = self._piece(self._paths, path)
            found = self._operations[method, path] = self._read(method, path, item)
        return found

    def component(self, name: str) -> JSON:
        """The component schema of that name."""
        return self._piece(self._components, name)

    def resolve(self, schema: JSON) -> JSON:
        """Follow `$ref` until there is none."""
        while "$ref" in schema:
            schema = self.component(schema["$ref"].rpartition("/")[2])
        return schema

    def document(self) -> JSON:
        """The whole description as plain data."""
        return {
            "paths": {path: self._piece(self._paths, path) for path in self._paths},
            "components": {"schemas": {name: self.component(name) for name in self._components}},
        }

    def _piece(self, pieces: dict[str, str | JSON], name: str) -> JSON:
        piece = pieces[name]
        if isinstance(piece, str):
            old = "$recursiveRef" in piece
            piece = cast("JSON", json.loads(piece) if self._contents else next(iter(_parsed(piece).values())))
            if old:
                piece = cast("JSON", _tie(piece, name))
            _spell_out(piece)
            pieces[name] = piece
        return piece

    def _read(self, method: str, path: str, item: JSON) -> Operation:
        raw: JSON = item[method.lower()]
        parameters = [
            Parameter(entry["name"], entry["in"], bool(entry.get("required")), entry.get("schema", {}))
            for entry in [*item.get("parameters", []), *raw.get("parameters", [])]
        ]
        body: JSON = raw.get("requestBody", {})
        security: list[JSON] = raw.get("security", self._top.get("security")) or []
        plain, _, fixed = path.partition("?")
        return Operation(
            id=raw.get("operationId", ""),
            method=method,
            path=plain,
            parameters=parameters,
            bodies={kind: content.get("schema", {}) for kind, content in body.get("content", {}).items()},
            body_required=bool(body.get("required")),
            answers={
                int(code): {kind: content.get("schema", {}) for kind, content in answer.get("content", {}).items()}
                for code, answer in raw.get("responses", {}).items()
                if str(code).isdigit()
            },
            admin=any("admin" in name.lower() for entry in security for name in entry),
            names=tuple(re.findall(r"{([^}]*)}", plain)),
            fixed=fixed,
        )


def _parsed(text: str) -> JSON:
    """Parse YAML, for which few servers have a use."""
    import yaml

    found: JSON = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return found


def _tie(node: object, name: str) -> object:
    """Turn the `$recursiveRef` of older drafts into a plain reference to the component it stands in."""
    if isinstance(node, dict):
        if "$recursiveRef" in node:
            return {"$ref": f"#/components/schemas/{name}"}
        return {key: _tie(value, name) for key, value in node.items() if key != "$recursiveAnchor"}
    if isinstance(node, list):
        return [_tie(value, name) for value in node]
    return node


def _spell_out(node: object) -> None:
    """Write the schemas `true` and `false` as mappings, so that nobody else need know of them."""
    if isinstance(node, dict):
        for holder in (node.get("properties"), node):
            if isinstance(holder, dict):
                for key, value in holder.items():
                    if isinstance(value, bool) and (holder is not node or key == "items"):
                        holder[key] = {} if value else {"not": {}}
        for value in node.values():
            _spell_out(value)
    elif isinstance(node, list):
        for value in node:
            _spell_out(value)


def _cut(text: str) -> tuple[dict[str, str | JSON], dict[str, str | JSON], str] | None:
    """Cut block-style YAML into one piece per path and per schema; None when it is laid out differently."""
    sections = {match[1]: match.start() for match in re.finditer(r"^([A-Za-z][\w-]*):", text, re.MULTILINE)}
    starts = sorted(sections.values())
    if "paths" not in sections or "components" not in sections:
        return None

    def section(name: str) -> str:
        start = sections[name]
        end = next((other for other in starts if other > start), len(text))
        return text[start:end]

    paths, components = section("paths"), section("components")
    schemas = re.search(r"^  schemas:[ \t]*\n((?:    .*\n|[ \t]*\n|[ \t]*#.*\n)*)", components, re.MULTILINE)
    if schemas is None:
        return None
    cut_paths, cut_schemas = _pieces(paths.partition("\n")[2], 2), _pieces(schemas[1], 4)
    if not cut_paths or not cut_schemas:
        return None
    rest = section("security") if "security" in sections else "security: []\n"
    return cut_paths, cut_schemas, rest


def _pieces(block: str, indent: int) -> dict[str, str | JSON]:
    """Cut a mapping at the keys that stand at `indent`."""
    found: dict[str, str | JSON] = {}
    matches = list(re.finditer(rf"^ {{{indent}}}([^\s#].*?):[ \t]*(?:$|[^\n]*$)", block, re.MULTILINE))
    for match, following in zip(matches, [*matches[1:], None], strict=True):
        end = following.start() if following else len(block)
        found[match[1].strip("'\"")] = block[match.start() : end]
    return found


def locate() -> Path:
    """Find the description: an override in the environment, or what is shipped."""
    override = os.environ.get(OVERRIDE)
    return Path(override) if override else Path(__file__).parent / "api" / SHIPPED


_loaded: dict[Path, tuple[int, Description]] = {}


def load(path: Path | None = None) -> Description:
    """Read a description once per process and edition of the file."""
    path = path or locate()
    stamp = path.stat().st_mtime_ns
    known = _loaded.get(path)
    if known is None or known[0] != stamp:
        known = _loaded[path] = (stamp, Description(path.read_text(encoding="utf-8")))
    return known[1]

"""The public type names and what stands behind each: a model, a TypedDict, a hand-written class, a type spelled out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from openai_codegen import names
from openai_codegen.annotations import MODELS, PARAMS, has_objects, param_name
from openai_codegen.document import escape, schemas, target
from openai_codegen.errors import CodegenError
from openai_codegen.public_types import resolve
from openai_codegen.render_params import operation_params

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openai_codegen.document import Node
    from openai_codegen.operations import Operation, Schema

SENT = re.compile(r"(^|\.)(shared_params|\w*_params?)(\.|$)|Params?(Base|Streaming|NonStreaming)?$")
"""Paths of types that describe what is sent."""
JOINED = (("ChatKit", "Chatkit"), ("OAuth", "Oauth"), ("WebSocket", "Websocket"))
"""Words that module names do not take apart."""


LIST = re.compile(r"list\[(.*)\]")
PLAIN = {"str": "string", "int": "integer", "float": "number", "bool": "boolean"}


@attrs.frozen
class Home:
    """Where a public name leads: a name in a module, or a type that has no name of its own."""

    module: str | None = None
    name: str | None = None
    spelled: Schema | None = None
    sent: bool = False


def own_module(name: str) -> str:
    """The module a public name stands in, below its package."""
    for joined, plain in JOINED:
        name = name.replace(joined, plain)
    return names.snake(name)


class AliasTable:
    """Every public name of `aliases.yaml`, resolved against a normalised document.

    Args:
        document: The normalised document.
        operations: Its operations.
        aliases: Content of `aliases.yaml`.
        places: Content of `places.yaml`.
    """

    def __init__(self, document: Node, operations: Iterable[Operation], aliases: Node, places: Node) -> None:
        self._document = document
        self._components = schemas(document)
        self._operations = {operation.id: operation for operation in operations}
        self._entries: Node = aliases
        self._modules: dict[str, str] = places.get("modules") or {}
        self._hand: dict[str, str] = places.get("hand_written") or {}
        self._paths = {public: path for path, entry in aliases.items() for public in (path, *(entry.get("also") or ()))}
        self.missing: list[str] = []
        """Names whose schema or operation this edition does not have."""
        self.homes = self._homes()

    @property
    def sent_components(self) -> list[str]:
        """Components that a public name of the request side leads to."""
        found = {name for path in self._entries if (name := self._component(path)) and self._is_sent(path)}
        return sorted(found)

    @property
    def params_names(self) -> dict[str, str]:
        """Public name of the dictionary of an operation's arguments, by operation id.

        Where several packages have the name it belongs to the one nearest to the root.
        """
        nearest: dict[str, list[str]] = {}
        for path in sorted(self._entries, key=lambda path: (path.count("."), path)):
            nearest.setdefault(path.rpartition(".")[2], []).append(path)
        found: dict[str, str] = {}
        for short, given in nearest.items():
            paths = [path for path in given if not self._entries[path].get("described")] or given
            operation = self._entries[paths[0]].get("operation")
            alone = len(paths) == 1 or paths[1].count(".") > paths[0].count(".")
            if operation is not None and alone and short not in self._components:
                found.setdefault(operation, short)
        return found

    def module_of(self, path: str) -> str:
        """The module that defines a public name."""
        given = self._modules.get(path)
        if given is not None:
            return given
        parent, _, name = path.rpartition(".")
        return parent if parent in self._leaves else f"{parent}.{own_module(name)}"

    def _homes(self) -> dict[str, Home]:
        self._leaves = self._find_leaves()
        found: dict[str, Home] = {}
        for path, entry in self._entries.items():
            home = self._home(path)
            if home is None:
                self.missing.append(path)
                continue
            for public in (path, *(entry.get("also") or ())):
                found[public] = home
        return found

    def _find_leaves(self) -> frozenset[str]:
        """Containers of names that are modules, not packages: those named after a name of the package around them."""
        children: dict[str, set[str]] = {}
        for path in self._paths:
            children.setdefault(path.rpartition(".")[0], set()).add(path.rpartition(".")[2])
        leaves = set(self._modules.values())
        for container in children:
            parent, _, last = container.rpartition(".")
            if any(own_module(name) == last for name in children.get(parent, ())):
                leaves.add(container)
        return frozenset(leaves)

    def _is_sent(self, path: str) -> bool:
        kind = self._entries[path]["kind"]
        return kind == "typeddict" or (kind != "model" and SENT.search(path) is not None)

    def _pointer(self, path: str) -> str | None:
        entry = self._entries[path]
        return f"/components/schemas/{escape(entry['schema'])}" if "schema" in entry else entry.get("inline")

    def _component(self, path: str) -> str | None:
        pointer = self._pointer(path)
        return None if pointer is None else target(resolve(self._document, pointer))

    def _home(self, path: str) -> Home | None:
        entry = self._entries[path]
        if entry["kind"] == "hand":
            module, _, name = self._hand.get(path, "").partition(":")
            if not name:
                raise CodegenError(f"nothing says where {path} was written", "/hand_written", "places.yaml")
            return Home(module, name)
        if "target" in entry:
            return self._target(path, entry["target"])
        if "operation" in entry:
            operation = self._operations.get(entry["operation"])
            arguments = None if operation is None else operation_params(operation, self.params_names)
            return None if arguments is None else Home(f"{PARAMS}.{names.snake(arguments)}", arguments)
        pointer = self._pointer(path)
        schema = None if pointer is None else resolve(self._document, pointer)
        return None if schema is None else self._schema_home(schema, sent=self._is_sent(path))

    def _target(self, path: str, meaning: str) -> Home | None:
        """Where an alias leads: another public name, or a list of what one stands for."""
        listed = LIST.fullmatch(meaning)
        if listed is None and meaning in self._paths:
            return self._home(self._paths[meaning])
        schema = self._meaning(listed[1] if listed else meaning)
        if schema is None:
            message = f"{path} is another name of {meaning}, which is not in the table"
            raise CodegenError(message, f"/{path}", "aliases.yaml")
        sent = SENT.search(path) is not None
        return Home(spelled={"type": "array", "items": schema} if listed else schema, sent=sent)

    def _meaning(self, name: str) -> Schema | None:
        if name in PLAIN:
            return {"type": PLAIN[name]}
        pointer = self._pointer(self._paths[name]) if name in self._paths else None
        return None if pointer is None else resolve(self._document, pointer)

    def _schema_home(self, schema: Schema, *, sent: bool) -> Home:
        name = target(schema)
        if name is None:
            return Home(spelled=schema, sent=sent)
        kind = self._components[name]["x-kind"]
        if not sent:
            return Home(f"{MODELS}.{names.snake(name)}", name)
        if kind in ("object", "union") and has_objects(name, self._components):
            param = param_name(name)
            return Home(f"{PARAMS}.{names.snake(param)}", param)
        if kind == "enum":
            return Home(f"{MODELS}.{names.snake(name)}", name)
        return Home(spelled=schema, sent=sent)

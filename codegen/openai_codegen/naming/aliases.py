"""The public paths of an edition, and what each is: a generated class, one that people wrote, a type spelled out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from openai_codegen.annotations import PARAMS, has_objects
from openai_codegen.document import reference, schemas, target
from openai_codegen.errors import CodegenError
from openai_codegen.model_modules import MODELS
from openai_codegen.naming.arguments import operation_params, param_name
from openai_codegen.naming.paths import Meaning, PublicPaths, own_module

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from openai_codegen.document import Node
    from openai_codegen.library import Reading
    from openai_codegen.operations import Operation
    from openai_codegen.resource_tree import Resource

_LIST = re.compile(r"list\[(.*)\]")
_MEMBER = re.compile(r"/(?:anyOf|oneOf|allOf)/\d+\Z")
_PLAIN = {"str": "string", "int": "integer", "float": "number", "bool": "boolean"}


@attrs.frozen
class Home:
    """Where a public name leads: a name in a package or module, or a type that has no name of its own."""

    module: str | None = None
    name: str | None = None
    spelled: Node | None = None
    sent: bool = False


class AliasTable:
    """Every public path of a normalised document.

    Args:
        reading: What the parser read of the normalised document.
        operations: Its operations.
        roots: Its client tree.
        aliases: Content of `aliases.yaml`: what the rule has to know, and what it does not give.
        places: Content of `places.yaml`.
        kept: Content of `kept.yaml`: paths of the editions before that the rule would give to something else by now.
    """

    def __init__(
        self,
        reading: Reading,
        operations: Iterable[Operation],
        roots: Iterable[Resource],
        aliases: Node,
        places: Node,
        kept: Mapping[str, Node] | None = None,
    ) -> None:
        self._reading = reading
        self._document = reading.document
        self._components = schemas(reading.document)
        self._operations = {operation.id: operation for operation in operations}
        self._modules: dict[str, str] = places.get("modules") or {}
        self._hand: dict[str, str] = places.get("hand_written") or {}
        self.meanings: dict[str, Meaning] = {}
        """What every path but those of hand-written classes stands for."""
        self.missing: list[str] = []
        """Names whose schema or operation this edition does not have."""
        self._paths = PublicPaths(reading, roots, aliases)
        self._read({**(aliases.get("names") or {}), **((kept or {}).get("paths") or {})}, aliases)
        self._leaves = self._find_leaves()
        self._arguments: dict[str, str] = (kept or {}).get("arguments") or {}
        self.homes = self._homes()

    def _read(self, given: Node, aliases: Node) -> None:
        ruled = self._paths.find()
        found = {path: self._meaning(path, entry, given, ruled) for path, entry in given.items() if entry is not None}
        own = {path: meaning for path, meaning in found.items() if meaning is not None}
        # a second name of another path stands for that one, inner names included; it needs none of its own
        first = {path: one for path, one in own.items() if "target" not in given[path] or one.schema is not None}
        ruled = {**self._paths.find(first, frozenset(aliases.get("described") or ())), **own}
        self.missing = [path for path in found if path not in own and path not in self._hand]
        hidden = {f"{module}.{name}" for module, names in (aliases.get("hidden") or {}).items() for name in names}
        hidden |= {path for path, entry in given.items() if entry is None}
        closed = frozenset(aliases.get("closed") or ())
        self.meanings = {
            path: meaning
            for path, meaning in ruled.items()
            if path in own or not (path in hidden or path.rpartition(".")[0] in closed)
        }

    def knows(self, operation: str) -> bool:
        """Whether the document has an operation."""
        return operation in self._operations

    @property
    def sent_components(self) -> list[str]:
        """Components that a public name of the request side leads to."""
        sent = (one for one in self.meanings.values() if one.sent)
        return sorted({name for one in sent if (name := one.component or target(one.schema)) is not None})

    @property
    def params_names(self) -> dict[str, str]:
        """Public name of the dictionary of an operation's arguments, by operation id.

        Where several packages have the name it belongs to the one nearest to the root.
        """
        nearest: dict[str, list[str]] = {}
        for path in sorted({*self.meanings, *self._hand}, key=lambda path: (path.count("."), path)):
            nearest.setdefault(path.rpartition(".")[2], []).append(path)
        found = dict(self._arguments)
        for short, paths in nearest.items():
            meaning = self.meanings.get(paths[0])
            alone = len(paths) == 1 or paths[1].count(".") > paths[0].count(".")
            called = None if meaning is None else self._operations.get(meaning.operation or "")
            whole = called is not None and called.body is not None and called.body.ref is not None
            if called is not None and not whole and alone and short not in self._components:
                found.setdefault(called.id, short)
        return found

    def module_of(self, path: str) -> str:
        """The module that defines a public name."""
        given = self._modules.get(path)
        if given is not None:
            return given
        parent, _, name = path.rpartition(".")
        return parent if parent in self._leaves else f"{parent}.{own_module(name)}"

    def _find_leaves(self) -> frozenset[str]:
        """Containers of names that are modules, not packages: those named after a name of the package around them."""
        children: dict[str, set[str]] = {}
        for path in (*self.meanings, *self._hand):
            children.setdefault(path.rpartition(".")[0], set()).add(path.rpartition(".")[2])
        leaves = set(self._modules.values())
        for container in children:
            parent, _, last = container.rpartition(".")
            if any(own_module(name) == last for name in children.get(parent, ())):
                leaves.add(container)
        return frozenset(leaves)

    def _homes(self) -> dict[str, Home]:
        public = self.params_names
        found = {path: self._home(meaning, public) for path, meaning in self.meanings.items()}
        for path, place in self._hand.items():
            module, _, name = place.partition(":")
            if not name:
                raise CodegenError(f"nothing says where {path} was written", "/hand_written", "places.yaml")
            found[path] = Home(module, name)
        return dict(sorted(found.items()))

    def _home(self, meaning: Meaning, public: Mapping[str, str]) -> Home:
        if meaning.operation is not None:
            arguments = operation_params(self._operations[meaning.operation], public)
            if arguments is not None:
                return Home(PARAMS, arguments)
        name = meaning.component or target(meaning.schema)
        if name is None:
            return Home(spelled=meaning.schema, sent=meaning.sent)
        kind = self._reading.kind(name)
        if meaning.sent and kind in ("object", "union") and has_objects(name, self._reading):
            param = param_name(name)
            return Home(PARAMS, param)
        if meaning.sent and kind != "enum":
            return Home(spelled=reference(name), sent=True)
        return Home(MODELS, name)

    def _meaning(self, path: str, entry: str | Node, given: Node, ruled: dict[str, Meaning]) -> Meaning | None:
        """What an entry says: a class, `params.` and a class, or one of `operation`, `schema` and `target`."""
        if isinstance(entry, str):
            name = entry.removeprefix("params.")
            return Meaning(name, sent=name != entry) if name in self._components else None
        if "operation" in entry:
            return Meaning(operation=entry["operation"], sent=True) if entry["operation"] in self._operations else None
        sent = bool(entry.get("sent"))
        if "schema" in entry:
            schema = resolve(self._document, entry["schema"])
            return None if schema is None else Meaning(schema=schema, sent=sent)
        listed = _LIST.fullmatch(entry["target"])
        wanted = listed[1] if listed else entry["target"]
        if wanted in self._hand and listed is None:
            self._hand = {**self._hand, path: self._hand[wanted]}
            return None
        found = Meaning(schema={"type": _PLAIN[wanted]}) if wanted in _PLAIN else ruled.get(wanted)
        if wanted in given:
            found = self._meaning(wanted, given[wanted], given, ruled)
        if found is None:
            message = f"{path} is another name of {wanted}, which is not in the table"
            raise CodegenError(message, f"/names/{path}", "aliases.yaml")
        if listed is None:
            return found
        items = found.schema if found.component is None else reference(found.component)
        return Meaning(schema={"type": "array", "items": items}, sent=sent)


def resolve(document: Node, pointer: str) -> Node | None:
    """The normalised schema of an upstream place, or None where nothing is left of it.

    Null is left out: a name stands for the value, and whoever may hold null says so. Places that were merged into their
    surroundings (a variant beside null, a part of an `allOf`) answer with these.

    Args:
        document: What `normalize` returned.
        pointer: JSON pointer into the upstream file, `/components/schemas/X` for a named schema.
    """
    places: Node = document["x-places"]
    while pointer not in places:
        if not _MEMBER.search(pointer):
            return None
        pointer = _MEMBER.sub("", pointer)
    schema: Node = places[pointer]
    members = [member for member in schema.get("anyOf", ()) if member.get("type") != "null"]
    if not members:
        return schema
    return members[0] if len(members) == 1 else {**schema, "anyOf": members}

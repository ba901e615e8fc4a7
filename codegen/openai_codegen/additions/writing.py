"""`additions`: reads the tables once and writes what a description lacks of them, a file for each family."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_codegen import names
from openai_codegen.additions.components import COMPONENT, Components
from openai_codegen.additions.fragments import Fragments
from openai_codegen.additions.grouping import Grouping
from openai_codegen.additions.meanings import Values
from openai_codegen.additions.pairing import Gap, Pairing
from openai_codegen.additions.tables import Method, Tables
from openai_codegen.document import dump, each_operation, read, read_optional, schemas
from openai_codegen.library import Reading
from openai_codegen.naming.keeping import public_paths
from openai_codegen.normalize import normalize

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from openai_codegen.document import Node

HEADER = "# Written once by `python -m openai_codegen additions` from fact tables; reviewed, and merged by `vendor`.\n"
OUTER = ("beta", "admin", "organization")
WEBHOOKS = "/webhooks"
ADDS, NAMES = "adds", "names"
"""The files of what belongs to schemas of the edition: parts it lacks, and public names."""


def additions(tables: Path, description: Path, into: Path, data: Path) -> list[str]:
    """Write the fragments.

    Args:
        tables: Folder with `surface.yaml` and `types.yaml`.
        description: What `vendor` made of an edition without additions.
        into: Folder for the fragments.
        data: Folder with `aliases.yaml`, `places.yaml`, `resources.yaml` and `kept.yaml`.

    Returns:
        What was written, line by line.
    """
    known, document = Tables(tables), read(description)
    rows = {name: read_optional(data / f"{name}.yaml") for name in ("aliases", "places", "resources", "kept")}
    work = _Work(known, document, rows)
    into.mkdir(parents=True, exist_ok=True)
    lines = []
    for name, content in work.files().items():
        (into / f"{name}.yaml").write_text(HEADER + dump(content, compact=True), encoding="utf-8", newline="\n")
        lines.append(f"{name}.yaml: {', '.join(f'{len(part)} {key}' for key, part in _counted(content))}")
    return lines


def _counted(content: Node) -> Iterable[tuple[str, Any]]:
    return ((key, part["schemas"] if key == "components" else part) for key, part in content.items())


class _Work:
    def __init__(self, tables: Tables, document: Node, data: dict[str, Node]) -> None:
        self.tables = tables
        self.placed = {
            f"{path}.{method}"
            for path, node in (data["resources"].get("resources") or {}).items()
            for method, spec in (node.get("methods") or {}).items()
            if (spec if isinstance(spec, str) else spec["operation"]) in _ids(document)
        }
        normal, _ = normalize(document)
        self.pairing = Pairing(tables, normal)
        self.methods = list(tables.methods())
        for method in self.methods:
            self.pairing.method(method)
        public = public_paths(Reading(normal), data)
        self.pairing.known(public.meanings)
        self.new = [path for path in tables.entries if path not in public.homes and _describable(tables, path)]
        queries = {method.facts.get("query_type") for method in self.methods}
        self.left = [path for path in self.new if path not in self.pairing.pointers and path not in queries]
        inner = {variant for path in self.left for variant in tables.variants(path)}
        grouping = Grouping(tables, self.pairing.pointers, [path for path in self.left if path not in inner])
        upstream = {str(schema.get("x-origin", "")).rpartition("/")[2] for schema in schemas(document).values()}
        taken = {names.snake(name) for name in {*schemas(normal), *upstream} if name}
        self.components = Components(tables, grouping, self.pairing.pointers, taken, tables.bodies())
        self.fragments = Fragments(tables, self.components)
        self.found: dict[str, Node] = {}
        self.inner = inner

    def files(self) -> dict[str, Node]:
        """The content of every file, by name."""
        for method in self.methods:
            if self.pairing.operation(method) is None and method.place not in self.placed:
                self._operation(method)
        adds = self._adds()
        self._owned("shared")
        for gap in [gap for gap in self.pairing.gaps if gap.pointer == WEBHOOKS]:
            self._webhook(gap.name)
        self._owned("webhooks")
        for path in self.left:
            if path not in self.inner:
                self.components.named(path)
                self._owned(_family_of_type(path, nested=bool(self.tables.entry(path).get("nested"))))
        return {**dict(sorted(self.found.items())), ADDS: {"adds": adds}, NAMES: {"names": self._names()}}

    def _operation(self, method: Method) -> None:
        family = _family(method)
        made = self.fragments.operation(method, family.replace("_", " ").capitalize())
        paths = self.found.setdefault(family, {}).setdefault("paths", {})
        paths.setdefault(method.path, {})[method.verb.lower()] = made
        self._owned(family)

    def _owned(self, family: str) -> None:
        """Give a family the components that were made since it was last asked for."""
        if self.components.made:
            parts = self.found.setdefault(family, {}).setdefault("components", {}).setdefault("schemas", {})
            parts |= self.components.made
            self.components.made = {}

    def _adds(self) -> Node:
        found: dict[str, Node] = {}
        for gap in self.pairing.gaps:
            if gap.pointer == WEBHOOKS:
                continue
            kinds = found.setdefault(gap.pointer, {})
            self._add(kinds, gap)
        return dict(sorted((pointer, kinds) for pointer, kinds in found.items() if kinds))

    def _webhook(self, path: str) -> None:
        tag = next(field.meaning for field in self.tables.fields(path) if field.wire == "type")
        assert isinstance(tag, Values)
        content = {"application/json": {"schema": self.components.named(path)}}
        name = str(tag.values[0]).replace(".", "_")
        operation = {"requestBody": {"content": content}, "responses": {"200": {"description": "OK"}}}
        self.found.setdefault("webhooks", {}).setdefault("webhooks", {})[name] = {"post": operation}

    def _add(self, kinds: Node, gap: Gap) -> None:
        if gap.kind == "values":
            assert isinstance(gap.meaning, Values)
            values = kinds.setdefault("values", [])
            values += [value for value in gap.meaning.values if value not in values]
            return
        schema = self.components.schema(gap.meaning, nullable=gap.nullable)
        if gap.kind == "properties":
            known = kinds.setdefault("properties", {}).setdefault(gap.name, schema)
            if "enum" in known and "enum" in schema:
                known["enum"] = list(dict.fromkeys([*known["enum"], *schema["enum"]]))
        elif gap.kind == "members" and schema not in kinds.setdefault("members", []):
            kinds["members"].append(schema)
        elif gap.kind == "parameters":
            one = {"name": gap.name, "in": "query", "required": False, "schema": schema}
            kinds.setdefault("parameters", []).append(one)

    def _names(self) -> Node:
        found: Node = {}
        for path in self.new:
            pointer = self.pairing.pointers.get(path)
            if pointer is not None:
                inner = pointer.removeprefix(COMPONENT)
                place = {"schema": inner} if pointer != inner and "/" not in inner else {"inline": pointer}
                found |= {one: {"kind": self.tables.kind(path), **place} for one in self.tables.paths(path)}
        for method in self.methods:
            operation, query = self.pairing.operation(method), method.facts.get("query_type")
            if operation is not None and query in self.new and query not in found:
                found[query] = {"kind": "typeddict", "operation": operation["operationId"]}
        return dict(sorted(found.items()))


def _ids(document: Node) -> set[str]:
    return {operation["operationId"] for _, _, operation in each_operation(document)}


def _describable(tables: Tables, path: str) -> bool:
    """Whether a type can be described: it is no class of a program, and has nothing of one in it."""
    entry = tables.entry(path)
    return entry.get("kind") != "other" and not entry.get("generic")


def _family(method: Method) -> str:
    steps = [step for step in method.place.split(".")[:-1] if step not in OUTER]
    return "_".join(steps[:2] if steps[0] == "agents" else steps[:1])


def _family_of_type(path: str, *, nested: bool) -> str:
    steps = path.split(".")[1 : -2 if nested else -1]
    return next((step for step in steps if step not in OUTER), steps[0] if steps else "shared")

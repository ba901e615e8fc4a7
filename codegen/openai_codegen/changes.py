"""What differs between two editions for those who call the API, and which of it breaks them.

Both editions are compared as they are generated from: `allOf` flattened, parts hoisted, classes under their public
names. So a schema that moved between components, or got another name upstream, is no change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from openai_codegen.differences import Comparison
from openai_codegen.document import Node, each_schema, schemas, target
from openai_codegen.naming.keeping import public_paths, same_home
from openai_codegen.operations import Operation, operations
from openai_codegen.properties import as_schema
from openai_codegen.resource_tree import tree

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from openai_codegen.library import Reading
    from openai_codegen.naming.aliases import AliasTable
    from openai_codegen.resource_tree import Resource

Kind = Literal["operations", "methods", "types", "fields"]
KINDS: tuple[Kind, ...] = ("operations", "methods", "types", "fields")


@attrs.frozen
class Change:
    """One difference."""

    kind: Kind
    verb: Literal["added", "removed", "changed"]
    place: str
    note: str = ""
    breaks: bool = False

    def __str__(self) -> str:
        return f"{self.verb} {self.place}" + (f": {self.note}" if self.note else "")


@attrs.frozen
class Seen:
    """What callers see of an edition.

    Attributes:
        reading: What the parser read.
        components: The classes.
        operations: The operations, by id.
        methods: Operation id by method of the client.
        table: The public paths of types.
        sent: Classes that a request may hold.
        answered: Classes that an answer, or an event, may hold.
    """

    reading: Reading
    components: Node
    operations: dict[str, Operation]
    methods: dict[str, str]
    table: AliasTable
    sent: frozenset[str]
    answered: frozenset[str]

    @classmethod
    def of(cls, reading: Reading, tables: dict[str, Node] | None = None, table: AliasTable | None = None) -> Seen:
        """Look at an edition through its data files, by name; `table` saves finding its paths again."""
        tables = {"resources": {}, "aliases": {}, "places": {}, **(tables or {})}
        calls, components = operations(reading, tables["resources"]), schemas(reading.document)
        table = table or public_paths(reading, tables)
        bodies = [as_schema(one.prop, reading) for call in calls for one in call.parameters]
        answers = [as_schema(one, reading) for call in calls for one in (call.result.prop, call.stream_event) if one]
        shown = [one for one in table.meanings.values() if one.component]
        return cls(
            reading=reading,
            components=components,
            operations={call.id: call for call in calls},
            methods=dict(_methods(tree(calls, tables["resources"], components))),
            table=table,
            sent=_reached(bodies, {one.component for one in shown if one.sent}, components),
            answered=_reached(answers, {one.component for one in shown if not one.sent}, components),
        )


def compare(old: Seen, new: Seen) -> list[Change]:
    """All differences between two editions, operations first, each group in alphabetical order."""
    found = [*_operations(old, new), *_client(old, new), *_paths(old, new), *_classes(old, new)]
    return sorted(set(found), key=lambda change: (KINDS.index(change.kind), change.place, change.verb, change.note))


def _methods(nodes: Iterable[Resource]) -> Iterator[tuple[str, str]]:
    for node in nodes:
        yield from ((f"client.{node.path}.{method.name}", method.operation.id) for method in node.methods)
        yield from _methods(node.children)


def _reached(found: list[Node], names: Iterable[str | None], components: Node) -> frozenset[str]:
    waiting = [*found, *(components[name] for name in names if name in components)]
    seen = {name for name in names if name is not None and name in components}
    while waiting:
        for schema, _ in each_schema(waiting.pop()):
            name = target(schema)
            if name is not None and name not in seen:
                seen.add(name)
                waiting.append(components[name])
    return frozenset(seen)


def _operations(old: Seen, new: Seen) -> Iterator[Change]:
    for name in old.operations.keys() - new.operations.keys():
        yield Change("operations", "removed", _title(old.operations[name]), breaks=True)
    for name in new.operations.keys() - old.operations.keys():
        yield Change("operations", "added", _title(new.operations[name]))
    for name in old.operations.keys() & new.operations.keys():
        was, now = old.operations[name], new.operations[name]
        title = _title(was)
        if (was.method, was.template) != (now.method, now.template):
            yield Change("operations", "changed", title, f"now {now.method} {now.template}", breaks=True)
        if now.deprecated and not was.deprecated:
            yield Change("operations", "changed", title, "is deprecated now")
        for note, breaks in [*_arguments(was, now, old, new), *_answer(was, now, old, new)]:
            yield Change("operations", "changed", title, note, breaks)


def _title(operation: Operation) -> str:
    return f"{operation.id} ({operation.method} {operation.template})"


def _arguments(was: Operation, now: Operation, old: Seen, new: Seen) -> Iterator[tuple[str, bool]]:
    before = {one.name: one for one in was.parameters}
    after = {one.name: one for one in now.parameters}
    comparison = Comparison(old.components, new.components, sent=True)
    for name in before.keys() - after.keys():
        yield f"the argument {name} is gone", True
    if was.body is not None and now.body is not None and was.body.content_type != now.body.content_type:
        yield f"the request is sent as {now.body.content_type}, was {was.body.content_type}", False
    for name in after.keys() - before.keys():
        yield f"the argument {name} is {'needed' if after[name].required else 'new'}", after[name].required
    for name in before.keys() & after.keys():
        if after[name].required and not before[name].required:
            yield f"the argument {name} is needed now", True
        elif before[name].required and not after[name].required:
            yield f"the argument {name} may be left out now", False
        for one in comparison.of(as_schema(before[name].prop, old.reading), as_schema(after[name].prop, new.reading)):
            place = f"the argument {name}" + (f", {one.place.removeprefix('.')}" if one.place else "")
            yield f"{place}: {one.note or one.verb}", one.breaks


def _answer(was: Operation, now: Operation, old: Seen, new: Seen) -> Iterator[tuple[str, bool]]:
    if was.result.content != now.result.content:
        yield f"the answer is {now.result.content}, was {was.result.content}", True
        return
    comparison = Comparison(old.components, new.components, sent=False)
    for part, first, second in (
        ("the answer", was.result.prop, now.result.prop),
        ("the events", was.stream_event, now.stream_event),
    ):
        if first is not None and second is None:
            yield f"{part} are gone", True
        elif first is not None and second is not None:
            for one in comparison.of(as_schema(first, old.reading), as_schema(second, new.reading)):
                place = f"{part}, {one.place.removeprefix('.')}" if one.place else part
                yield f"{place}: {one.note or one.verb}", one.breaks


def _client(old: Seen, new: Seen) -> Iterator[Change]:
    """Methods whose operation is still there; what became of the others is told by their operation."""
    for method, operation in old.methods.items():
        if operation in new.operations and new.methods.get(method) != operation:
            yield Change("methods", "removed", method, breaks=True)
    for method, operation in new.methods.items():
        if operation in old.operations and old.methods.get(method) != operation:
            yield Change("methods", "added", method)


def _paths(old: Seen, new: Seen) -> Iterator[Change]:
    before, after = old.table.homes, new.table.homes
    for path in before.keys() - after.keys():
        yield Change("types", "removed", path, breaks=True)
    for path in after.keys() - before.keys():
        yield Change("types", "added", path)
    for path in before.keys() & after.keys():
        if not same_home(before[path], after[path]):
            note = f"is {after[path].name or 'spelled out'}, was {before[path].name or 'spelled out'}"
            yield Change("types", "changed", path, note, breaks=True)


def _classes(old: Seen, new: Seen) -> Iterator[Change]:
    """What the classes that both editions show hold, and those that are gone without having had a public path."""
    bodies = {call.body.ref for call in old.operations.values() if call.body is not None}
    public = {one.component for one in old.table.meanings.values()}
    for name in sorted((old.sent | old.answered) - bodies):
        whole = old.components[name].get("x-origin", "").count("/") < 4
        if name not in new.components:
            if whole and name not in public and old.components[name]["x-kind"] in ("object", "union"):
                yield Change("types", "removed", name, breaks=True)
            continue
        if old.components[name]["x-kind"] == "enum" and not whole:
            continue  # told of the field
        comparison = Comparison(old.components, new.components, sent=name in old.sent | new.sent)
        for one in comparison.inside(old.components[name], new.components[name]):
            kind: Kind = "fields" if one.place else "types"
            yield Change(kind, one.verb, name + one.place, one.note, one.breaks)

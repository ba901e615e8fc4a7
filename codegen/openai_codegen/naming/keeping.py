"""Keeping the public paths of the edition before: `kept.yaml` holds those that the rule would move by now."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from openai_codegen.document import schemas
from openai_codegen.naming.aliases import AliasTable
from openai_codegen.operations import operations
from openai_codegen.resource_tree import tree

if TYPE_CHECKING:
    from openai_codegen.document import Node
    from openai_codegen.library import Reading
    from openai_codegen.naming.aliases import Home
    from openai_codegen.naming.paths import Meaning


@attrs.frozen
class Kept:
    """What became of the public paths.

    Attributes:
        table: The public paths of the new edition.
        paths: Paths that the rule would move, and what they go on to stand for; None where their class is gone.
        arguments: Operation -> name of the dictionary of its arguments, where the rule would give another one.
        added: Paths that are new.
        gone: Paths that lead nowhere any more, because their class is gone.
    """

    table: AliasTable
    paths: dict[str, object]
    arguments: dict[str, str]
    added: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()


def public_paths(reading: Reading, tables: dict[str, Node]) -> AliasTable:
    """The public paths of a normalised document.

    Args:
        reading: What the parser read of it.
        tables: Content of the data files by name (`resources`, `aliases`, `places`, `kept`).
    """
    calls = operations(reading, tables["resources"])
    roots = tree(calls, tables["resources"], reading.components)
    return AliasTable(reading, calls, roots, tables["aliases"], tables["places"], tables.get("kept"))


def keep(old: AliasTable, reading: Reading, tables: dict[str, Node]) -> Kept:
    """Hold the paths of a new edition to those of the edition before.

    Args:
        old: The public paths of the edition before.
        reading: The new edition, as the parser read it.
        tables: Content of the data files by name, `kept` being that of the edition before.
    """
    known = tables.get("kept") or {}
    paths, arguments = dict(known.get("paths") or {}), dict(known.get("arguments") or {})
    table = public_paths(reading, {**tables, "kept": {"paths": paths, "arguments": arguments}})
    given = table.params_names
    arguments |= {
        operation: name
        for operation, name in old.params_names.items()
        if table.knows(operation) and given.get(operation) != name
    }
    table = public_paths(reading, {**tables, "kept": {"paths": paths, "arguments": arguments}})
    for path, home in old.homes.items():
        now = table.homes.get(path)
        if now is not None and same_home(home, now):
            continue
        entry = _entry(old.meanings.get(path), table, schemas(reading.document))
        if entry is not None or now is not None or path in table.missing:
            paths[path] = entry
    if paths:
        table = public_paths(reading, {**tables, "kept": {"paths": paths, "arguments": arguments}})
    added = tuple(sorted(path for path in table.homes if path not in old.homes))
    gone = tuple(sorted(path for path in old.homes if path not in table.homes))
    return Kept(table, dict(sorted(paths.items())), arguments, added, gone)


def same_home(home: Home, now: Home) -> bool:
    """Whether a path leads to what it led to; of a type that is spelled out only that it still is one counts."""
    if home.module is None or now.module is None:
        return home.module is now.module
    return (home.module, home.name) == (now.module, now.name)


def _entry(meaning: Meaning | None, table: AliasTable, components: Node) -> object:
    """How `kept.yaml` says what a path stands for, where this edition still has it."""
    if meaning is None:
        return None
    if meaning.operation is not None:
        return {"operation": meaning.operation} if table.knows(meaning.operation) else None
    if meaning.component in components:
        return f"params.{meaning.component}" if meaning.sent else meaning.component
    return None

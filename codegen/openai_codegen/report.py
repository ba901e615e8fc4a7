"""The report of an edition: what came, what went, what of it breaks callers, and what still wants a place or a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_codegen.changes import KINDS, compare

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from openai_codegen.changes import Seen
    from openai_codegen.document import Node
    from openai_codegen.resource_tree import Placement


def write(
    edition: str,
    *,
    old: Seen | None,
    new: Seen,
    facts: Node,
    passes: Sequence[tuple[str, int]],
    places: Sequence[Placement],
) -> str:
    """The report as Markdown.

    Args:
        edition: Name of the new edition.
        old: What callers saw of the edition before; None for a first edition.
        new: What they see now.
        facts: What stage 1 found: schemas, repairs, modernised, names, moved, retired, unwritten, mended, idle.
        passes: What each pass of stage 2 touched.
        places: Where the operations went that no data gives a place.
    """
    lines = [f"# Edition {edition}", ""]
    lines += [f"{len(new.operations)} operations, {facts['schemas']} schemas."]
    if old is not None:
        lines += _changes(old, new)
    lines += _section("Operations without a place in the client tree", [_placement(place) for place in places])
    lines += _section("Operations without a sentence in docs.yaml", facts["unwritten"])
    lines += _section("Schemas without a name in names.yaml (named after upstream)", facts["names"]["new"])
    lines += _section("Entries of names.yaml that lead nowhere any more", facts["names"]["gone"])
    moved = [f"{name}: {was} is {now} now" for name, (was, now) in sorted(facts["moved"].items())]
    lines += _section("Classes that upstream has elsewhere now (they keep their names)", moved)
    lines += _section("Classes that are gone (no other one gets their names)", facts["retired"])
    lines += _section("Additions that were left out", facts.get("dropped") or ())
    lines += _section("Slips that were mended", facts["mended"])
    lines += _section("Repairs applied", facts["repairs"])
    lines += _section("Repairs that do not fit this description", facts["idle"])
    counts = [f"{name}: {count}" for name, count in facts["modernised"].items()]
    lines += _section("OpenAPI 3.0 habits modernised", counts)
    lines += _section("Normalisation", [f"{name}: {touched}" for name, touched in passes])
    return "\n".join(lines) + "\n"


def _changes(old: Seen, new: Seen) -> list[str]:
    found = compare(old, new)
    lines = [""]
    if not found:
        return [*lines, "Nothing changed against the edition before."]
    for kind in KINDS:
        of_kind = [change.verb for change in found if change.kind == kind]
        lines.append(
            f"- {kind}: " + ", ".join(f"{of_kind.count(verb)} {verb}" for verb in ("added", "removed", "changed"))
        )
    breaking = [change for change in found if change.breaks]
    lines += _section("Breaks callers", map(str, breaking)) or ["", "Nothing of it breaks callers."]
    for kind in KINDS:
        rest = [change for change in found if change.kind == kind and not change.breaks]
        if kind == "types":
            lines += _section("New public types", _grouped([one.place for one in rest if one.verb == "added"], new))
            rest = [change for change in rest if change.verb != "added"]
        lines += _section(f"Other changes: {kind}", map(str, rest))
    return lines


def _grouped(paths: Iterable[str], new: Seen) -> list[str]:
    """New paths; those in the module of a class are counted with the class."""
    owners = {new.table.module_of(path): path for path in new.table.homes if not _is_part(path, new)}
    rows = dict.fromkeys((path for path in paths if not _is_part(path, new)), 0)
    for path in paths:
        if _is_part(path, new):
            module = path.rpartition(".")[0]
            owner = owners.get(module, module)
            rows[owner] = rows.get(owner, 0) + 1
    return [f"{row} ({_counted(rows[row])} inside)" if rows[row] else row for row in sorted(rows)]


def _is_part(path: str, new: Seen) -> bool:
    return new.table.module_of(path) == path.rpartition(".")[0]


def _counted(number: int) -> str:
    return "1 new part" if number == 1 else f"{number} new parts"


def _placement(place: Placement) -> str:
    return f"{place.operation}: taken as `client.{place.path}.{place.method}` until resources.yaml says otherwise"


def _section(title: str, rows: Iterable[str]) -> list[str]:
    rows = list(rows)
    return ["", f"## {title} ({len(rows)})", "", *(f"- {row}" for row in rows)] if rows else []

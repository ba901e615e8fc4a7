"""The report of an edition: what came, what went, what of it breaks callers, and what still wants a place or a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_codegen.changes import compare
from openai_codegen.document import Node, each_operation, schemas

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from openai_codegen.resource_tree import Placement


def write(
    edition: str,
    *,
    old: Node | None,
    new: Node,
    facts: Node,
    passes: Sequence[tuple[str, int]],
    places: Sequence[Placement],
) -> str:
    """The report as Markdown.

    Args:
        edition: Name of the new edition.
        old: The description before, ours; None for a first edition.
        new: The description now.
        facts: What stage 1 counted: repairs, modernised, names, unwritten.
        passes: What each pass of stage 2 touched.
        places: Where the operations went that no data gives a place.
    """
    lines = [f"# Edition {edition}", ""]
    lines += [f"{sum(1 for _ in each_operation(new))} operations, {len(schemas(new))} schemas."]
    if old is not None:
        lines += _changes(old, new)
    lines += _section("Operations without a place in the client tree", [_placement(place) for place in places])
    lines += _section("Operations without a sentence in docs.yaml", facts["unwritten"])
    lines += _section("Schemas without a name in names.yaml (named after upstream)", facts["names"]["new"])
    lines += _section("Entries of names.yaml that lead nowhere any more", facts["names"]["gone"])
    lines += _section("Additions that were left out", facts.get("dropped") or ())
    lines += _section("Slips that were mended", facts["mended"])
    lines += _section("Repairs applied", facts["repairs"])
    lines += _section("Repairs that do not fit this description", facts["idle"])
    counts = [f"{name}: {count}" for name, count in facts["modernised"].items()]
    lines += _section("OpenAPI 3.0 habits modernised", counts)
    lines += _section("Normalisation", [f"{name}: {touched}" for name, touched in passes])
    return "\n".join(lines) + "\n"


def _changes(old: Node, new: Node) -> list[str]:
    found = compare(old, new)
    lines = [""]
    if not found:
        return [*lines, "Nothing changed against the edition before."]
    breaking = [change for change in found if change.breaks]
    for kind in ("operations", "schemas", "fields"):
        of_kind = [change for change in found if change.kind == kind]
        counts = {
            verb: sum(1 for change in of_kind if change.verb == verb)
            for verb in ("added", "removed", "renamed", "changed")
        }
        lines.append(
            f"- {kind}: " + ", ".join(f"{count} {verb}" for verb, count in counts.items() if count or verb != "renamed")
        )
    lines += _section("Breaks callers", [str(change) for change in breaking]) or ["", "Nothing of it breaks callers."]
    for kind in ("operations", "schemas", "fields"):
        rest = [str(change) for change in found if change.kind == kind and not change.breaks]
        lines += _section(f"Other changes: {kind}", rest)
    return lines


def _placement(place: Placement) -> str:
    return f"{place.operation}: taken as `client.{place.path}.{place.method}` until resources.yaml says otherwise"


def _section(title: str, rows: Iterable[str]) -> list[str]:
    rows = list(rows)
    return ["", f"## {title} ({len(rows)})", "", *(f"- {row}" for row in rows)] if rows else []

"""Checks of unions: the variant is found by its tag where there is one, so that a problem names the right field."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .problems import Problem

if TYPE_CHECKING:
    from collections.abc import Callable

    from .description import JSON
    from .problems import Check

TAGS = ("type", "role", "object", "event", "kind")


@dataclass(slots=True)
class Variant:
    """One member of a union: its schema with references followed, and its check."""

    schema: JSON
    check: Check


def union(variants: list[Variant], nullable: bool, resolve: Callable[[JSON], JSON]) -> Check:
    """Compile a union: by tag for tagged objects, by trial for everything else."""
    if all(_only_required(variant.schema) for variant in variants):
        return _required_sets(variants)
    tag, table, untagged = _tags(variants, resolve)

    def check(value: Any) -> Problem | None:
        if value is None and nullable:
            return None
        candidates = variants
        if tag is not None and isinstance(value, dict):
            found = table.get(_key(value[tag])) if tag in value else untagged
            if found:
                candidates = found
            elif tag in value:
                return _unknown_tag(tag, value[tag], list(table))
        best: tuple[tuple[int, int, bool], Problem] | None = None
        for variant in candidates:
            problem = variant.check(value)
            if problem is None:
                return None
            rank = _rank(variant, value, problem)
            if best is None or rank > best[0]:
                best = (rank, problem)
        return best[1] if best else None

    return check


def _key(value: Any) -> Any:
    return value if isinstance(value, str | int | bool) else None


def _rank(variant: Variant, value: Any, problem: Problem) -> tuple[int, int, bool]:
    """How much a problem says: most where the variant knows the value's fields, and deep inside it."""
    known = variant.schema.get("properties", ())
    familiar = sum(name in known for name in value) if isinstance(value, dict) else 0
    return familiar, len(problem.path), not problem.message.startswith("expected")


def _unknown_tag(tag: str, value: Any, known: list[Any]) -> Problem:
    shown = ", ".join(repr(name) for name in known[:20]) + (", …" if len(known) > 20 else "")
    problem = Problem(f"{value!r:.80} is not one of {shown}")
    problem.path.append(tag)
    return problem


def _only_required(schema: JSON) -> bool:
    return bool(schema) and set(schema) <= {"required", "type"} and "required" in schema


def _required_sets(variants: list[Variant]) -> Check:
    sets = [tuple(variant.schema["required"]) for variant in variants]
    shown = " or ".join(" and ".join(names) for names in sets)

    def check(value: Any) -> Problem | None:
        if not isinstance(value, dict) or any(all(name in value for name in names) for names in sets):
            return None
        return Problem(f"needs {shown}")

    return check


def _tags(
    variants: list[Variant], resolve: Callable[[JSON], JSON]
) -> tuple[str | None, dict[Any, list[Variant]], list[Variant]]:
    """Find the key whose constants tell the object variants apart, with the checks behind each value."""
    objects = [
        variant for variant in variants if variant.schema.get("type") == "object" or "properties" in variant.schema
    ]
    others = [variant for variant in variants if variant not in objects]
    if len(objects) < 2 or any("anyOf" in other.schema or "oneOf" in other.schema for other in others):
        return None, {}, []
    for tag in TAGS:
        table: dict[Any, list[Variant]] = {}
        untagged: list[Variant] = []
        for variant in objects:
            values = _constants(resolve(variant.schema.get("properties", {}).get(tag, {})), resolve)
            if not values:
                break
            for value in values:
                table.setdefault(value, []).append(variant)
            if tag not in variant.schema.get("required", ()):
                untagged.append(variant)
        else:
            if len(table) > 1:
                return tag, table, untagged or objects
    return None, {}, []


def _constants(schema: JSON, resolve: Callable[[JSON], JSON]) -> list[Any]:
    if "const" in schema:
        return [schema["const"]]
    if "enum" in schema:
        return list(schema["enum"])
    found: list[Any] = []
    for variant in schema.get("anyOf") or schema.get("oneOf") or ():
        if variant.get("type") != "null":
            values = _constants(resolve(variant), resolve)
            if not values:
                return []
            found += values
    return found

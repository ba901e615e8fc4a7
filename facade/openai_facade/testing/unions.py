"""Checks of unions: the variant is found by its tag where there is one, so that a problem names the right field."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from .checks import Check, Problem
    from .description import JSON

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
    checks = [variant.check for variant in variants]

    def check(value: Any) -> Problem | None:
        if value is None and nullable:
            return None
        candidates = checks
        if tag is not None and isinstance(value, dict):
            found = table.get(_key(value[tag])) if tag in value else untagged
            if found:
                candidates = found
            elif tag in value:
                return _unknown_tag(tag, value[tag], list(table))
        best: Problem | None = None
        for test in candidates:
            problem = test(value)
            if problem is None:
                return None
            if best is None or _rank(problem) > _rank(best):
                best = problem
        return best

    return check


def _key(value: Any) -> Any:
    return value if isinstance(value, str | int | bool) else None


def _rank(problem: Problem) -> tuple[int, bool]:
    """A problem deep inside a variant says more than one at its door."""
    return len(problem.path), not problem.message.startswith("expected")


def _unknown_tag(tag: str, value: Any, known: list[Any]) -> Problem:
    from .checks import Problem

    shown = ", ".join(repr(name) for name in known[:20]) + (", …" if len(known) > 20 else "")
    problem = Problem(f"{value!r:.80} is not one of {shown}")
    problem.path.append(tag)
    return problem


def _only_required(schema: JSON) -> bool:
    return bool(schema) and set(schema) <= {"required", "type"} and "required" in schema


def _required_sets(variants: list[Variant]) -> Check:
    from .checks import Problem

    sets = [tuple(variant.schema["required"]) for variant in variants]
    shown = " or ".join(" and ".join(names) for names in sets)

    def check(value: Any) -> Problem | None:
        if not isinstance(value, dict) or any(all(name in value for name in names) for names in sets):
            return None
        return Problem(f"needs {shown}")

    return check


def _tags(
    variants: list[Variant], resolve: Callable[[JSON], JSON]
) -> tuple[str | None, dict[Any, list[Check]], list[Check]]:
    """Find the key whose constants tell the object variants apart, with the checks behind each value."""
    objects = [
        variant for variant in variants if variant.schema.get("type") == "object" or "properties" in variant.schema
    ]
    others = [variant for variant in variants if variant not in objects]
    if len(objects) < 2 or any("anyOf" in other.schema or "oneOf" in other.schema for other in others):
        return None, {}, []
    for tag in TAGS:
        table: dict[Any, list[Check]] = {}
        untagged: list[Check] = []
        for variant in objects:
            values = _constants(resolve(variant.schema.get("properties", {}).get(tag, {})), resolve)
            if not values:
                break
            for value in values:
                table.setdefault(value, []).append(variant.check)
            if tag not in variant.schema.get("required", ()):
                untagged.append(variant.check)
        else:
            if len(table) > 1:
                return tag, table, untagged or [variant.check for variant in objects]
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

"""JSON Schemas as strict structured outputs want them."""

from __future__ import annotations

from typing import Any

from openai_facade.parsing.strict import to_strict_schema


def to_strict_json_schema(model: Any) -> dict[str, Any]:
    """Give the strict schema of a pydantic model class or TypeAdapter."""
    if not isinstance(model, type) and callable(getattr(model, "json_schema", None)):
        return to_strict_schema(model.json_schema())
    return to_strict_schema(model)


def _ensure_strict_json_schema(
    json_schema: dict[str, Any], *, path: tuple[str, ...] = (), root: dict[str, Any] | None = None
) -> dict[str, Any]:
    """Turn a schema into a strict one, in place.

    Args:
        json_schema: The schema; it is changed.
        path: Where it stands, which no error needs here.
        root: The schema that has the definitions, where it is another one.
    """
    outer: dict[str, Any] = (
        {}
        if root is None or root is json_schema
        else {key: root[key] for key in ("$defs", "definitions") if key in root}
    )
    strict = to_strict_schema({**outer, **json_schema})
    json_schema.clear()
    json_schema.update(strict)
    return json_schema

"""One sentence about a component where the description has none: what its name, its tag and its shape tell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from openai_codegen import names

if TYPE_CHECKING:
    from openai_codegen.operations import Operation, Schema

ABBREVIATIONS = {"api", "id", "ids", "json", "url", "urls", "sip", "mcp", "llm", "ip", "http", "vad", "sdp"}


def component_doc(name: str, schema: Schema) -> str:
    """What stands in the docstring of a component's class or alias."""
    given = schema.get("description")
    if given:
        return docstring(str(given))
    subject = phrase(name)
    kind = schema.get("x-kind")
    if kind == "union":
        key = (schema.get("x-union") or {}).get("key")
        told = f"told apart by `{key}`" if key else "told apart by their fields"
        return docstring(f"{subject}: one of {len(schema['anyOf'])} kinds, {told}.")
    if kind == "enum":
        return docstring(f"{subject}: the values known when this was generated.")
    if kind == "map":
        return docstring(f"{subject}: values by name.")
    if kind == "alias":
        return docstring(f"{subject}.")
    tag = _constant(schema, "object") or _constant(schema, "type")
    return docstring(f"{subject} (`{tag}`)." if tag else f"{subject}.")


def phrase(name: str) -> str:
    """`ChatCompletionChoice` as words: "Chat completion choice"."""
    found = [word.upper() if word.lower() in ABBREVIATIONS else word.lower() for word in names.words(name)]
    text = " ".join(found)
    return text[:1].upper() + text[1:]


def summary(operation: Operation) -> str:
    """What an operation does, in one sentence; verb and path where nobody wrote one."""
    return docstring(operation.summary) or f"`{operation.method} {operation.path}`."


def docstring(text: str) -> str:
    """Text that may stand between triple quotes: no backslash, no quote that could end it, no line break."""
    plain = re.sub(r"\s+", " ", text).strip()
    plain = plain.replace("\\", "\\\\").replace('"""', "'''")
    return f"{plain[:-1]}'" if plain.endswith('"') else plain


def _constant(schema: Schema, key: str) -> str | None:
    value = ((schema.get("properties") or {}).get(key) or {}).get("const")
    return value if isinstance(value, str) else None

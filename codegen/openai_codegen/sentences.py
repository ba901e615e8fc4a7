"""One sentence about a component where the description has none: what its name, its tag and its shape tell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from openai_codegen import names
from openai_codegen.document import schemas
from openai_codegen.library import ConstProperty, plain
from openai_codegen.properties import fields

if TYPE_CHECKING:
    from openai_codegen.field_docs import FieldDocs
    from openai_codegen.library import PropertyProtocol, Reading
    from openai_codegen.operations import Operation

ABBREVIATIONS = {"api", "id", "ids", "json", "url", "urls", "sip", "mcp", "llm", "ip", "http", "vad", "sdp"}


def component_doc(name: str, reading: Reading) -> str:
    """What stands in the docstring of a component's class or alias."""
    prop = reading.components[name]
    if prop.description:
        return docstring(plain(prop.description))
    subject = phrase(name)
    kind = reading.kind(name)
    if kind == "union":
        key = schemas(reading.document)[name]["x-union"]["key"]
        told = f"told apart by `{key}`" if key else "told apart by their fields"
        return docstring(f"{subject}: one of {len(getattr(prop.of, 'inner_properties', (prop.of,)))} kinds, {told}.")
    if kind == "enum":
        return docstring(f"{subject}: the values known when this was generated.")
    if kind == "map":
        return docstring(f"{subject}: values by name.")
    if kind == "alias":
        return docstring(f"{subject}.")
    constants = {plain(one.name): one.value.raw_value for one in fields(prop) if isinstance(one, ConstProperty)}
    tag = next((one for key in ("object", "type") if isinstance(one := constants.get(key), str)), None)
    return docstring(f"{subject} (`{tag}`)." if tag else f"{subject}.")


def field_doc(component: str, field: PropertyProtocol, docs: FieldDocs | None) -> str:
    """What stands behind a field of a component; nothing where neither people nor its type say anything."""
    said = docs.of(component, plain(field.name)) if docs is not None else ""
    if not said and isinstance(field, ConstProperty) and isinstance(field.value.raw_value, str):
        said = f"Always `{field.value.raw_value}`."
    return said


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

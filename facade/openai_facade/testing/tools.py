"""Which function a model would call for a prompt, with arguments that fit the function's schema."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from .examples import Examples, local_resolver

if TYPE_CHECKING:
    from .description import JSON

_NAME = re.compile(
    r"""["“']([^"”']{1,40})["”']           # quoted
    | (?<![.!?]\ )(?<!^)\b([A-Z][\w-]+)   # capitalised, not at the start of a sentence
    | ^([A-Z][\w-]+)(?=\ [a-z]+\?)        # the first of two words, as in: Paris weather?
    """,
    re.VERBOSE,
)
_COMMON = frozenset("a an and by call for from get in is it me of on s set the to what with".split())  # noqa: SIM905


def fitting(schema: JSON, prompt: str = "") -> Any:
    """A value for a user's JSON schema; free strings are filled with the names found in the prompt."""
    return Examples(local_resolver(schema), optional=2, words=_names(prompt)).example(schema)


def fitting_text(schema: JSON, prompt: str = "") -> str:
    """The same as JSON text."""
    return json.dumps(fitting(schema, prompt), ensure_ascii=False)


def choose(functions: list[JSON], prompt: str, *, forced: str | None, required: bool, parallel: bool) -> list[JSON]:
    """The functions to call.

    Args:
        functions: Dicts with `name`, `description` and `parameters`.
        prompt: What the user said last.
        forced: The one function that the request insists on.
        required: Whether the request insists on some call.
        parallel: Whether several calls are welcome.
    """
    if forced is not None:
        return [tool for tool in functions if tool["name"] == forced]
    asked = _stems(prompt)
    related = [tool for tool in functions if asked & _stems(f"{tool['name']} {tool.get('description') or ''}")]
    if not related:
        related = functions[:1]
    return related if parallel else related[:1]


def arguments(function: JSON, prompt: str) -> str:
    """Arguments for a call, as the JSON text that the API sends."""
    schema: JSON = function.get("parameters") or {"type": "object", "properties": {}}
    if not schema.get("type") and "$ref" not in schema:
        schema = {"type": "object", **schema}
    return fitting_text(schema, prompt)


def _names(prompt: str) -> list[str]:
    """Capitalised words in mid-sentence and quoted texts: most likely what a tool is to be called with."""
    found: list[tuple[str, ...]] = _NAME.findall(prompt)
    return [name for groups in found for name in groups if name and name != "I"]


def _stems(text: str) -> set[str]:
    words = re.findall(r"[a-z]+|[0-9]+", re.sub(r"([a-z])([A-Z])", r"\1 \2", text).lower())
    return {word.rstrip("s") for word in words if word not in _COMMON}

"""Which function a model would call for a prompt, with arguments that fit the function's schema."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from .answers import Refused

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


def fitting_text(schema: JSON, prompt: str = "", *, what: str, param: str) -> str:
    """The JSON text of a value for a user's schema; free strings are filled with the names found in the prompt.

    Args:
        schema: The schema.
        prompt: What the user said.
        what: What the schema is for, in the words of an error.
        param: The parameter of the request that the schema came in.

    Raises:
        Refused: There is no such value, or none could be found.
    """
    from .schemas.instances import Unfit, fitting

    try:
        return json.dumps(fitting(schema, _names(prompt)), ensure_ascii=False)
    except Unfit as unfit:
        raise Refused(f"Invalid schema for {what}: {unfit}.", param=param, code="invalid_json_schema") from None


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
    return fitting_text(schema, prompt, what=f"function '{function['name']}'", param="tools")


def _names(prompt: str) -> list[str]:
    """Capitalised words in mid-sentence and quoted texts: most likely what a tool is to be called with."""
    found: list[tuple[str, ...]] = _NAME.findall(prompt)
    return [name for groups in found for name in groups if name and name != "I"]


def _stems(text: str) -> set[str]:
    words = re.findall(r"[a-z]+|[0-9]+", re.sub(r"([a-z])([A-Z])", r"\1 \2", text).lower())
    return {word.rstrip("s") for word in words if word not in _COMMON}

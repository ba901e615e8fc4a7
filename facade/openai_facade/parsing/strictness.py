"""Whether a schema has to be one that strict mode can express: by what was asked for, and by the server."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openai_runtime.unset import Omit


def strictness(given: bool | Omit | None, client: object) -> bool | None:
    """Give the `strict` of `schema_for`: unless it is given, servers that have only strict mode decide.

    Args:
        given: What the caller asks for.
        client: The client; one of another server than the API says so in `_takes_any_schema`.
    """
    if isinstance(given, bool):
        return given
    return None if getattr(client, "_takes_any_schema", False) else True

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from openai_runtime.types import Iterable, TypedDict


class CredentialListParams(TypedDict, total=False):
    """Arguments of `GET /vaults/{vault_id}/credentials`."""

    after: str
    """Cursor: the id of the last item already seen; the page starts behind it."""
    limit: int
    """How many items a page holds at most; 20 unless said otherwise."""
    metadata: Mapping[str, str]
    """Only credentials that carry these pairs."""
    order: Literal["asc", "desc"]
    """Direction by creation time: asc (oldest first) or desc (newest first)."""
    status: Literal["active", "archived"] | Iterable[Literal["active", "archived"]]
    """Only credentials in this state, or in one of these."""

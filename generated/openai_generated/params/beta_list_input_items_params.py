# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_generated import models
from openai_runtime.types import Iterable, TypedDict


class BetaListInputItemsParams(TypedDict, total=False):
    """Arguments of `GET /responses/{response_id}/input_items`."""

    limit: int
    """How many items a page holds at most; 20 unless said otherwise."""
    order: Literal["asc", "desc"]
    """Direction by creation time: asc (oldest first) or desc (newest first)."""
    after: str
    """Cursor: the id of the last item already seen; the page starts behind it."""
    include: Iterable[models.BetaResponseIncludable]
    """Extra parts of the answer that are left out unless named here."""
    betas: Iterable[Literal["responses_multi_agent=v1"]]
    """Features of the beta to switch on, such as responses_multi_agent=v1."""

"""Which rules hold for which operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .fields import exclusive, metadata, together
from .models import context, must_embed, must_talk, sampling
from .talking import paired_items, paired_messages, readable, says_json
from .toolbox import chosen, named, strict

if TYPE_CHECKING:
    from .rule import Rule

TABLES: dict[str, tuple[Rule, ...]] = {
    "POST /chat/completions": (
        must_talk,
        sampling,
        together,
        chosen,
        named,
        strict,
        paired_messages,
        says_json,
        readable,
        context,
    ),
    "POST /responses": (must_talk, sampling, exclusive, chosen, named, strict, paired_items, says_json, context),
    "POST /embeddings": (must_embed,),
    "POST /completions": (context,),
}
ALWAYS: tuple[Rule, ...] = (metadata,)


def check(operation: str, body: Any) -> None:
    """Refuse what the API would not take.

    Raises:
        Refused: By the first rule that is broken.
    """
    if isinstance(body, dict):
        for rule in (*ALWAYS, *TABLES.get(operation, ())):
            for refused in rule(body):
                raise refused

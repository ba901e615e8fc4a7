"""Which rules hold for which operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .fields import exclusive, metadata, together
from .files import for_batch, for_training, shown, suited
from .models import context, must_embed, must_talk, sampling
from .moments import calm, not_over
from .pages import begun, sized
from .talking import paired_items, paired_messages, readable, says_json
from .toolbox import chosen, named, strict

if TYPE_CHECKING:
    from .asked import Asked
    from .rule import Rule, WideRule

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
WIDE: dict[str, tuple[WideRule, ...]] = {
    "POST /chat/completions": (shown,),
    "POST /responses": (shown,),
    "POST /files": (suited,),
    "POST /uploads": (suited,),
    "POST /batches": (for_batch,),
    "POST /batches/{}/cancel": (not_over,),
    "POST /fine_tuning/jobs": (for_training,),
    "POST /threads/{}/messages": (calm,),
}
LISTS: tuple[WideRule, ...] = (sized, begun)


def check(asked: Asked) -> None:
    """Refuse what the API would not take.

    Raises:
        Refused: By the first rule that is broken.
    """
    key, body = asked.operation.key, asked.body
    if isinstance(body, dict):
        for rule in (*ALWAYS, *TABLES.get(key, ())):
            for refused in rule(body):
                raise refused
    for wide in LISTS if asked.query else WIDE.get(key, ()):
        for refused in wide(asked):
            raise refused

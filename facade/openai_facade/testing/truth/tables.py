"""Which rules hold for which operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .fields import exclusive, metadata, together
from .files import for_batch, for_training, shown, suited
from .media import must_draw, must_hear, must_speak, picture, sound
from .models import bounded, context, must_embed, must_talk, sampling
from .moments import calm, not_over
from .pages import begun, sized
from .talking import paired_items, paired_messages, readable, says_json
from .toolbox import chosen, named, offered, strict

if TYPE_CHECKING:
    from .asked import Asked
    from .rule import Rule, WideRule

TABLES: dict[str, tuple[Rule, ...]] = {
    "POST /chat/completions": (
        must_talk,
        sampling,
        bounded,
        offered,
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
    "POST /audio/speech": (must_speak,),
    "POST /audio/transcriptions": (must_hear, sound),
    "POST /audio/translations": (must_hear, sound),
    "POST /images/generations": (must_draw,),
    "POST /images/edits": (must_draw, picture),
    "POST /images/variations": (must_draw, picture),
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

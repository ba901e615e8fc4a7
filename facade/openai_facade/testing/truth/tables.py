"""Which rules hold for which operations; `sources` says where each was learnt."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from ..description import operation_key
from .amounts import biased, few_tools, followed, found, uploaded
from .fields import aloud, begun, chosen_from, either, exclusive, labelled, limited, metadata, streamed, sure
from .files import for_batch, for_training, shown, suited
from .identity import attached, interpreted, put_in, resourced, searched, spoken, well_formed
from .media import audible, must_draw, must_hear, must_speak, picture, sound
from .models import bounded, context, must_embed, must_learn, must_talk, must_write, sampling, thoughtful
from .moments import calm, not_over
from .naming import formats, people, servers
from .pages import begun as begun_page
from .pages import sized
from .pictures import described, drawable, encoded, known
from .talking import paired_items, paired_messages, readable, said, says_json
from .toolbox import called, chosen, hosted, named, offered, strict, unique

if TYPE_CHECKING:
    from .asked import Asked
    from .rule import Rule, WideRule

_FUNCTIONS: tuple[Rule, ...] = (few_tools, named, unique)
_DRAWING: tuple[Rule, ...] = (must_draw, described, known, drawable, encoded)
_RESOURCES: tuple[WideRule, ...] = (resourced, attached, spoken)

TABLES: dict[str, tuple[Rule, ...]] = {
    "POST /chat/completions": (
        must_talk,
        sampling,
        thoughtful,
        bounded,
        limited,
        biased,
        aloud,
        offered,
        streamed,
        sure,
        chosen,
        called,
        *_FUNCTIONS,
        strict,
        formats,
        people,
        said,
        paired_messages,
        says_json,
        readable,
        context,
    ),
    "POST /responses": (
        must_talk,
        sampling,
        thoughtful,
        begun,
        exclusive,
        well_formed,
        streamed,
        chosen,
        hosted,
        *_FUNCTIONS,
        found,
        servers,
        strict,
        formats,
        paired_items,
        says_json,
        context,
    ),
    "POST /embeddings": (must_embed,),
    "POST /audio/speech": (must_speak, audible),
    "POST /audio/transcriptions": (must_hear, sound),
    "POST /audio/translations": (must_hear, sound),
    "POST /images/generations": _DRAWING,
    "POST /images/edits": (*_DRAWING, picture),
    "POST /images/variations": (must_draw, picture),
    "POST /completions": (must_write, streamed, chosen_from, biased, context),
    "POST /assistants": _FUNCTIONS,
    "POST /assistants/{}": _FUNCTIONS,
    "POST /threads/runs": _FUNCTIONS,
    "POST /threads/{}/runs": _FUNCTIONS,
    "POST /fine_tuning/jobs": (must_learn, followed),
    "POST /evals": (labelled,),
    "POST /uploads": (uploaded,),
    "POST /vector_stores/{}/file_batches": (either,),
}
ALWAYS: tuple[Rule, ...] = (metadata,)
WIDE: dict[str, tuple[WideRule, ...]] = {
    "POST /chat/completions": (shown,),
    "POST /responses": (shown, searched, interpreted),
    "POST /files": (suited,),
    "POST /uploads": (suited,),
    "POST /batches": (for_batch,),
    "POST /batches/{}/cancel": (not_over,),
    "POST /containers": (put_in,),
    "POST /fine_tuning/jobs": (for_training,),
    "POST /assistants": (resourced,),
    "POST /assistants/{}": (resourced,),
    "POST /threads": _RESOURCES,
    "POST /threads/{}": (resourced,),
    "POST /threads/{}/messages": (calm, attached, spoken),
    "POST /threads/runs": _RESOURCES,
    "POST /threads/{}/runs": (attached, spoken),
}
LISTS: tuple[WideRule, ...] = (sized, begun_page)


def check(asked: Asked) -> None:
    """Refuse what the API would not take.

    Raises:
        Refused: By the first rule that is broken.
    """
    rules, wide = _rules(asked.operation.method, asked.operation.path)
    if isinstance(asked.body, dict):
        for rule in rules:
            for refused in rule(asked.body):
                raise refused
    for look in wide if not asked.query else (*LISTS, *wide):
        for refused in look(asked):
            raise refused


@cache
def _rules(method: str, path: str) -> tuple[tuple[Rule, ...], tuple[WideRule, ...]]:
    """The rules of an operation: those that look at the body alone, and the others."""
    key = operation_key(method, path)
    return (*ALWAYS, *TABLES.get(key, ())), WIDE.get(key, ())

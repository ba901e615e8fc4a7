"""Moderations: a word list in place of a model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..answers import text_of
from ..calls import Call, route

if TYPE_CHECKING:
    from ..description import JSON

_WORDS = {
    "harassment": {"idiot", "stupid"},
    "harassment/threatening": set(),
    "hate": {"hate"},
    "hate/threatening": set(),
    "illicit": {"steal", "bomb"},
    "illicit/violent": {"bomb"},
    "self-harm": {"suicide"},
    "self-harm/intent": set(),
    "self-harm/instructions": set(),
    "sexual": {"porn"},
    "sexual/minors": set(),
    "violence": {"kill", "bomb", "murder"},
    "violence/graphic": set(),
}


@route("POST /moderations")
def create(call: Call) -> JSON:
    """Judge one text, several, or a message with pictures."""
    given: Any = call.body["input"]
    several = isinstance(given, list) and all(isinstance(one, str) for one in given)
    return {
        "id": call.store.fresh("modr-"),
        "model": call.body.get("model") or "omni-moderation-latest",
        "results": [_judge(one) for one in (given if several else [given])],
    }


def _judge(given: Any) -> JSON:
    words = set(text_of(given).lower().replace(".", " ").split())
    kinds = (
        ["text"] if isinstance(given, str) else sorted({"image" if "image_url" in part else "text" for part in given})
    )
    found = {name: bool(words & bad) for name, bad in _WORDS.items()}
    return {
        "flagged": any(found.values()),
        "categories": found,
        "category_scores": {name: 0.98 if flagged else 0.0001 for name, flagged in found.items()},
        "category_applied_input_types": {name: kinds if name in _IMAGES else ["text"] for name in _WORDS},
    }


_IMAGES = {"self-harm", "self-harm/intent", "self-harm/instructions", "sexual", "violence", "violence/graphic"}

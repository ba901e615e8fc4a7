"""Models: the names that the reference documents know, and those that fine-tuning jobs make."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NoReturn

from ..answers import Missing, Refused
from ..calls import Call, route
from ..records.fine_tuning import MODELS, Model

if TYPE_CHECKING:
    from ..calls import Body

NAMES = [
    "gpt-5.4",
    "gpt-5.4-mini",
    "gpt-5.4-nano",
    "gpt-5.3-chat-latest",
    "gpt-5.2",
    "gpt-5.2-pro",
    "gpt-5.1",
    "gpt-5.1-codex",
    "gpt-5.1-mini",
    "gpt-5",
    "gpt-5-mini",
    "gpt-5-nano",
    "gpt-4.1",
    "gpt-4.1-mini",
    "gpt-4.1-nano",
    "o4-mini",
    "o3",
    "o3-mini",
    "o1",
    "o1-preview",
    "o1-mini",
    "gpt-4o",
    "gpt-4o-mini",
    "gpt-4-turbo",
    "gpt-4",
    "gpt-3.5-turbo",
    "gpt-3.5-turbo-instruct",
    "o1-pro",
    "o3-pro",
    "o3-deep-research",
    "o4-mini-deep-research",
    "computer-use-preview",
    "gpt-5-codex",
    "gpt-5-pro",
    "gpt-5.1-codex-max",
    "tts-1",
    "tts-1-hd",
    "gpt-4o-mini-tts",
    "whisper-1",
    "gpt-4o-transcribe",
    "gpt-4o-mini-transcribe",
    "gpt-4o-transcribe-diarize",
    "gpt-image-1",
    "gpt-image-1-mini",
    "gpt-image-2",
    "gpt-image-1.5",
    "chatgpt-image-latest",
    "dall-e-2",
    "dall-e-3",
    "text-embedding-ada-002",
    "text-embedding-3-small",
    "text-embedding-3-large",
    "gpt-realtime",
    "gpt-realtime-mini",
    "gpt-4o-realtime-preview",
    "gpt-4o-audio-preview",
    "omni-moderation-latest",
    "text-moderation-latest",
    "sora-2",
    "sora-2-pro",
]
_CREATED = 1_779_000_000
_DATED = re.compile(r"-\d{4}-\d{2}-\d{2}$")


def _model(name: str) -> Model:
    return {"id": name, "object": "model", "created": _CREATED, "owned_by": "openai"}


@route("GET /models")
def list_models(call: Call) -> Body:
    """All models, those of fine-tuning jobs included."""
    return {"object": "list", "data": [*map(_model, NAMES), *MODELS.all(call.store)]}


@route("GET /models/{model}")
def retrieve(call: Call) -> Model:
    """One model, or a dated edition of it."""
    name = call.ids[0]
    return _model(name) if _DATED.sub("", name) in NAMES else MODELS.find(call.store, name) or _unknown(name)


@route("DELETE /models/{model}")
def delete(call: Call) -> Body:
    """Delete a fine-tuned model; the others are nobody's to delete."""
    name = call.ids[0]
    if name in NAMES:
        raise Refused(f"The model '{name}' is not yours to delete.", status=403, type="permission_error")
    if MODELS.find(call.store, name) is None:
        _unknown(name)
    MODELS.remove(call.store, name)
    return {"id": name, "object": "model", "deleted": True}


def _unknown(name: str) -> NoReturn:
    message = f"The model '{name}' does not exist or you do not have access to it."
    raise Missing("model", name, message=message, param="model", code="model_not_found")

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import models, params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class ResponseCompactParams(TypedDict, total=False):
    """What `POST /responses/compact` takes."""

    model: Required[models.ModelIdsCompaction | None]
    """The id of the model that does the compaction."""
    input: str | Iterable[params.ResponseInputItemParam | Model] | None
    """The items to compact, or text of up to 10485760 characters."""
    previous_response_id: str | None
    """The response to continue from; its items come before the new input."""
    instructions: str | None
    """Guidance for the model that ranks above the user's input."""
    prompt_cache_key: str | None
    """A label shared by requests that start alike, so that they hit the same cache."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """How long the cached beginning is kept: in_memory or 24h."""
    prompt_cache_options: params.PromptCacheOptionsParam | Model | None
    """How the beginning of the prompt is cached, such as the mode and the time it is kept."""
    service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None
    """The class of service: auto, default, flex or priority."""
    image: params.ResponseCompactParamsImage | Model
    """The picture or pictures to work on."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import models, params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaResponseCompactParams(TypedDict, total=False):
    """What `POST /responses/compact` takes."""

    model: Required[models.BetaModelIdsCompaction | None]
    """The id of the model."""
    input: str | Iterable[params.BetaResponseInputItemParam | Model] | None
    """What the model is given to answer: text, or a list of items."""
    previous_response_id: str | None
    """The response to continue from; its items come before the new input."""
    instructions: str | None
    """Guidance for the model that ranks above the user's input."""
    prompt_cache_key: str | None
    """A label shared by requests that start alike, so that they hit the same cache."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """How long the cached beginning is kept: in_memory or 24h."""
    prompt_cache_options: params.BetaPromptCacheOptionsParam | Model | None
    """How the beginning of the prompt is cached, such as the mode and the time it is kept."""
    service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None
    """The class of service: auto (the default), default, flex, scale or priority."""
    image: params.ResponseCompactParamsImage | Model
    """Settings of the pictures in the input, such as whether their context is compressed."""
    betas: Iterable[Literal["responses_multi_agent=v1"]]
    """Features of the beta to switch on, such as responses_multi_agent=v1."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_compacted_response_image import BetaCompactedResponseImage
    from openai_generated.models.item_field import ItemField
    from openai_generated.models.response_usage import ResponseUsage


@model
class CompactedResponse(Model):
    """Compacted response (`response.compaction`)."""

    id: str
    """The id of the compaction."""
    object: Literal["response.compaction"] = "response.compaction"
    """Always `response.compaction`."""
    output: list[ItemField]
    """What the conversation has become; give it as input to the next response, as it is."""
    created_at: int
    """When the compaction was made, in seconds since 1970."""
    usage: ResponseUsage
    """Tokens that the compaction took."""
    image: BetaCompactedResponseImage | None = None
    """Whether pictures took the place of old text."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.image_file_delta_block import ImageFileDeltaBlock
    from openai_generated.models.image_url_delta_block import ImageURLDeltaBlock
    from openai_generated.models.refusal_delta_block import RefusalDeltaBlock
    from openai_generated.models.text_delta_block import TextDeltaBlock

    MessageContentDelta: TypeAlias = ImageFileDeltaBlock | TextDeltaBlock | RefusalDeltaBlock | ImageURLDeltaBlock
    """Message content delta: one of 4 kinds, told apart by `type`."""
else:
    MessageContentDelta = TaggedUnion(
        "MessageContentDelta",
        __package__,
        key="type",
        variants={
            "image_file": "ImageFileDeltaBlock",
            "image_url": "ImageURLDeltaBlock",
            "refusal": "RefusalDeltaBlock",
            "text": "TextDeltaBlock",
        },
        shapes=(),
    )

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.moderation_image_url_input_param import ModerationImageURLInputParam
    from openai_generated.models.moderation_text_input_param import ModerationTextInputParam

    ModerationMultiModalInputParam: TypeAlias = ModerationImageURLInputParam | ModerationTextInputParam
    """Moderation multi modal input param: one of 2 kinds, told apart by `type`."""
else:
    ModerationMultiModalInputParam = TaggedUnion(
        "ModerationMultiModalInputParam",
        __package__,
        key="type",
        variants={
            "image_url": "ModerationImageURLInputParam",
            "text": "ModerationTextInputParam",
        },
        shapes=(),
    )

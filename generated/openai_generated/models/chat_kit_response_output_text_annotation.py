# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.chat_kit_response_output_text_annotation_file import (
        ChatKitResponseOutputTextAnnotationFile,
    )
    from openai_generated.models.chat_kit_response_output_text_annotation_url import (
        ChatKitResponseOutputTextAnnotationURL,
    )

    ChatKitResponseOutputTextAnnotation: TypeAlias = (
        ChatKitResponseOutputTextAnnotationFile | ChatKitResponseOutputTextAnnotationURL
    )
    """Chat kit response output text annotation: one of 2 kinds, told apart by `type`."""
else:
    ChatKitResponseOutputTextAnnotation = TaggedUnion(
        "ChatKitResponseOutputTextAnnotation",
        __package__,
        key="type",
        variants={
            "file": "ChatKitResponseOutputTextAnnotationFile",
            "url": "ChatKitResponseOutputTextAnnotationURL",
        },
        shapes=(),
    )

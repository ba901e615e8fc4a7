# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.chat_completion import ChatCompletionMessage as ChatCompletionMessage
    from openai_generated.models.chat_completion_message_annotation import (
        ChatCompletionMessageAnnotation as Annotation,
        ChatCompletionMessageAnnotationUrlCitation as AnnotationURLCitation,
    )
    from openai_generated.models.chat_completion_message_function_call import (
        ChatCompletionMessageFunctionCall as FunctionCall,
    )


__all__ = ["Annotation", "AnnotationURLCitation", "ChatCompletionMessage", "FunctionCall"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Annotation": "openai_generated.models.chat_completion_message_annotation:ChatCompletionMessageAnnotation",
        "AnnotationURLCitation": "openai_generated.models.chat_completion_message_annotation:ChatCompletionMessageAnnotationUrlCitation",
        "ChatCompletionMessage": "openai_generated.models.chat_completion",
        "FunctionCall": "openai_generated.models.chat_completion_message_function_call:ChatCompletionMessageFunctionCall",
    },
)

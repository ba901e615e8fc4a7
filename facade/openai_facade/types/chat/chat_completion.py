# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.chat_completion import ChatCompletion as ChatCompletion
    from openai_generated.models.chat_completion_choice import ChatCompletionChoice as Choice
    from openai_generated.models.chat_completion_choice_logprobs import ChatCompletionChoiceLogprobs as ChoiceLogprobs


__all__ = ["ChatCompletion", "Choice", "ChoiceLogprobs"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatCompletion": "openai_generated.models.chat_completion",
        "Choice": "openai_generated.models.chat_completion_choice:ChatCompletionChoice",
        "ChoiceLogprobs": "openai_generated.models.chat_completion_choice_logprobs:ChatCompletionChoiceLogprobs",
    },
)

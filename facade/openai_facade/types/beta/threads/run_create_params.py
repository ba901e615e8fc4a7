# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.message_create_params import (
        MessageCreateParams as AdditionalMessage,
        MessageCreateParamsAttachment as AdditionalMessageAttachment,
    )
    from openai_generated.params.message_create_params_attachment_tool import (
        AssistantToolsFileSearchTypeOnlyParam as AdditionalMessageAttachmentToolFileSearch,
        MessageCreateParamsAttachmentTool as AdditionalMessageAttachmentTool,
    )
    from openai_generated.params.run_truncation_strategy_param import RunTruncationStrategyParam as TruncationStrategy
    from openai_generated.params.thread_run_create_params import (
        ThreadRunCreateParams as RunCreateParams,
        ThreadRunCreateParams as RunCreateParamsBase,
        ThreadRunCreateParams as RunCreateParamsNonStreaming,
        ThreadRunCreateParams as RunCreateParamsStreaming,
    )


__all__ = [
    "AdditionalMessage",
    "AdditionalMessageAttachment",
    "AdditionalMessageAttachmentTool",
    "AdditionalMessageAttachmentToolFileSearch",
    "RunCreateParams",
    "RunCreateParamsBase",
    "RunCreateParamsNonStreaming",
    "RunCreateParamsStreaming",
    "TruncationStrategy",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AdditionalMessage": "openai_generated.params.message_create_params:MessageCreateParams",
        "AdditionalMessageAttachment": "openai_generated.params.message_create_params:MessageCreateParamsAttachment",
        "AdditionalMessageAttachmentTool": "openai_generated.params.message_create_params_attachment_tool:MessageCreateParamsAttachmentTool",
        "AdditionalMessageAttachmentToolFileSearch": "openai_generated.params.message_create_params_attachment_tool:AssistantToolsFileSearchTypeOnlyParam",
        "RunCreateParams": "openai_generated.params.thread_run_create_params:ThreadRunCreateParams",
        "RunCreateParamsBase": "openai_generated.params.thread_run_create_params:ThreadRunCreateParams",
        "RunCreateParamsNonStreaming": "openai_generated.params.thread_run_create_params:ThreadRunCreateParams",
        "RunCreateParamsStreaming": "openai_generated.params.thread_run_create_params:ThreadRunCreateParams",
        "TruncationStrategy": "openai_generated.params.run_truncation_strategy_param:RunTruncationStrategyParam",
    },
)

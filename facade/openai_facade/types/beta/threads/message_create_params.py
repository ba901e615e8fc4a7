# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.message_create_params import (
        MessageCreateParams as MessageCreateParams,
        MessageCreateParamsAttachment as Attachment,
    )
    from openai_generated.params.message_create_params_attachment_tool import (
        AssistantToolsFileSearchTypeOnlyParam as AttachmentToolFileSearch,
        MessageCreateParamsAttachmentTool as AttachmentTool,
    )


__all__ = ["Attachment", "AttachmentTool", "AttachmentToolFileSearch", "MessageCreateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Attachment": "openai_generated.params.message_create_params:MessageCreateParamsAttachment",
        "AttachmentTool": "openai_generated.params.message_create_params_attachment_tool:MessageCreateParamsAttachmentTool",
        "AttachmentToolFileSearch": "openai_generated.params.message_create_params_attachment_tool:AssistantToolsFileSearchTypeOnlyParam",
        "MessageCreateParams": "openai_generated.params.message_create_params",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.assistant_tools_file_search_type_only_param import (
        AssistantToolsFileSearchTypeOnlyParam as AttachmentToolFileSearch,
    )
    from openai_generated.params.message_create_params import MessageCreateParams as MessageCreateParams
    from openai_generated.params.message_create_params_attachment import MessageCreateParamsAttachment as Attachment
    from openai_generated.params.message_create_params_attachment_tool import (
        MessageCreateParamsAttachmentTool as AttachmentTool,
    )


__all__ = ["Attachment", "AttachmentTool", "AttachmentToolFileSearch", "MessageCreateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Attachment": "openai_generated.params.message_create_params_attachment:MessageCreateParamsAttachment",
        "AttachmentTool": "openai_generated.params.message_create_params_attachment_tool:MessageCreateParamsAttachmentTool",
        "AttachmentToolFileSearch": "openai_generated.params.assistant_tools_file_search_type_only_param:AssistantToolsFileSearchTypeOnlyParam",
        "MessageCreateParams": "openai_generated.params.message_create_params",
    },
)

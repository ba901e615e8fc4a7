# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_computer_screenshot_content import BetaComputerScreenshotContent
    from openai_generated.models.beta_encrypted_content import BetaEncryptedContent
    from openai_generated.models.beta_input_file_content import BetaInputFileContent
    from openai_generated.models.beta_input_image_content import BetaInputImageContent
    from openai_generated.models.beta_input_text_content import BetaInputTextContent
    from openai_generated.models.beta_output_text_content import BetaOutputTextContent
    from openai_generated.models.beta_reasoning_text_content import BetaReasoningTextContent
    from openai_generated.models.beta_refusal_content import BetaRefusalContent
    from openai_generated.models.beta_summary_text_content import BetaSummaryTextContent
    from openai_generated.models.beta_text_content import BetaTextContent

    BetaAgentMessageContent: TypeAlias = (
        BetaInputTextContent
        | BetaOutputTextContent
        | BetaTextContent
        | BetaSummaryTextContent
        | BetaReasoningTextContent
        | BetaRefusalContent
        | BetaInputImageContent
        | BetaComputerScreenshotContent
        | BetaInputFileContent
        | BetaEncryptedContent
    )
    """Beta agent message content: one of 10 kinds, told apart by `type`."""
else:
    BetaAgentMessageContent = TaggedUnion(
        "BetaAgentMessageContent",
        __package__,
        key="type",
        variants={
            "computer_screenshot": "BetaComputerScreenshotContent",
            "encrypted_content": "BetaEncryptedContent",
            "input_file": "BetaInputFileContent",
            "input_image": "BetaInputImageContent",
            "input_text": "BetaInputTextContent",
            "output_text": "BetaOutputTextContent",
            "reasoning_text": "BetaReasoningTextContent",
            "refusal": "BetaRefusalContent",
            "summary_text": "BetaSummaryTextContent",
            "text": "BetaTextContent",
        },
        shapes=(),
    )

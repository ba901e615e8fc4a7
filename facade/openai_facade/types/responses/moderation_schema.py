# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.moderation_error_body import (
        ModerationErrorBody as InputError,
        ModerationErrorBody as OutputError,
    )
    from openai_generated.models.moderation_result_body import (
        ModerationResultBody as InputModerationResult,
        ModerationResultBody as OutputModerationResult,
    )
    from openai_generated.models.moderation_schema_input import ModerationSchemaInput as Input
    from openai_generated.models.moderation_schema_output import ModerationSchemaOutput as Output
    from openai_generated.models.response import ModerationSchema as ModerationSchema


__all__ = [
    "Input",
    "InputError",
    "InputModerationResult",
    "ModerationSchema",
    "Output",
    "OutputError",
    "OutputModerationResult",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Input": "openai_generated.models.moderation_schema_input:ModerationSchemaInput",
        "InputError": "openai_generated.models.moderation_error_body:ModerationErrorBody",
        "InputModerationResult": "openai_generated.models.moderation_result_body:ModerationResultBody",
        "ModerationSchema": "openai_generated.models.response",
        "Output": "openai_generated.models.moderation_schema_output:ModerationSchemaOutput",
        "OutputError": "openai_generated.models.moderation_error_body:ModerationErrorBody",
        "OutputModerationResult": "openai_generated.models.moderation_result_body:ModerationResultBody",
    },
)

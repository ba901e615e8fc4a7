# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.create_voice_request_param import (
        CreateVoiceRequestParam as CreateVoiceRequestAudioSample,
        CreateVoiceRequestParam as VoiceCreateParams,
    )
    from openai_generated.params.voice_create_params_create_voice_request_prompt import (
        VoiceCreateParamsCreateVoiceRequestPrompt as CreateVoiceRequestPrompt,
    )


__all__ = ["CreateVoiceRequestAudioSample", "CreateVoiceRequestPrompt", "VoiceCreateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CreateVoiceRequestAudioSample": "openai_generated.params.create_voice_request_param:CreateVoiceRequestParam",
        "CreateVoiceRequestPrompt": "openai_generated.params.voice_create_params_create_voice_request_prompt:VoiceCreateParamsCreateVoiceRequestPrompt",
        "VoiceCreateParams": "openai_generated.params.create_voice_request_param:CreateVoiceRequestParam",
    },
)

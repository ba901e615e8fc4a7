# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import models, params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.live_create_params import (
        MediaSessionConfigParam as MediaSessionConfigParam,
        MediaSessionConfigParamAudio as Audio,
        MediaSessionConfigParamWakePolicy as WakePolicy,
    )
    from openai_generated.params.media_session_config_param_delegation import (
        MediaSessionConfigParamDelegation as Delegation,
        MediaSessionConfigParamDelegationDecisions as DelegationDecisions,
        SessionConfigDelegationResponsesParam as DelegationResponses,
    )
    from openai_generated.params.session_config_audio_output_param import SessionConfigAudioOutputParam as AudioOutput


AudioOutputVoice: TypeAlias = str | models.BuiltInVoice | params.CustomVoiceParam
"""Audio output voice."""

__all__ = [
    "Audio",
    "AudioOutput",
    "AudioOutputVoice",
    "Delegation",
    "DelegationDecisions",
    "DelegationResponses",
    "MediaSessionConfigParam",
    "WakePolicy",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Audio": "openai_generated.params.live_create_params:MediaSessionConfigParamAudio",
        "AudioOutput": "openai_generated.params.session_config_audio_output_param:SessionConfigAudioOutputParam",
        "Delegation": "openai_generated.params.media_session_config_param_delegation:MediaSessionConfigParamDelegation",
        "DelegationDecisions": "openai_generated.params.media_session_config_param_delegation:MediaSessionConfigParamDelegationDecisions",
        "DelegationResponses": "openai_generated.params.media_session_config_param_delegation:SessionConfigDelegationResponsesParam",
        "MediaSessionConfigParam": "openai_generated.params.live_create_params",
        "WakePolicy": "openai_generated.params.live_create_params:MediaSessionConfigParamWakePolicy",
    },
)

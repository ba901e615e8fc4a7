# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import models, params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.media_session_config_param import MediaSessionConfigParam as MediaSessionConfigParam
    from openai_generated.params.media_session_config_param_audio import MediaSessionConfigParamAudio as Audio
    from openai_generated.params.media_session_config_param_delegation import (
        MediaSessionConfigParamDelegation as Delegation,
    )
    from openai_generated.params.media_session_config_param_delegation_decisions import (
        MediaSessionConfigParamDelegationDecisions as DelegationDecisions,
    )
    from openai_generated.params.media_session_config_param_wake_policy import (
        MediaSessionConfigParamWakePolicy as WakePolicy,
    )
    from openai_generated.params.session_config_audio_output_param import SessionConfigAudioOutputParam as AudioOutput
    from openai_generated.params.session_config_delegation_responses_param import (
        SessionConfigDelegationResponsesParam as DelegationResponses,
    )


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
        "Audio": "openai_generated.params.media_session_config_param_audio:MediaSessionConfigParamAudio",
        "AudioOutput": "openai_generated.params.session_config_audio_output_param:SessionConfigAudioOutputParam",
        "Delegation": "openai_generated.params.media_session_config_param_delegation:MediaSessionConfigParamDelegation",
        "DelegationDecisions": "openai_generated.params.media_session_config_param_delegation_decisions:MediaSessionConfigParamDelegationDecisions",
        "DelegationResponses": "openai_generated.params.session_config_delegation_responses_param:SessionConfigDelegationResponsesParam",
        "MediaSessionConfigParam": "openai_generated.params.media_session_config_param",
        "WakePolicy": "openai_generated.params.media_session_config_param_wake_policy:MediaSessionConfigParamWakePolicy",
    },
)

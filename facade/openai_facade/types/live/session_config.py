# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.session_config_audio import SessionConfigAudio as Audio
    from openai_generated.models.session_config_audio_output import SessionConfigAudioOutput as AudioOutput
    from openai_generated.models.session_config_audio_output_voice import (
        SessionConfigAudioOutputVoice as AudioOutputVoice,
    )
    from openai_generated.models.session_config_delegation import (
        SessionConfigDelegation as Delegation,
        SessionConfigDelegationDecisions as DelegationDecisions,
    )
    from openai_generated.models.session_config_delegation_responses import (
        SessionConfigDelegationResponses as DelegationResponses,
    )
    from openai_generated.models.session_start_event import SessionConfig as SessionConfig


__all__ = [
    "Audio",
    "AudioOutput",
    "AudioOutputVoice",
    "Delegation",
    "DelegationDecisions",
    "DelegationResponses",
    "SessionConfig",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Audio": "openai_generated.models.session_config_audio:SessionConfigAudio",
        "AudioOutput": "openai_generated.models.session_config_audio_output:SessionConfigAudioOutput",
        "AudioOutputVoice": "openai_generated.models.session_config_audio_output_voice:SessionConfigAudioOutputVoice",
        "Delegation": "openai_generated.models.session_config_delegation:SessionConfigDelegation",
        "DelegationDecisions": "openai_generated.models.session_config_delegation:SessionConfigDelegationDecisions",
        "DelegationResponses": "openai_generated.models.session_config_delegation_responses:SessionConfigDelegationResponses",
        "SessionConfig": "openai_generated.models.session_start_event",
    },
)

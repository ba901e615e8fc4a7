# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import models, params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.session_accept_params import (
        SessionAcceptParams as SessionAcceptParams,
        SessionAcceptParamsSession as Session,
        SessionAcceptParamsSessionAudio as SessionAudio,
        SessionAcceptParamsSessionAudioOutput as SessionAudioOutput,
    )
    from openai_generated.params.session_accept_params_session_delegation import (
        SessionAcceptParamsSessionDelegation as SessionDelegation,
        SessionAcceptParamsSessionDelegationDecisions as SessionDelegationDecisions,
        SessionAcceptParamsSessionDelegationResponses as SessionDelegationResponses,
    )


SessionAudioOutputVoice: TypeAlias = str | models.BuiltInVoice | params.CustomVoiceParam
"""Session audio output voice."""

__all__ = [
    "Session",
    "SessionAcceptParams",
    "SessionAudio",
    "SessionAudioOutput",
    "SessionAudioOutputVoice",
    "SessionDelegation",
    "SessionDelegationDecisions",
    "SessionDelegationResponses",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Session": "openai_generated.params.session_accept_params:SessionAcceptParamsSession",
        "SessionAcceptParams": "openai_generated.params.session_accept_params",
        "SessionAudio": "openai_generated.params.session_accept_params:SessionAcceptParamsSessionAudio",
        "SessionAudioOutput": "openai_generated.params.session_accept_params:SessionAcceptParamsSessionAudioOutput",
        "SessionDelegation": "openai_generated.params.session_accept_params_session_delegation:SessionAcceptParamsSessionDelegation",
        "SessionDelegationDecisions": "openai_generated.params.session_accept_params_session_delegation:SessionAcceptParamsSessionDelegationDecisions",
        "SessionDelegationResponses": "openai_generated.params.session_accept_params_session_delegation:SessionAcceptParamsSessionDelegationResponses",
    },
)

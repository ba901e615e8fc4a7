# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `realtime`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

CREATE_REALTIME_CALL = Endpoint(
    operation="create-realtime-call",
    method="POST",
    path="/realtime/calls",
    content="binary",
    fixed_headers={"Accept": "application/sdp"},
    body="raw",
    content_type="application/sdp",
)
"""Start a WebRTC call from an SDP offer and return the SDP answer."""

ACCEPT_REALTIME_CALL = Endpoint(
    operation="accept-realtime-call",
    method="POST",
    path="/realtime/calls/{call_id}/accept",
    path_params=("call_id",),
    content="none",
    fixed_headers={"Accept": "*/*"},
    body="json",
)
"""Take an incoming SIP call and set up the realtime session that talks to it."""

HANGUP_REALTIME_CALL = Endpoint(
    operation="hangup-realtime-call",
    method="POST",
    path="/realtime/calls/{call_id}/hangup",
    path_params=("call_id",),
    content="none",
    fixed_headers={"Accept": "*/*"},
)
"""End an active realtime call, whether it came by SIP or WebRTC."""

REFER_REALTIME_CALL = Endpoint(
    operation="refer-realtime-call",
    method="POST",
    path="/realtime/calls/{call_id}/refer",
    path_params=("call_id",),
    content="none",
    fixed_headers={"Accept": "*/*"},
    body="json",
)
"""Pass an active SIP call on to another address."""

REJECT_REALTIME_CALL = Endpoint(
    operation="reject-realtime-call",
    method="POST",
    path="/realtime/calls/{call_id}/reject",
    path_params=("call_id",),
    content="none",
    fixed_headers={"Accept": "*/*"},
    body="json",
)
"""Turn an incoming SIP call away with a SIP status code."""

CREATE_REALTIME_CLIENT_SECRET = Endpoint(
    operation="create-realtime-client-secret",
    method="POST",
    path="/realtime/client_secrets",
    response="ClientSecretCreateResponse",
    body="json",
)
"""Issue a short-lived key with which a browser or app opens a realtime session."""

CREATE_REALTIME_SESSION = Endpoint(
    operation="create-realtime-session",
    method="POST",
    path="/realtime/sessions",
    response="SessionCreateResponse",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    body="json",
)
"""Prepare a beta realtime session and issue its short-lived key."""

CREATE_REALTIME_TRANSCRIPTION_SESSION = Endpoint(
    operation="create-realtime-transcription-session",
    method="POST",
    path="/realtime/transcription_sessions",
    response="TranscriptionSession",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    body="json",
)
"""Prepare a beta realtime session that only transcribes, and issue its short-lived key."""

CREATE_REALTIME_TRANSLATION_CLIENT_SECRET = Endpoint(
    operation="create-realtime-translation-client-secret",
    method="POST",
    path="/realtime/translations/client_secrets",
    response="RealtimeTranslationClientSecretCreateResponse",
    body="json",
)
"""Issue a short-lived key for a realtime speech translation session."""

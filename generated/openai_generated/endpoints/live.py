# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `live`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

CREATE_LIVE_SESSION = Endpoint(
    operation="createLiveSession",
    method="POST",
    path="/live/sessions",
    response="LiveCreateResponse",
    body="json",
)
"""Open a live session of speech, over the transport that is described."""

ACCEPT_LIVE_SESSION = Endpoint(
    operation="acceptLiveSession",
    method="POST",
    path="/live/sessions/{session_id}/accept",
    path_params=("session_id",),
    content="none",
    fixed_headers={"Accept": "*/*"},
    body="json",
)
"""Take an incoming live session and say how it is set up."""

DOWNLOAD_RECORDING_LIVE_SESSION_CONTENT = Endpoint(
    operation="downloadRecordingLiveSessionContent",
    method="GET",
    path="/live/sessions/{session_id}/content",
    path_params=("session_id",),
    content="binary",
    fixed_headers={"Accept": "application/binary"},
)
"""Download the recording of a live session."""

FORK_LIVE_SESSION = Endpoint(
    operation="forkLiveSession",
    method="POST",
    path="/live/sessions/{session_id}/fork",
    response="SessionForkResponse",
    path_params=("session_id",),
    body="json",
)
"""Branch a second session off a live one."""

HANGUP_LIVE_SESSION = Endpoint(
    operation="hangupLiveSession",
    method="POST",
    path="/live/sessions/{session_id}/hangup",
    path_params=("session_id",),
    content="none",
    fixed_headers={"Accept": "*/*"},
)
"""End a live session."""

REFER_LIVE_SESSION = Endpoint(
    operation="referLiveSession",
    method="POST",
    path="/live/sessions/{session_id}/refer",
    path_params=("session_id",),
    content="none",
    fixed_headers={"Accept": "*/*"},
    body="json",
)
"""Pass a live session on to another address."""

REJECT_LIVE_SESSION = Endpoint(
    operation="rejectLiveSession",
    method="POST",
    path="/live/sessions/{session_id}/reject",
    path_params=("session_id",),
    content="none",
    fixed_headers={"Accept": "*/*"},
    body="json",
)
"""Turn an incoming live session down."""

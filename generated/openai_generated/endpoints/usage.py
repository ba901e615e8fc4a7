# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `usage`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

USAGE_COSTS = Endpoint(
    operation="usage-costs",
    method="GET",
    path="/organization/costs",
    response="UsageCostsResponse",
    query={
        "start_time": "form",
        "end_time": "form",
        "bucket_width": "form",
        "project_ids": "brackets",
        "api_key_ids": "brackets",
        "group_by": "brackets",
        "limit": "form",
        "page": "form",
        "line_items": "brackets",
    },
    security="admin",
)
"""Report what the organization spent, in daily buckets."""

USAGE_AUDIO_SPEECHES = Endpoint(
    operation="usage-audio-speeches",
    method="GET",
    path="/organization/usage/audio_speeches",
    response="UsageCostsResponse",
    query={
        "start_time": "form",
        "end_time": "form",
        "bucket_width": "form",
        "project_ids": "brackets",
        "user_ids": "brackets",
        "api_key_ids": "brackets",
        "models": "brackets",
        "group_by": "brackets",
        "limit": "form",
        "page": "form",
    },
    security="admin",
)
"""Report how many characters were turned into speech over time."""

USAGE_AUDIO_TRANSCRIPTIONS = Endpoint(
    operation="usage-audio-transcriptions",
    method="GET",
    path="/organization/usage/audio_transcriptions",
    response="UsageCostsResponse",
    query={
        "start_time": "form",
        "end_time": "form",
        "bucket_width": "form",
        "project_ids": "brackets",
        "user_ids": "brackets",
        "api_key_ids": "brackets",
        "models": "brackets",
        "group_by": "brackets",
        "limit": "form",
        "page": "form",
    },
    security="admin",
)
"""Report how many seconds of audio were transcribed over time."""

USAGE_CODE_INTERPRETER_SESSIONS = Endpoint(
    operation="usage-code-interpreter-sessions",
    method="GET",
    path="/organization/usage/code_interpreter_sessions",
    response="UsageCostsResponse",
    query={
        "start_time": "form",
        "end_time": "form",
        "bucket_width": "form",
        "project_ids": "brackets",
        "group_by": "brackets",
        "limit": "form",
        "page": "form",
    },
    security="admin",
)
"""Report how many code interpreter sessions were opened over time."""

USAGE_COMPLETIONS = Endpoint(
    operation="usage-completions",
    method="GET",
    path="/organization/usage/completions",
    response="UsageCostsResponse",
    query={
        "start_time": "form",
        "end_time": "form",
        "bucket_width": "form",
        "project_ids": "brackets",
        "user_ids": "brackets",
        "api_key_ids": "brackets",
        "models": "brackets",
        "batch": "form",
        "group_by": "brackets",
        "limit": "form",
        "page": "form",
    },
    security="admin",
)
"""Report tokens and requests of text generation over time."""

DECISIONS_ORGANIZATION_USAGE = Endpoint(
    operation="decisionsOrganizationUsage",
    method="GET",
    path="/organization/usage/decisions",
    response="UsageDecisionsResponse",
    query={
        "start_time": "form",
        "api_key_ids": "brackets",
        "batch": "form",
        "bucket_width": "form",
        "end_time": "form",
        "group_by": "brackets",
        "limit": "form",
        "models": "brackets",
        "page": "form",
        "project_ids": "brackets",
        "user_ids": "brackets",
    },
    security="admin",
)
"""Report how much the decisions endpoint was used, in buckets of time."""

USAGE_EMBEDDINGS = Endpoint(
    operation="usage-embeddings",
    method="GET",
    path="/organization/usage/embeddings",
    response="UsageCostsResponse",
    query={
        "start_time": "form",
        "end_time": "form",
        "bucket_width": "form",
        "project_ids": "brackets",
        "user_ids": "brackets",
        "api_key_ids": "brackets",
        "models": "brackets",
        "group_by": "brackets",
        "limit": "form",
        "page": "form",
    },
    security="admin",
)
"""Report tokens and requests of embeddings over time."""

USAGE_FILE_SEARCH_CALLS = Endpoint(
    operation="usage-file-search-calls",
    method="GET",
    path="/organization/usage/file_search_calls",
    response="UsageCostsResponse",
    query={
        "start_time": "form",
        "end_time": "form",
        "bucket_width": "form",
        "project_ids": "brackets",
        "user_ids": "brackets",
        "api_key_ids": "brackets",
        "vector_store_ids": "brackets",
        "group_by": "brackets",
        "limit": "form",
        "page": "form",
    },
    security="admin",
)
"""Report how many file searches were made, in buckets of time."""

USAGE_IMAGES = Endpoint(
    operation="usage-images",
    method="GET",
    path="/organization/usage/images",
    response="UsageCostsResponse",
    query={
        "start_time": "form",
        "end_time": "form",
        "bucket_width": "form",
        "sources": "brackets",
        "sizes": "brackets",
        "project_ids": "brackets",
        "user_ids": "brackets",
        "api_key_ids": "brackets",
        "models": "brackets",
        "group_by": "brackets",
        "limit": "form",
        "page": "form",
    },
    security="admin",
)
"""Report how many images were made over time, by size or source if wanted."""

USAGE_MODERATIONS = Endpoint(
    operation="usage-moderations",
    method="GET",
    path="/organization/usage/moderations",
    response="UsageCostsResponse",
    query={
        "start_time": "form",
        "end_time": "form",
        "bucket_width": "form",
        "project_ids": "brackets",
        "user_ids": "brackets",
        "api_key_ids": "brackets",
        "models": "brackets",
        "group_by": "brackets",
        "limit": "form",
        "page": "form",
    },
    security="admin",
)
"""Report tokens and requests of moderation over time."""

USAGE_VECTOR_STORES = Endpoint(
    operation="usage-vector-stores",
    method="GET",
    path="/organization/usage/vector_stores",
    response="UsageCostsResponse",
    query={
        "start_time": "form",
        "end_time": "form",
        "bucket_width": "form",
        "project_ids": "brackets",
        "group_by": "brackets",
        "limit": "form",
        "page": "form",
    },
    security="admin",
)
"""Report how many bytes vector stores held over time."""

USAGE_WEB_SEARCH_CALLS = Endpoint(
    operation="usage-web-search-calls",
    method="GET",
    path="/organization/usage/web_search_calls",
    response="UsageCostsResponse",
    query={
        "start_time": "form",
        "end_time": "form",
        "bucket_width": "form",
        "project_ids": "brackets",
        "user_ids": "brackets",
        "api_key_ids": "brackets",
        "models": "brackets",
        "context_levels": "brackets",
        "group_by": "brackets",
        "limit": "form",
        "page": "form",
    },
    security="admin",
)
"""Report how many web searches were made, in buckets of time."""

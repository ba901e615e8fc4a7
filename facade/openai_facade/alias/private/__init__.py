"""Modules that the reference SDK keeps private and that popular libraries import all the same; under the alias only.

`WHO_NEEDS_WHAT` is why they are here. A module stands below this folder at the path that it has below `openai`; it is a
door to what stands elsewhere in this package. What is asked of a module that is public is in `ADDED`.
"""

from __future__ import annotations

from typing import Final

WHO_NEEDS_WHAT: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "_base_client": {"make_request_options": ("litellm",), "SyncAPIClient": ("weave",), "AsyncAPIClient": ("weave",)},
    "_compat": {"<module>": ("tests of the reference SDK",)},
    "_constants": {"RAW_RESPONSE_HEADER": ("langfuse", "litellm")},
    "_exceptions": {"<module>": ("older integrations",)},
    "_legacy_response": {
        "<module>": ("semantic-kernel",),
        "HttpxBinaryResponseContent": ("litellm",),
        "LegacyAPIResponse": ("langfuse", "litellm", "logfire"),
    },
    "_models": {
        "BaseModel": ("litellm",),
        "FinalRequestOptions": ("logfire",),
        "construct_type": ("openai-agents",),
        "construct_type_unchecked": ("semantic-kernel",),
    },
    "_response": {"APIResponse": ("langfuse",)},
    "_send_queue": {"<module>": ("tests of the reference SDK",)},
    "_streaming": {"AsyncStream": ("semantic-kernel",), "SSEDecoder": ("litellm",)},
    "_types": {
        "<module>": ("langfuse",),
        "Body": ("openai-agents",),
        "FileTypes": ("semantic-kernel",),
        "NotGiven": ("langfuse", "langsmith"),
        "Omit": ("langsmith", "semantic-kernel"),
        "Query": ("openai-agents",),
        "RequestOptions": ("litellm",),
        "ResponseT": ("logfire",),
        "SequenceNotStr": ("sentry-sdk",),
        "omit": ("semantic-kernel",),
    },
    "_utils": {"<module>": ("tests of the reference SDK",)},
    "_version": {"__version__": ("tracers that name the version",)},
    "auth._workload": {"<module>": ("tests of the reference SDK",)},
    "lib._parsing": {"<module>": ("litellm",)},
    "lib._parsing._completions": {"type_to_response_format_param": ("autogen", "semantic-kernel", "ag2")},
    "lib._parsing._responses": {"type_to_text_format_param": ("semantic-kernel",)},
    "lib._pydantic": {
        "<module>": ("litellm",),
        "_ensure_strict_json_schema": ("autogen",),
        "to_strict_json_schema": ("haystack", "ag2"),
    },
    "lib.streaming._assistants": {
        "AssistantEventHandler": ("litellm",),
        "AssistantStreamManager": ("litellm",),
        "AsyncAssistantEventHandler": ("litellm",),
        "AsyncAssistantStreamManager": ("litellm",),
    },
    "lib.streaming.chat._completions": {"ChatCompletionStreamState": ("logfire",)},
    "resources.chat.completions.completions": {"_type_to_response_format": ("llama-index",)},
    "version": {"VERSION": ("programs that print it",)},
}
"""Module to name to the libraries that import it, read from the installed libraries in November 2026."""

ADDED: Final = {
    "resources.chat.completions.completions": {
        "_type_to_response_format": (".private.lib._parsing._completions", "type_to_response_format_param")
    }
}
"""Names that are added to a public module while the alias is on: where they stand, and what they are called there."""

MODULES: Final = frozenset(WHO_NEEDS_WHAT.keys() - ADDED.keys())
"""The modules below this folder."""

"""A fast, typed, fault-tolerant Python SDK for the OpenAI API and every server that speaks it.

    from openai_facade import OpenAI

    client = OpenAI()
    answer = client.responses.create(model="gpt-5", input="Hello")
    print(answer.output_text)

The package itself is a client, too: `openai_facade.api_key = "…"`, then `openai_facade.responses.create(…)`.
Nothing is imported before it is used; `preload()` imports everything that a first call would.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy
from openai_runtime.version import VERSION, __title__, __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import httpx
    from httpx import Timeout
    from openai_runtime.answer.binary import HttpxBinaryResponseContent
    from openai_runtime.answer.rate_limit import RateLimit
    from openai_runtime.answer.response import APIResponse, AsyncAPIResponse
    from openai_runtime.answer.stream import AsyncStream, Stream
    from openai_runtime.model import Model as BaseModel
    from openai_runtime.request.files import file_from_path
    from openai_runtime.unset import NOT_GIVEN, NotGiven, Omit, not_given, omit

    from . import types
    from .alias.switch import alias_openai
    from .calling.costs import Budget, Costs, Prices, use_prices
    from .calling.limits import AdaptiveLimiter, RedisStore, SQLiteStore
    from .calling.listeners import ErrorEvent, RequestEvent, ResponseEvent
    from .calling.retry import DEFAULT_MAX_RETRIES, Retry, RetryPolicy
    from .client.clients import AsyncClient, AsyncOpenAI, Client, OpenAI
    from .client.preload import preload
    from .client.request_options import RequestOptions
    from .client.residency import DataResidency
    from .errors import (
        APIConnectionError,
        APIError,
        APIResponseValidationError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        BudgetExceededError,
        ConflictError,
        ContentFilterFinishReasonError,
        FileBatchError,
        InternalServerError,
        InvalidWebhookSignatureError,
        LengthFinishReasonError,
        NotFoundError,
        OAuthError,
        OpenAIError,
        OutputParseError,
        PermissionDeniedError,
        PollTimeoutError,
        RateLimitError,
        ToolLoopLimitError,
        UnprocessableEntityError,
        WebSocketConnectionClosedError,
        WebSocketQueueFullError,
    )
    from .parsing import (
        function_tool,
        pydantic_function_tool,
        pydantic_responses_function_tool,
        to_strict_schema,
    )
    from .providers.aws.clients import AsyncBedrockOpenAI, BedrockOpenAI
    from .providers.azure.clients import AsyncAzureOpenAI, AzureOpenAI
    from .resources._tree_names import *  # noqa: F403
    from .streaming import AssistantEventHandler, AsyncAssistantEventHandler
    from .tools.calls import Tool
    from .tools.computer import AsyncComputerDriver, AsyncComputerToolset, ComputerDriver, ComputerToolset
    from .transport.httpx.aiohttp_client import DefaultAioHttpClient
    from .transport.httpx.httpx2_clients import DefaultAsyncHttpx2Client, DefaultHttpx2Client
    from .transport.httpx.httpx_clients import (
        DEFAULT_CONNECTION_LIMITS,
        DEFAULT_TIMEOUT,
        DefaultAsyncHttpxClient,
        DefaultHttpxClient,
        NoneType,
        ProxiesTypes,
        Transport,
    )
    from .types.websocket_reconnection import ReconnectingEvent, ReconnectingOverrides

__path__.append(f"{__path__[0]}/lib/former")  # noqa: F405 (modules that had another path before: see `lib`)

# --- settings of the client that the package itself is ---------------------------------------------------------------

api_key: str | Callable[[], str] | None = None
admin_api_key: str | None = None
organization: str | None = None
project: str | None = None
webhook_secret: str | None = None
base_url: str | httpx.URL | None = None
max_retries: int = 2
default_headers: Mapping[str, str] | None = None
default_query: Mapping[str, object] | None = None
http_client: httpx.Client | None = None
api_type: str | None = None
api_version: str | None = None
azure_endpoint: str | None = None
azure_ad_token: str | None = None
azure_ad_token_provider: Callable[[], str] | None = None
bedrock_token_provider: Callable[[], str] | None = None
if TYPE_CHECKING:
    timeout: float | Timeout | None

# --- names by the module that has them -------------------------------------------------------------------------------

_NAMES = {
    ".client.clients": "AsyncClient AsyncOpenAI Client OpenAI",
    ".alias.switch": "alias_openai",
    ".providers.azure.clients": "AsyncAzureOpenAI AzureOpenAI",
    ".transport.httpx.aiohttp_client": "DefaultAioHttpClient",
    ".errors": (
        "APIConnectionError APIError APIResponseValidationError APIStatusError APITimeoutError AuthenticationError "
        "BadRequestError BudgetExceededError ConflictError ContentFilterFinishReasonError FileBatchError "
        "InternalServerError "
        "InvalidWebhookSignatureError LengthFinishReasonError NotFoundError OAuthError OpenAIError "
        "OutputParseError PermissionDeniedError PollTimeoutError RateLimitError ToolLoopLimitError "
        "UnprocessableEntityError WebSocketConnectionClosedError WebSocketQueueFullError"
    ),
    ".transport.httpx.httpx_clients": (
        "DEFAULT_CONNECTION_LIMITS DEFAULT_TIMEOUT DefaultAsyncHttpxClient DefaultHttpxClient NoneType ProxiesTypes "
        "Transport"
    ),
    ".transport.httpx.httpx2_clients": "DefaultAsyncHttpx2Client DefaultHttpx2Client",
    ".parsing": "function_tool pydantic_function_tool pydantic_responses_function_tool to_strict_schema",
    ".providers.aws.clients": "AsyncBedrockOpenAI BedrockOpenAI",
    ".client.residency": "DataResidency",
    ".client.preload": "preload",
    "openai_runtime.answer.rate_limit": "RateLimit",
    ".client.request_options": "RequestOptions",
    ".calling.costs": "Budget Costs Prices use_prices",
    ".calling.limits": "AdaptiveLimiter RedisStore SQLiteStore",
    ".calling.listeners": "ErrorEvent RequestEvent ResponseEvent",
    ".calling.retry": "DEFAULT_MAX_RETRIES Retry RetryPolicy",
    ".streaming": "AssistantEventHandler AsyncAssistantEventHandler",
    ".tools.calls": "Tool",
    ".tools.computer": "AsyncComputerDriver AsyncComputerToolset ComputerDriver ComputerToolset",
    ".types.websocket_reconnection": "ReconnectingEvent ReconnectingOverrides",
    ".client.removed": (
        "Audio ChatCompletion Completion Customer Deployment Edit Embedding Engine ErrorObject File FineTune "
        "FineTuningJob Image Model Moderation"
    ),
    "httpx": "Timeout",
    "openai_runtime.answer.binary": "HttpxBinaryResponseContent",
    "openai_runtime.request.files": "file_from_path",
    "openai_runtime.answer.response": "APIResponse AsyncAPIResponse",
    "openai_runtime.answer.stream": "AsyncStream Stream",
    "openai_runtime.unset": "NOT_GIVEN NotGiven Omit not_given omit",
    ".client.module_client": (
        "admin audio batches beta chat completions containers conversations embeddings evals files fine_tuning images "
        "models moderations realtime responses skills uploads vector_stores videos webhooks"
    ),
}
_TABLE = {
    **{name: module for module, names in _NAMES.items() for name in names.split()},
    **{
        name: f".{name}:"
        for name in ("auth", "bulk", "helpers", "lib", "pagination", "providers", "resources", "types")
    },
    "BaseModel": "openai_runtime.model:Model",
    "timeout": ".transport.httpx.httpx_clients:DEFAULT_TIMEOUT",
}
_lazy_getattr, __dir__ = lazy(__name__, _TABLE)

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _TABLE and not name.startswith("_"):
            from .resources._tree import RESOURCES

            if name in RESOURCES:  # of an edition that is newer than the list above
                _TABLE[name] = ".client.module_client"
        return _lazy_getattr(name)

    class _Package(type(sys)):
        """This package, where a resource stays what it is although a folder of the same name is imported."""

        def __setattr__(self, name: str, value: object) -> None:
            if not (isinstance(value, type(sys)) and _TABLE.get(name) == ".client.module_client"):
                super().__setattr__(name, value)

    sys.modules[__name__].__class__ = _Package

__all__ = [
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "NOT_GIVEN",
    "VERSION",
    "APIConnectionError",
    "APIError",
    "APIResponse",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AdaptiveLimiter",
    "AssistantEventHandler",
    "AsyncAPIResponse",
    "AsyncAssistantEventHandler",
    "AsyncAzureOpenAI",
    "AsyncBedrockOpenAI",
    "AsyncClient",
    "AsyncComputerDriver",
    "AsyncComputerToolset",
    "AsyncOpenAI",
    "AsyncStream",
    "AuthenticationError",
    "AzureOpenAI",
    "BadRequestError",
    "BaseModel",
    "BedrockOpenAI",
    "Budget",
    "BudgetExceededError",
    "Client",
    "ComputerDriver",
    "ComputerToolset",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "Costs",
    "DataResidency",
    "DefaultAioHttpClient",
    "DefaultAsyncHttpx2Client",
    "DefaultAsyncHttpxClient",
    "DefaultHttpx2Client",
    "DefaultHttpxClient",
    "ErrorEvent",
    "FileBatchError",
    "HttpxBinaryResponseContent",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "LengthFinishReasonError",
    "NoneType",
    "NotFoundError",
    "NotGiven",
    "OAuthError",
    "Omit",
    "OpenAI",
    "OpenAIError",
    "OutputParseError",
    "PermissionDeniedError",
    "PollTimeoutError",
    "Prices",
    "ProxiesTypes",
    "RateLimit",
    "RateLimitError",
    "ReconnectingEvent",
    "ReconnectingOverrides",
    "RedisStore",
    "RequestEvent",
    "RequestOptions",
    "ResponseEvent",
    "Retry",
    "RetryPolicy",
    "SQLiteStore",
    "Stream",
    "Timeout",
    "Tool",
    "ToolLoopLimitError",
    "Transport",
    "UnprocessableEntityError",
    "WebSocketConnectionClosedError",
    "WebSocketQueueFullError",
    "__title__",
    "__version__",
    "alias_openai",
    "file_from_path",
    "function_tool",
    "not_given",
    "omit",
    "preload",
    "pydantic_function_tool",
    "pydantic_responses_function_tool",
    "to_strict_schema",
    "types",
    "use_prices",
]

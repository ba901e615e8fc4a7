"""Everything that goes wrong.

    OpenAIError
    ├── APIError                             something went wrong between the call and its result
    │   ├── APIConnectionError               no answer, or only a part of one
    │   │   └── APITimeoutError              not in the time that was allowed
    │   │       └── PollTimeoutError         the server is still at work (a RuntimeError too)
    │   ├── FileBatchError                   some files of many could not be uploaded or processed
    │   ├── OutputParseError                 the model's output is not what was asked for (a ValueError too)
    │   ├── APIResponseValidationError       an answer, but not one that the call can return
    │   └── APIStatusError                   an answer with status 4xx or 5xx
    │       ├── BadRequestError              400
    │       ├── AuthenticationError          401
    │       │   └── OAuthError               a token could not be had for a workload identity
    │       ├── PermissionDeniedError        403
    │       ├── NotFoundError                404
    │       ├── ConflictError                409
    │       ├── UnprocessableEntityError     422
    │       ├── RateLimitError               429
    │       └── InternalServerError          5xx
    ├── LengthFinishReasonError              output to be parsed was cut at the token limit
    ├── ContentFilterFinishReasonError       … or by the content filter
    ├── BudgetExceededError                  a call that might have cost more than its budget has was not sent
    ├── BulkError                            something about a bulk run as a whole
    │   ├── BulkStopped                      it stopped before its end, and can be resumed
    │   ├── BulkFileError                    its file belongs to other requests, or is none (a ValueError too)
    │   ├── BulkInUseError                   its file is in use
    │   ├── BulkRequestError                 a request of it cannot be made (a ValueError too)
    │   └── BulkRowError                     a request of it has no answer
    ├── ToolLoopLimitError                   the model still calls tools after the last turn
    ├── SubjectTokenProviderError            a workload's own identity token could not be had
    ├── WebSocketConnectionClosedError
    └── WebSocketQueueFullError
    InvalidWebhookSignatureError             (a ValueError)

All of them can be pickled and copied; credentials stay behind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from .answered import APIResponseValidationError as APIResponseValidationError
    from .answered import APIStatusError as APIStatusError
    from .answered import AuthenticationError as AuthenticationError
    from .answered import BadRequestError as BadRequestError
    from .answered import ConflictError as ConflictError
    from .answered import InternalServerError as InternalServerError
    from .answered import NotFoundError as NotFoundError
    from .answered import OAuthError as OAuthError
    from .answered import PermissionDeniedError as PermissionDeniedError
    from .answered import RateLimitError as RateLimitError
    from .answered import UnprocessableEntityError as UnprocessableEntityError
    from .answered import excerpt as excerpt
    from .answered import status_error as status_error
    from .budget import BudgetExceededError as BudgetExceededError
    from .bulk import BulkError as BulkError
    from .bulk import BulkFileError as BulkFileError
    from .bulk import BulkInUseError as BulkInUseError
    from .bulk import BulkRequestError as BulkRequestError
    from .bulk import BulkRowError as BulkRowError
    from .bulk import BulkStopped as BulkStopped
    from .calls import APIConnectionError as APIConnectionError
    from .calls import APIError as APIError
    from .calls import APITimeoutError as APITimeoutError
    from .identity import InvalidWebhookSignatureError as InvalidWebhookSignatureError
    from .identity import SubjectTokenProviderError as SubjectTokenProviderError
    from .output import ContentFilterFinishReasonError as ContentFilterFinishReasonError
    from .output import LengthFinishReasonError as LengthFinishReasonError
    from .output import OutputParseError as OutputParseError
    from .output import ToolLoopLimitError as ToolLoopLimitError
    from .root import OpenAIError as OpenAIError
    from .sockets import WebSocketConnectionClosedError as WebSocketConnectionClosedError
    from .sockets import WebSocketQueueFullError as WebSocketQueueFullError
    from .waiting import FileBatchError as FileBatchError
    from .waiting import PollTimeoutError as PollTimeoutError

_TABLE = {
    ".answered": (
        "APIResponseValidationError APIStatusError AuthenticationError BadRequestError ConflictError "
        "InternalServerError NotFoundError OAuthError PermissionDeniedError RateLimitError UnprocessableEntityError "
        "excerpt status_error"
    ),
    ".budget": "BudgetExceededError",
    ".bulk": "BulkError BulkFileError BulkInUseError BulkRequestError BulkRowError BulkStopped",
    ".calls": "APIConnectionError APIError APITimeoutError",
    ".identity": "InvalidWebhookSignatureError SubjectTokenProviderError",
    ".output": "ContentFilterFinishReasonError LengthFinishReasonError OutputParseError ToolLoopLimitError",
    ".root": "OpenAIError",
    ".sockets": "WebSocketConnectionClosedError WebSocketQueueFullError",
    ".waiting": "FileBatchError PollTimeoutError",
}
_getattr, __dir__ = lazy(__name__, {name: module for module, names in _TABLE.items() for name in names.split()})

if not TYPE_CHECKING:
    __getattr__ = _getattr

"""Types of arguments, and the value that stands for "not given"."""

from __future__ import annotations

from typing import Any, TypeVar

from httpx import Response as Response
from httpx import Timeout as Timeout
from openai_runtime.request.call import Body as Body
from openai_runtime.request.call import Headers as Headers
from openai_runtime.request.call import Query as Query
from openai_runtime.request.files import FileContent as FileContent
from openai_runtime.request.files import FileTypes as FileTypes
from openai_runtime.types import SequenceNotStr as SequenceNotStr
from openai_runtime.unset import NOT_GIVEN as NOT_GIVEN
from openai_runtime.unset import NotGiven as NotGiven
from openai_runtime.unset import Omit as Omit
from openai_runtime.unset import not_given as not_given
from openai_runtime.unset import omit as omit

from ...client.request_options import RequestOptions as RequestOptions
from ...transport.httpx.httpx_clients import NoneType as NoneType
from ...transport.httpx.httpx_clients import ProxiesTypes as ProxiesTypes
from ...transport.httpx.httpx_clients import Transport as Transport

ResponseT = TypeVar("ResponseT", bound=Any)

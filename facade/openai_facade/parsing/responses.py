"""From a response to one whose texts and function calls have been read into the user's types."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from openai_runtime.model import Model
from openai_runtime.model.codec import decode

from openai_facade.parsing.chat import become, read_arguments
from openai_facade.parsing.misfits import read
from openai_facade.parsing.parsed import (
    ParsedResponse,
    ParsedResponseFunctionToolCall,
    ParsedResponseOutputMessage,
    ParsedResponseOutputText,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_generated.models import Response

    from openai_facade.parsing.targets import Target


def parsed_response(
    response: Response | dict[str, Any],
    target: Target[Any] | None,
    tools: list[Any],
    *,
    lenient: bool = False,
    request_id: str | None = None,
) -> ParsedResponse[Any]:
    """Read the texts and function calls of a response.

    Args:
        response: What came; its parts are taken over.
        target: What texts become; None leaves them text.
        tools: The tools of the request.
        lenient: Leave `parsed` None where a text does not fit; for responses that are still growing.
        request_id: The server's name for the exchange, where the response was put together here.

    Raises:
        OutputParseError: A text or an argument does not fit its type. A response that is not complete never raises: its
            `status` and `incomplete_details` say why there is nothing to parse.
    """
    whole = response if isinstance(response, Model) else decode("Response", response, "openai_generated.models")
    if request_id is not None:
        whole._request_id = request_id
    output = whole.__dict__.get("output")
    lenient = lenient or whole.__dict__.get("status") not in (None, "completed")
    if isinstance(output, list):
        reader = partial(read, lenient=lenient, whole=whole)
        whole.__dict__["output"] = [_item(item, target, tools, reader) for item in output]
    return become(ParsedResponse, whole)  # type: ignore[no-any-return]


def is_commentary(item: dict[str, Any]) -> bool:
    """Whether an output item is what the model says on its way to the answer: prose, whatever was asked for."""
    return item.get("phase") == "commentary"


def _item(item: Any, target: Target[Any] | None, tools: list[Any], reader: Callable[..., Any]) -> Any:
    if not isinstance(item, Model):
        return item
    fields = item.__dict__
    if fields.get("type") == "message" and isinstance(fields.get("content"), list):
        wanted = None if is_commentary(fields) else target
        fields["content"] = [_part(part, wanted, reader) for part in fields["content"]]
        return become(ParsedResponseOutputMessage, item)
    if fields.get("type") == "function_call":
        parsed = read_arguments(fields, tools, reader)
        if parsed is not None:
            fields["parsed_arguments"] = parsed
        return become(ParsedResponseFunctionToolCall, item)
    return item


def _part(part: Any, target: Target[Any] | None, reader: Callable[..., Any]) -> Any:
    if not isinstance(part, Model) or part.__dict__.get("type") != "output_text":
        return part
    text = part.__dict__.get("text")
    if target is not None and isinstance(text, str):
        parsed = reader(partial(target.parse, text), text=text, what=target.text_name)
        if parsed is not None:
            part.__dict__["parsed"] = parsed
    return become(ParsedResponseOutputText, part)

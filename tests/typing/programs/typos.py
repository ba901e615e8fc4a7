"""Slips that a checker has to find, one on each line that is ignored: only type-checked, never run.

An ignore that is not needed is an error, so that a slip which nobody finds is one, too.
"""
# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from openai_facade import OpenAI
from openai_facade.types.chat import ChatCompletionMessageParam
from openai_facade.types.responses import Response, ResponseStatus


def slips(client: OpenAI, response: Response) -> ResponseStatus:
    """Misspelt values, arguments and attributes."""
    message: ChatCompletionMessageParam = {"role": "usr", "content": "hi"}  # type: ignore
    client.chat.completions.create(model="m", messages=[message], reasoning_effort="hihg")  # type: ignore
    client.chat.completions.create(model="m", messages=[message], temprature=1)  # type: ignore
    client.files.create(file=b"", purpose="fine_tune")  # type: ignore
    client.images.generate(prompt="x", qualty="high")  # type: ignore
    print(response.outptu_text)  # type: ignore
    state: ResponseStatus = "compleet"  # type: ignore
    print(state, response.usage.total_tokens)  # type: ignore
    return response.status  # type: ignore

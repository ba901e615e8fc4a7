"""Slips that a checker has to find, one on each line that ends in `slip`: only type-checked, never run."""

from __future__ import annotations

from openai_facade import OpenAI
from openai_facade.types.chat import ChatCompletionMessageParam
from openai_facade.types.responses import Response, ResponseStatus


def slips(client: OpenAI, response: Response) -> ResponseStatus:
    """Misspelt values, arguments and attributes."""
    message: ChatCompletionMessageParam = {"role": "usr", "content": "hi"}  # slip
    client.chat.completions.create(model="m", messages=[message], reasoning_effort="hihg")  # slip
    client.chat.completions.create(model="m", messages=[message], temprature=1)  # slip
    client.files.create(file=b"", purpose="fine_tune")  # slip
    client.images.generate(prompt="x", qualty="high")  # slip
    print(response.outptu_text)  # slip
    state: ResponseStatus = "compleet"  # slip
    print(state, response.usage.total_tokens)  # slip
    return response.status  # slip

"""What came back goes into the next call, value by value and item by item: only type-checked, never run."""
# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from openai_facade import AsyncOpenAI, OpenAI
from openai_facade.types.chat import ChatCompletionMessage, ChatCompletionMessageParam
from openai_facade.types.responses import Response, ResponseInputItemParam, ResponseInputParam


def chat(client: OpenAI) -> None:
    """A message with tool calls, and the answers to it."""
    messages: list[ChatCompletionMessageParam] = [{"role": "user", "content": "hi"}]
    completion = client.chat.completions.create(model="m", messages=messages)
    message = completion.choices[0].message
    messages.append({"role": message.role, "content": message.content})
    for call in message.tool_calls or []:
        if call.type == "function":
            messages.append({"role": "tool", "tool_call_id": call.id, "content": call.function.arguments})
    client.chat.completions.create(
        model=completion.model,
        messages=messages,
        service_tier=completion.service_tier,
        tool_choice="auto",
    )


def kept(message: ChatCompletionMessage) -> ChatCompletionMessageParam:
    """A message of one's own making from one that came."""
    return {"role": message.role, "content": message.content, "refusal": message.refusal}


def responses(client: OpenAI, first: Response) -> Response:
    """Settings of one response for the next."""
    return client.responses.create(
        model="m",
        input="go on",
        previous_response_id=first.id,
        truncation=first.truncation,
        service_tier=first.service_tier,
        parallel_tool_calls=first.parallel_tool_calls,
        temperature=first.temperature,
        metadata=first.metadata,
    )


def history(client: OpenAI, text: str) -> None:
    """A list of input items that grows."""
    items: ResponseInputParam = [{"role": "user", "content": text}]
    response = client.responses.create(model="m", input=items)
    for item in response.output:
        if item.type == "function_call":
            again: ResponseInputItemParam = {
                "type": "function_call",
                "call_id": item.call_id,
                "name": item.name,
                "arguments": item.arguments,
            }
            items.append(again)
            items.append({"type": "function_call_output", "call_id": item.call_id, "output": "{}"})
        elif item.type == "message":
            items.append({"role": item.role, "content": response.output_text})
    client.responses.create(model="m", input=items)


async def asynchronous(client: AsyncOpenAI, batch: str) -> None:
    """The same values, awaited."""
    found = await client.batches.retrieve(batch)
    if found.status in ("completed", "failed") and found.output_file_id:
        await client.files.content(found.output_file_id)
    image = await client.images.generate(prompt="x", size="1024x1024", quality="low", background="opaque")
    await client.images.generate(prompt="x", size=image.size, quality=image.quality, background=image.background)
    job = await client.fine_tuning.jobs.retrieve("j")
    if job.status == "succeeded":
        await client.models.retrieve(job.fine_tuned_model or "")

"""Talks to a realtime model in text, over one websocket that comes back when it breaks.

Run it: openai-facade emulate --run docs/examples/realtime_text.py
"""

import asyncio

from openai_facade import AsyncOpenAI


async def main() -> None:
    async with (
        AsyncOpenAI() as client,
        client.realtime.connect(model="gpt-realtime", on_reconnecting=print) as connection,
    ):
        await connection.session.update(session={"type": "realtime", "output_modalities": ["text"]})
        for said in ("Hello!", "And goodbye."):
            await connection.conversation.item.create(
                item={"type": "message", "role": "user", "content": [{"type": "input_text", "text": said}]}
            )
            await connection.response.create()
            async for event in connection:
                if event.type == "response.output_text.delta":
                    print(event.delta, end="", flush=True)
                elif event.type == "error":
                    print(f"error: {event.error.message}")
                elif event.type == "response.done":
                    print()
                    break


if __name__ == "__main__":
    asyncio.run(main())

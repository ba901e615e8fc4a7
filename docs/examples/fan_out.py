"""Asks many questions at once, eight of them on the wire at any time, and prints the answers in their order.

Run it: openai-facade emulate --run docs/examples/fan_out.py
"""

import asyncio

from openai_facade import AsyncOpenAI

CITIES = ["Rome", "Oslo", "Lima", "Cairo", "Delhi", "Quito", "Dakar", "Hanoi", "Perth", "Minsk", "Accra", "Tunis"]


async def ask(client: AsyncOpenAI, gate: asyncio.Semaphore, city: str) -> str:
    async with gate:
        response = await client.responses.create(model="gpt-5.4-mini", input=f"One sentence on {city}.")
    return response.output_text


async def main() -> None:
    gate = asyncio.Semaphore(8)
    async with AsyncOpenAI() as client, asyncio.TaskGroup() as group:
        tasks = [group.create_task(ask(client, gate, city)) for city in CITIES]
    for city, task in zip(CITIES, tasks, strict=True):
        print(f"{city}: {task.result()}")


if __name__ == "__main__":
    asyncio.run(main())

"""Many requests as one run, output of a type, a table that is read later: only type-checked, never run."""
# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from openai_facade import AsyncOpenAI, OpenAI, bulk


@dataclass
class Verdict:
    kind: bool
    why: str


def classify(client: OpenAI) -> list[str]:
    run = client.bulk.map(
        "reviews.csv", template="Is this kind? {text}", model="gpt-5", parse=Verdict, into="verdicts.sqlite", budget=5.0
    )
    reasons: list[str] = []
    for row in run:
        if row.error is not None:
            print(row.index, row.error.type, row.error.status or "-")
        elif row.parsed is not None:
            reasons.append(row.parsed.why.upper())
    run.to_csv("verdicts.csv")
    return reasons


async def embed(client: AsyncOpenAI, texts: list[str]) -> int:
    run = client.bulk.map(
        texts, client.embeddings.create, template="{text}", model="text-embedding-3-small", unique=True
    )
    numbers = 0
    async for row in run:
        numbers += len(row.answer.data[0].embedding)
    await run.close()
    return numbers


def later() -> float:
    with bulk.open("verdicts.sqlite") as table:
        for row in table.failed:
            print(row.error, row.arguments["model"])
        return table.cost


if __name__ == "__main__":
    classify(OpenAI())
    asyncio.run(embed(AsyncOpenAI(), ["a", "b"]))
    later()

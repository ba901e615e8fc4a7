"""Keeps a program below the rate limits of its account and below a sum of money.

Run it: openai-facade emulate --rate-limit "*=60/100000" --minute 3 --run docs/examples/budget.py
"""

import asyncio

from openai_facade import AdaptiveLimiter, AsyncOpenAI, Budget, BudgetExceededError


async def main() -> None:
    client = AsyncOpenAI(limiter=AdaptiveLimiter(tier=1), budget=Budget(0.05), tag="example")

    async def ask(number: int) -> str:
        completion = await client.chat.completions.create(
            model="gpt-5", messages=[{"role": "user", "content": f"Say {number}."}], max_completion_tokens=100
        )
        return completion.choices[0].message.content or ""

    async with client:
        try:
            answers = await asyncio.gather(*map(ask, range(20)))
            print(f"{len(answers)} answers")
        except BudgetExceededError as error:
            print(f"stopped before it was too late: {error}")
        for known in client.limits:
            print(f"{known.model}: {known.requests_per_minute} requests a minute, by {known.source}")
        print(client.costs.by_model)
        print(client.budget)


if __name__ == "__main__":
    asyncio.run(main())

# document: sdk-reference
# section: 14. Async

import asyncio
from openai_facade import AsyncOpenAI

async def main():
    client = AsyncOpenAI()

    # 异步调用
    response = await client.responses.create(
        model="gpt-5.4",
        input="Hello!",
    )
    print(response.output_text)

    # 异步流式
    stream = await client.responses.create(
        model="gpt-5.4",
        input="Tell me a joke.",
        stream=True,
    )
    async for event in stream:
        if event.type == "response.output_text.delta":
            print(event.delta, end="")

    # 并发处理多个请求
    tasks = [
        client.chat.completions.create(
            model="gpt-4o-mini",
            messages=[{"role": "user", "content": f"Topic {i}"}],
        )
        for i in range(5)
    ]
    results = await asyncio.gather(*tasks)
    for r in results:
        print(r.choices[0].message.content)

asyncio.run(main())

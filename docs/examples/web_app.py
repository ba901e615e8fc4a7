"""Passes an answer on to a browser while it is written: an endpoint of FastAPI that streams.

Run it: openai-facade emulate --pace 0.05 --run docs/examples/web_app.py 8000
Then: curl -N "http://127.0.0.1:8000/ask?question=Why"

Needs `fastapi` and `uvicorn`.
"""

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import uvicorn
from fastapi import FastAPI
from fastapi.responses import StreamingResponse
from openai_facade import AsyncOpenAI
from openai_facade.types.responses import Response

client = AsyncOpenAI()


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    async with client:  # one client for all requests: it keeps its connections
        yield


app = FastAPI(lifespan=lifespan)


@app.get("/ask")
async def ask(question: str) -> StreamingResponse:
    async def pieces() -> AsyncIterator[str]:
        # a browser that goes away ends the loop, and with it the call
        async with await client.responses.create(model="gpt-5.4-mini", input=question, stream=True) as stream:
            async for event in stream:
                if event.type == "response.output_text.delta":
                    yield event.delta

    return StreamingResponse(pieces(), media_type="text/plain; charset=utf-8")


@app.get("/answer")
async def answer(question: str) -> Response:
    """The whole answer: typed answers of the client are bodies of FastAPI, too."""
    return await client.responses.create(model="gpt-5.4-mini", input=question)


def main() -> None:
    uvicorn.run(app, port=int(sys.argv[1]) if len(sys.argv) > 1 else 8000, log_level="warning")


if __name__ == "__main__":
    main()

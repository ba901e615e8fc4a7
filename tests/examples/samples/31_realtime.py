# document: sdk-reference
# section: 16. Realtime API
# needs: realtime

from openai_facade import OpenAI

client = OpenAI()

# WebSocket 连接
async with client.realtime.connect(model="gpt-realtime") as conn:
    # 发送音频/文本
    await conn.send({
        "type": "conversation.item.create",
        "item": {
            "type": "message",
            "role": "user",
            "content": [{"type": "input_text", "text": "Hello!"}],
        },
    })

    # 触发响应
    await conn.send({"type": "response.create"})

    # 接收事件
    async for event in conn:
        print(event.type, event)

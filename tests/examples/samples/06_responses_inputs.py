# document: sdk-reference
# section: 5. Message formats and vision

# 简单文本(自动转为 list)
client.responses.create(model="gpt-5.4", input="Hello!")

# 结构化输入
client.responses.create(model="gpt-5.4", input=[
    {"role": "user", "content": "Hello!"}
])

# document: sdk-reference
# section: 13. Configuration

# 默认超时: 10 分钟 (600 秒)
client = OpenAI()

# 全局超时
client = OpenAI(timeout=30.0)  # 30 秒

# 单次请求超时
response = client.chat.completions.create(
    model="gpt-5.2",
    messages=[{"role": "user", "content": "Hello"}],
    timeout=15.0,  # 仅此请求 15 秒
)

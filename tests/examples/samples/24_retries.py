# document: sdk-reference
# section: 13. Configuration

# 自定义重试
client = OpenAI(max_retries=5)   # 最多重试 5 次
client = OpenAI(max_retries=0)   # 禁用自动重试

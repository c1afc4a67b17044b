# Assistants, models and generators of text, pictures, speech and code.
# SPDX-License-Identifier: MIT

application adobe-firefly 20403 Adobe-Firefly ai
    owner "Adobe Inc."
    source unverified
    domain firefly.adobe.com
    domain firefly.adobe.io
    domain firefly-api.adobe.io
    test firefly.adobe.com

application ai2 20404 Ai2 ai
    owner "Allen Institute for AI"
    source unverified
    domain allenai.org
    test www.allenai.org

application ai21 20405 AI21 ai
    owner "AI21 Labs"
    source unverified
    domain ai21.com
    test www.ai21.com

application aleph-alpha 20406 Aleph-Alpha ai
    owner "Aleph Alpha GmbH"
    source unverified
    domain aleph-alpha.com
    domain aleph-alpha.de
    test www.aleph-alpha.com

application amazon-bedrock 20407 Amazon-Bedrock ai
    owner "Amazon.com, Inc."
    source unverified
    domain bedrock.us-east-1.amazonaws.com
    domain bedrock-runtime.us-east-1.amazonaws.com
    domain bedrock-runtime.us-west-2.amazonaws.com
    domain bedrock-runtime.eu-central-1.amazonaws.com
    domain bedrock-runtime.eu-west-1.amazonaws.com
    domain bedrock-runtime.ap-northeast-1.amazonaws.com
    test bedrock.us-east-1.amazonaws.com

application antigravity 20408 Antigravity ai
    owner "Google LLC"
    source list v2fly/domain-list-community@06608826dde06ea715221fc96349a00c89fb741a data/google-deepmind
    domain antigravity.google
    domain =antigravity.googleapis.com
    domain =antigravity-pa.googleapis.com
    domain antigravity-unleash.goog
    test www.antigravity.google

application apple-intelligence 20409 Apple-Private-Cloud-Compute ai
    owner "Apple Inc."
    source document https://support.apple.com/en-us/101555
    domain apple-relay.apple.com
    domain apple-relay.cloudflare.com
    domain apple-relay.fastly-edge.com
    domain cp4.cloudflare.com
    test apple-relay.apple.com

application assemblyai 20410 AssemblyAI ai
    owner "AssemblyAI, Inc."
    source unverified
    domain assemblyai.com
    test www.assemblyai.com

application azure-openai 20411 Azure-OpenAI ai
    owner "Microsoft Corporation"
    source unverified
    domain openai.azure.com
    domain cognitiveservices.azure.com
    domain services.ai.azure.com
    domain inference.ai.azure.com
    test example.openai.azure.com

application baichuan 20412 Baichuan ai
    owner "Baichuan Intelligence"
    source list v2fly/domain-list-community@05d6b136bd7580560c108d5a777b48a37ebe43a2 data/category-ai-cn
    domain baichuan-ai.com
    test www.baichuan-ai.com

application black-forest-labs 20413 Black-Forest-Labs ai
    owner "Black Forest Labs"
    source unverified
    domain bfl.ai
    domain bfl.ml
    domain blackforestlabs.ai
    test www.bfl.ai

application bolt-new 20414 Bolt ai
    owner "StackBlitz, Inc."
    source unverified
    domain bolt.new
    domain bolt.host
    test www.bolt.new

application cerebras 20415 Cerebras ai
    owner "Cerebras Systems"
    source unverified
    domain cerebras.ai
    domain cerebras.net
    test www.cerebras.ai

application character-ai 20416 Character-AI ai
    owner "Character Technologies, Inc."
    source unverified
    domain character.ai
    domain c.ai
    test www.character.ai

application chatgpt 20135 ChatGPT ai
    owner "OpenAI OpCo, LLC"
    source list v2fly/domain-list-community@142c9be8e5a618d7c58ac45241e5290522364c5b data/openai
    source unverified
    domain openai.com
    domain oaistatic.com
    domain oaiusercontent.com
    domain =openaicomproductionae4b.blob.core.windows.net
    domain =openaiapi-site.azureedge.net
    domain =production-openaicom-storage.azureedge.net
    domain chatgpt.com
    domain openai.org
    domain chat.com
    test chatgpt.com
    test api.openai.com
    test cdn.oaistatic.com
    test-not chatgpt.com.example.org

application civitai 20417 Civitai ai
    owner "Civitai"
    source unverified
    domain civitai.com
    test www.civitai.com

application claude 20136 Claude ai
    owner "Anthropic PBC"
    source list v2fly/domain-list-community@026b94917118677004c9dc6c09113c7815833905 data/anthropic
    source unverified
    domain anthropic.com
    domain claude.ai
    domain =servd-anthropic-website.b-cdn.net
    domain claude.com
    domain claudeusercontent.com
    domain clau.de
    domain claudemcpclient.com
    test claude.ai
    test api.anthropic.com

application coderabbit 20418 CodeRabbit ai
    owner "CodeRabbit, Inc."
    source list v2fly/domain-list-community@03f8a502cab1627f739ea375b0b04bfc03a20180 data/category-ai-!cn
    domain coderabbit.ai
    test www.coderabbit.ai

application cohere 20419 Cohere ai
    owner "Cohere Inc."
    source list v2fly/domain-list-community@03f8a502cab1627f739ea375b0b04bfc03a20180 data/category-ai-!cn
    domain cohere.com
    domain cohere.ai
    test www.cohere.com

application cursor 20420 Cursor ai
    owner "Anysphere, Inc."
    source list v2fly/domain-list-community@0896ccc56ed6c4560c154ab753e7667d3880ca27 data/cursor
    domain cursor.com
    domain cursor.sh
    domain cursorapi.com
    domain cursor-cdn.com
    test api2.cursor.sh

application d-id 20421 D-ID ai
    owner "D-ID"
    source unverified
    domain d-id.com
    test www.d-id.com

application deepgram 20422 Deepgram ai
    owner "Deepgram, Inc."
    source unverified
    domain deepgram.com
    test www.deepgram.com

application deepl 20423 DeepL ai
    owner "DeepL SE"
    source unverified
    domain deepl.com
    test www2.deepl.com

application deepseek 20424 DeepSeek ai
    owner "Hangzhou DeepSeek"
    source list v2fly/domain-list-community@cb8d63d47a2ed40397f5a172fec8ac9bf5846686 data/deepseek
    domain deepseek.com
    test chat.deepseek.com
    test api.deepseek.com

application descript 20425 Descript ai
    owner "Descript, Inc."
    source unverified
    domain descript.com
    test www.descript.com

application devin 20426 Devin ai
    owner "Cognition AI, Inc."
    source list v2fly/domain-list-community@03f8a502cab1627f739ea375b0b04bfc03a20180 data/category-ai-!cn
    source unverified
    domain devin.ai
    domain deepwiki.com
    domain deepwiki.org
    domain cognition.ai
    test app.devin.ai

application dify 20427 Dify ai
    owner "LangGenius, Inc."
    source list v2fly/domain-list-community@03f8a502cab1627f739ea375b0b04bfc03a20180 data/category-ai-!cn
    domain dify.ai
    test www.dify.ai

application doubao 20428 Doubao ai
    owner "ByteDance Ltd."
    source list v2fly/domain-list-community@11bfed12cd4c2f53c67add5e0f99897b668a8b4d data/doubao
    source unverified
    domain doubao.com
    domain doubaocdn.com
    domain coze.cn
    domain coze.site
    domain coze.com
    test www.doubao.com

application duck-ai 20429 Duck-ai ai
    owner "Duck Duck Go, Inc."
    source list v2fly/domain-list-community@03f8a502cab1627f739ea375b0b04bfc03a20180 data/category-ai-!cn
    domain duck.ai
    test www.duck.ai

application elevenlabs 20430 ElevenLabs ai
    owner "Eleven Labs Inc."
    source list v2fly/domain-list-community@3f7b63c9234a7d21be9df6514728023f18f598ff data/elevenlabs
    domain elevenlabs.io
    domain elevenlabs.com
    test www.elevenlabs.io

application ernie 20431 Ernie ai
    owner "Baidu, Inc."
    source list v2fly/domain-list-community@05d6b136bd7580560c108d5a777b48a37ebe43a2 data/category-ai-cn
    source unverified
    domain yiyan.baidu.com
    domain miaoda.cn
    domain ernie.baidu.com
    domain wenxin.baidu.com
    domain qianfan.baidubce.com
    domain aip.baidubce.com
    test yiyan.baidu.com

application fal 20432 fal ai
    owner "Features & Labels, Inc."
    source unverified
    domain fal.ai
    domain fal.run
    domain fal.media
    test www.fal.ai

application fireflies 20433 Fireflies ai
    owner "Fireflies.ai Corp."
    source unverified
    domain fireflies.ai
    test www.fireflies.ai

application fireworks-ai 20434 Fireworks-AI ai
    owner "Fireworks AI, Inc."
    source unverified
    domain fireworks.ai
    test www.fireworks.ai

application gamma-app 20435 Gamma ai
    owner "Gamma Tech, Inc."
    source unverified
    domain gamma.app
    test www.gamma.app

application gemini-code-assist 20436 Gemini-Code-Assist ai
    owner "Google LLC"
    source list v2fly/domain-list-community@06608826dde06ea715221fc96349a00c89fb741a data/google-deepmind
    domain =cloudaicompanion.googleapis.com
    domain =cloudcode-pa.googleapis.com
    domain =daily-cloudcode-pa.googleapis.com
    domain aicode.googleapis.com
    domain aida.googleapis.com
    test cloudaicompanion.googleapis.com

application genspark 20437 Genspark ai
    owner "MainFunc"
    source unverified
    domain genspark.ai
    test www.genspark.ai

application gigachat 20438 GigaChat ai
    owner "Sberbank"
    source unverified
    domain gigachat.ru
    domain giga.chat
    domain gigachat.devices.sberbank.ru
    test www.gigachat.ru

application github-copilot 20439 GitHub-Copilot ai
    owner "GitHub, Inc."
    source list v2fly/domain-list-community@247845e130f0bffbf000703598875989862c0b85 data/github-copilot
    source unverified
    domain githubcopilot.com
    domain =copilot-proxy.githubusercontent.com
    domain copilot-telemetry.githubusercontent.com
    domain =copilot-workspace.githubnext.com
    domain =copilotprodattachments.blob.core.windows.net
    domain origin-tracker.githubusercontent.com
    test api.githubcopilot.com

application google-ai-studio 20440 Google-AI-Studio ai
    owner "Google LLC"
    source list v2fly/domain-list-community@06608826dde06ea715221fc96349a00c89fb741a data/google-deepmind
    domain aistudio.google.com
    domain ai.studio
    domain makersuite.google.com
    domain =ai.google.dev
    domain =alkalimakersuite-pa.clients6.google.com
    domain =webchannel-alkalimakersuite-pa.clients6.google.com
    domain =alkalicore-pa.clients6.google.com
    test aistudio.google.com

application google-gemini 20441 Gemini ai
    owner "Google LLC"
    source list v2fly/domain-list-community@06608826dde06ea715221fc96349a00c89fb741a data/google-deepmind
    domain gemini.google.com
    domain gemini.google
    domain bard.google.com
    domain generativelanguage.googleapis.com
    domain gemini.gstatic.com
    domain geller-pa.googleapis.com
    domain proactivebackend-pa.googleapis.com
    domain robinfrontend-pa.googleapis.com
    domain deepmind.com
    domain deepmind.google
    domain generativeai.google
    test gemini.google.com
    test generativelanguage.googleapis.com

application google-labs 20442 Google-Labs ai
    owner "Google LLC"
    source list v2fly/domain-list-community@06608826dde06ea715221fc96349a00c89fb741a data/google-deepmind
    domain labs.google
    domain labs.google.com
    domain flow.google
    domain aisandbox-pa.googleapis.com
    domain jules.google
    domain jules.google.com
    domain opal.google
    domain opal.google.com
    domain stitch.withgoogle.com
    test www.labs.google

application groq 20443 Groq ai
    owner "Groq, Inc."
    source list v2fly/domain-list-community@c7b2e8d71c1d0f3bb1894d9f3a0c3f7df3b42ae0 data/groq
    domain groq.com
    test api.groq.com

application h2o 20444 H2O-ai ai
    owner "H2O.ai, Inc."
    source list v2fly/domain-list-community@03f8a502cab1627f739ea375b0b04bfc03a20180 data/category-ai-!cn
    domain h2o.ai
    test www.h2o.ai

application heygen 20445 HeyGen ai
    owner "HeyGen Technology Inc."
    source unverified
    domain heygen.com
    domain heygen.ai
    test www.heygen.com

application huggingface 20446 Hugging-Face ai
    owner "Hugging Face, Inc."
    source list v2fly/domain-list-community@11bfed12cd4c2f53c67add5e0f99897b668a8b4d data/huggingface
    source unverified
    domain huggingface.co
    domain hf.co
    domain hf.space
    domain huggingface.tech
    test www.huggingface.co

application hunyuan 20447 Hunyuan-Yuanbao ai
    owner "Tencent Holdings Ltd."
    source list v2fly/domain-list-community@05d6b136bd7580560c108d5a777b48a37ebe43a2 data/category-ai-cn
    domain hunyuan.tencent.com
    domain yuanbao.tencent.com
    domain yuanqi.tencent.com
    test hunyuan.tencent.com

application ideogram 20448 Ideogram ai
    owner "Ideogram AI"
    source unverified
    domain ideogram.ai
    test www.ideogram.ai

application iflytek-spark 20449 iFlytek-Spark ai
    owner "iFLYTEK Co., Ltd."
    source list v2fly/domain-list-community@05d6b136bd7580560c108d5a777b48a37ebe43a2 data/category-ai-cn
    source unverified
    domain xfyun.cn
    domain xf-yun.com
    domain iflytek.com
    test xinghuo.xfyun.cn

application janitor-ai 20450 Janitor-AI ai
    owner "JanitorAI"
    source unverified
    domain janitorai.com
    test www.janitorai.com

application jasper 20451 Jasper ai
    owner "Jasper AI, Inc."
    source list v2fly/domain-list-community@03f8a502cab1627f739ea375b0b04bfc03a20180 data/category-ai-!cn
    domain jasper.ai
    domain clipdrop.co
    test www.jasper.ai

application kimi 20452 Kimi ai
    owner "Moonshot AI"
    source list v2fly/domain-list-community@05d6b136bd7580560c108d5a777b48a37ebe43a2 data/category-ai-cn
    source list v2fly/domain-list-community@03f8a502cab1627f739ea375b0b04bfc03a20180 data/category-ai-!cn
    domain kimi.com
    domain kimi.ai
    domain moonshot.cn
    domain moonshot.ai
    test www.kimi.com
    test api.moonshot.cn

application kiro 20453 Kiro ai
    owner "Amazon.com, Inc."
    source list v2fly/domain-list-community@03f8a502cab1627f739ea375b0b04bfc03a20180 data/category-ai-!cn
    domain kiro.dev
    test www.kiro.dev

application kling 20454 Kling ai
    owner "Kuaishou Technology"
    source list v2fly/domain-list-community@05d6b136bd7580560c108d5a777b48a37ebe43a2 data/category-ai-cn
    domain klingai.com
    domain kling-ai.com
    domain kechuangai.com
    test www.klingai.com

application krea 20455 Krea ai
    owner "Krea"
    source unverified
    domain krea.ai
    test www.krea.ai

application lambda-ai 20456 Lambda ai
    owner "Lambda, Inc."
    source unverified
    domain lambda.ai
    domain lambdalabs.com
    test www.lambda.ai

application langchain 20457 LangChain ai
    owner "LangChain, Inc."
    source list v2fly/domain-list-community@03f8a502cab1627f739ea375b0b04bfc03a20180 data/category-ai-!cn
    source unverified
    domain langchain.com
    domain langchain.dev
    test www.langchain.com

application leonardo-ai 20458 Leonardo-AI ai
    owner "Leonardo Interactive"
    source unverified
    domain leonardo.ai
    test www.leonardo.ai

application liblib 20459 LibLib ai
    owner "LiblibAI"
    source list v2fly/domain-list-community@05d6b136bd7580560c108d5a777b48a37ebe43a2 data/category-ai-cn
    domain liblib.art
    domain liblib.cloud
    domain liblib.tv
    test www.liblib.art

application llamaindex 20460 LlamaIndex ai
    owner "LlamaIndex"
    source unverified
    domain llamaindex.ai
    test www.llamaindex.ai

application lm-studio 20461 LM-Studio ai
    owner "Element Labs, Inc."
    source list v2fly/domain-list-community@03f8a502cab1627f739ea375b0b04bfc03a20180 data/category-ai-!cn
    domain lmstudio.ai
    test www.lmstudio.ai

application lmarena 20462 LMArena ai
    owner "LMArena"
    source list v2fly/domain-list-community@03f8a502cab1627f739ea375b0b04bfc03a20180 data/category-ai-!cn
    source unverified
    domain arena.ai
    domain lmarena.ai
    test www.arena.ai

application lovable 20463 Lovable ai
    owner "Lovable Labs"
    source unverified
    domain lovable.dev
    domain lovable.app
    domain gptengineer.app
    test www.lovable.dev

application lovart 20464 Lovart ai
    owner "Lovart"
    source list v2fly/domain-list-community@03f8a502cab1627f739ea375b0b04bfc03a20180 data/category-ai-!cn
    domain lovart.ai
    test www.lovart.ai

application luma-ai 20465 Luma ai
    owner "Luma AI, Inc."
    source unverified
    domain lumalabs.ai
    test www.lumalabs.ai

application manus 20466 Manus ai
    owner "Butterfly Effect"
    source list v2fly/domain-list-community@11bfed12cd4c2f53c67add5e0f99897b668a8b4d data/manus
    domain manus.im
    domain manuscdn.com
    test www.manus.im

application meta-ai 20467 Meta-AI ai
    owner "Meta Platforms, Inc."
    source unverified
    domain llama.com
    domain llamameta.net
    test www.llama.com

application metaso 20468 Metaso ai
    owner "Shanghai Mita"
    source list v2fly/domain-list-community@05d6b136bd7580560c108d5a777b48a37ebe43a2 data/category-ai-cn
    domain metaso.cn
    domain xiezuocat.com
    domain meta.law
    test www.metaso.cn

application microsoft-copilot 20469 Microsoft-Copilot ai
    owner "Microsoft Corporation"
    source list v2fly/domain-list-community@03f8a502cab1627f739ea375b0b04bfc03a20180 data/category-ai-!cn
    source unverified
    domain copilot.microsoft.com
    domain copilot.com
    domain copilot.cloud.microsoft
    domain m365copilot.com
    domain sydney.bing.com
    domain edgeservices.bing.com
    domain copilotstudio.microsoft.com
    test copilot.microsoft.com

application midjourney 20470 Midjourney ai
    owner "Midjourney, Inc."
    source list v2fly/domain-list-community@03f8a502cab1627f739ea375b0b04bfc03a20180 data/category-ai-!cn
    domain midjourney.com
    test www.midjourney.com

application minimax-ai 20471 MiniMax ai
    owner "MiniMax"
    source list v2fly/domain-list-community@05d6b136bd7580560c108d5a777b48a37ebe43a2 data/category-ai-cn
    source list v2fly/domain-list-community@03f8a502cab1627f739ea375b0b04bfc03a20180 data/category-ai-!cn
    source unverified
    domain minimaxi.com
    domain minimax.io
    domain hailuoai.com
    domain xingyeai.com
    domain hailuoai.video
    domain talkie-ai.com
    test hailuoai.com

application mistral 20472 Mistral ai
    owner "Mistral AI SAS"
    source list v2fly/domain-list-community@03f8a502cab1627f739ea375b0b04bfc03a20180 data/category-ai-!cn
    domain mistral.ai
    test chat.mistral.ai
    test api.mistral.ai

application notebooklm 20473 NotebookLM ai
    owner "Google LLC"
    source list v2fly/domain-list-community@06608826dde06ea715221fc96349a00c89fb741a data/google-deepmind
    domain notebooklm.google.com
    domain notebooklm.google
    domain =notebooklm-pa.googleapis.com
    domain =notebooklm.googleapis.com
    test notebooklm.google.com

application novelai 20474 NovelAI ai
    owner "Anlatan Inc."
    source list v2fly/domain-list-community@03f8a502cab1627f739ea375b0b04bfc03a20180 data/category-ai-!cn
    domain novelai.net
    test www.novelai.net

application ollama 20475 Ollama ai
    owner "Ollama Inc."
    source list v2fly/domain-list-community@03f8a502cab1627f739ea375b0b04bfc03a20180 data/category-ai-!cn
    source unverified
    domain ollama.com
    domain ollama.ai
    test registry.ollama.ai

application openart 20476 OpenArt ai
    owner "OpenArt"
    source list v2fly/domain-list-community@03f8a502cab1627f739ea375b0b04bfc03a20180 data/category-ai-!cn
    domain openart.ai
    test www.openart.ai

application openclaw 20477 OpenClaw ai
    owner "OpenClaw"
    source list v2fly/domain-list-community@03f8a502cab1627f739ea375b0b04bfc03a20180 data/category-ai-!cn
    domain openclaw.ai
    domain clawhub.ai
    test www.openclaw.ai

application opencode 20478 OpenCode ai
    owner "Anomaly"
    source list v2fly/domain-list-community@03f8a502cab1627f739ea375b0b04bfc03a20180 data/category-ai-!cn
    domain opencode.ai
    test www.opencode.ai

application openrouter 20479 OpenRouter ai
    owner "OpenRouter, Inc."
    source list v2fly/domain-list-community@03f8a502cab1627f739ea375b0b04bfc03a20180 data/category-ai-!cn
    domain openrouter.ai
    test www.openrouter.ai

application otter-ai 20480 Otter ai
    owner "Otter.ai, Inc."
    source unverified
    domain otter.ai
    domain aisense.com
    test www.otter.ai

application perplexity 20481 Perplexity ai
    owner "Perplexity AI, Inc."
    source list v2fly/domain-list-community@3974ee0ecdf4bbe9e75de00fb4f82f036222a271 data/perplexity
    source unverified
    domain perplexity.ai
    domain pplx.ai
    domain =pplx-res.cloudinary.com
    domain perplexity.com
    test www.perplexity.ai

application phind 20482 Phind ai
    owner "Phind"
    source unverified
    domain phind.com
    test www.phind.com

application pi-ai 20483 Pi ai
    owner "Inflection AI"
    source unverified
    domain pi.ai
    domain inflection.ai
    test www.pi.ai

application pika 20484 Pika ai
    owner "Pika Labs"
    source unverified
    domain pika.art
    test www.pika.art

application pinecone 20485 Pinecone ai
    owner "Pinecone Systems"
    source unverified
    domain pinecone.io
    test www.pinecone.io

application poe 20486 Poe ai
    owner "Quora, Inc."
    source list v2fly/domain-list-community@8fecb2eb0168e956695f08b4fc4c415aa689281a data/poe
    domain poe.com
    domain poecdn.net
    test www.poe.com

application proton-lumo 20487 Lumo ai
    owner "Proton AG"
    source unverified
    domain lumo.proton.me
    test lumo.proton.me

application quillbot 20488 QuillBot ai
    owner "Learneo, Inc."
    source unverified
    domain quillbot.com
    test www.quillbot.com

application qwen 20489 Qwen ai
    owner "Alibaba Group"
    source list v2fly/domain-list-community@05d6b136bd7580560c108d5a777b48a37ebe43a2 data/category-ai-cn
    source unverified
    domain qwen.ai
    domain qwenlm.ai
    domain qianwen.com
    domain qianwenai.com
    domain tongyi.com
    domain tongyi.aliyun.com
    domain qianwen.aliyun.com
    domain dashscope.aliyuncs.com
    domain dashscope-intl.aliyuncs.com
    test chat.qwen.ai

application replicate 20490 Replicate ai
    owner "Replicate, Inc."
    source unverified
    domain replicate.com
    domain replicate.delivery
    test www.replicate.com

application replika 20491 Replika ai
    owner "Luka, Inc."
    source unverified
    domain replika.ai
    domain replika.com
    test www.replika.ai

application runpod 20492 Runpod ai
    owner "RunPod, Inc."
    source unverified
    domain runpod.io
    domain runpod.net
    domain runpod.ai
    test www.runpod.io

application runway 20493 Runway ai
    owner "Runway AI, Inc."
    source unverified
    domain runwayml.com
    domain runwayml.cloud
    test www.runwayml.com

application sider 20494 Sider ai
    owner "Vidline"
    source list v2fly/domain-list-community@03f8a502cab1627f739ea375b0b04bfc03a20180 data/category-ai-!cn
    domain sider.ai
    test www.sider.ai

application siliconflow 20495 SiliconFlow ai
    owner "SiliconFlow"
    source unverified
    domain siliconflow.cn
    domain siliconflow.com
    test www.siliconflow.cn

application sora 20496 Sora ai
    owner "OpenAI OpCo, LLC"
    source unverified
    domain sora.com
    domain sora.chatgpt.com
    test sora.chatgpt.com

application sourcegraph 20497 Sourcegraph-Amp ai
    owner "Sourcegraph, Inc."
    source unverified
    domain sourcegraph.com
    domain ampcode.com
    test www.sourcegraph.com

application speechify 20498 Speechify ai
    owner "Speechify, Inc."
    source unverified
    domain speechify.com
    test www.speechify.com

application stability-ai 20499 Stability-AI ai
    owner "Stability AI Ltd"
    source unverified
    domain stability.ai
    domain dreamstudio.ai
    test www.stability.ai

application stepfun 20500 StepFun ai
    owner "StepFun"
    source unverified
    domain stepfun.com
    test www.stepfun.com

application suno 20501 Suno ai
    owner "Suno, Inc."
    source unverified
    domain suno.com
    domain suno.ai
    test www.suno.com

application synthesia 20502 Synthesia ai
    owner "Synthesia Limited"
    source unverified
    domain synthesia.io
    test www.synthesia.io

application tabnine 20503 Tabnine ai
    owner "Tabnine"
    source unverified
    domain tabnine.com
    test www.tabnine.com

application tiangong 20504 Tiangong ai
    owner "Kunlun Tech"
    source list v2fly/domain-list-community@05d6b136bd7580560c108d5a777b48a37ebe43a2 data/category-ai-cn
    domain tiangong.cn
    test www.tiangong.cn

application together-ai 20505 Together-AI ai
    owner "Together Computer Inc."
    source unverified
    domain together.ai
    domain together.xyz
    test www.together.ai

application trae 20506 Trae ai
    owner "ByteDance Ltd."
    source unverified
    domain trae.ai
    domain trae.cn
    domain marscode.com
    domain marscode.cn
    test www.trae.ai

application udio 20507 Udio ai
    owner "Uncharted Labs, Inc."
    source unverified
    domain udio.com
    test www.udio.com

application v0 20508 v0 ai
    owner "Vercel Inc."
    source unverified
    domain v0.dev
    domain v0.app
    test www.v0.dev

application vast-ai 20509 Vast-ai ai
    owner "Vast.ai"
    source unverified
    domain vast.ai
    test www.vast.ai

application weights-and-biases 20510 Weights-and-Biases ai
    owner "Weights and Biases, Inc."
    source unverified
    domain wandb.ai
    domain wandb.com
    test www.wandb.ai

application windsurf 20511 Windsurf ai
    owner "Cognition AI, Inc."
    source unverified
    domain windsurf.com
    domain codeium.com
    test www.windsurf.com

application writer 20512 Writer ai
    owner "Writer, Inc."
    source unverified
    domain writer.com
    test www.writer.com

application xai 20513 xAI-Grok ai
    owner "X.AI Corp."
    source list v2fly/domain-list-community@17115506de7b02c27ad67c46cd9cb89579f18950 data/xai
    source unverified
    domain x.ai
    domain grok.com
    domain grokusercontent.com
    domain grokipedia.com
    test grok.com
    test api.x.ai
    test-not max.ai

application you-com 20514 You-com ai
    owner "SuSea, Inc."
    source unverified
    domain you.com
    test www.you.com

application zhipu 20515 Zhipu-Z-ai ai
    owner "Zhipu AI"
    source list v2fly/domain-list-community@05d6b136bd7580560c108d5a777b48a37ebe43a2 data/category-ai-cn
    domain z.ai
    domain zhipuai.cn
    domain zhipucn.com
    domain bigmodel.cn
    domain chatglm.cn
    domain chatglm.site
    domain space-z.ai
    test chat.z.ai
    test open.bigmodel.cn

package org.plainletter.llm;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plainletter.llm.ModelUnavailableException.Reason;

/** Single calls of the chat-completions protocol, through langchain4j. It neither retries nor logs. */
final class ChatCalls {

    private final OpenAiChatModel model;
    private final double temperature;

    /** @param key the bearer token, or null for none */
    ChatCalls(Wire wire, LlmSettings settings, String name, @Nullable String key) {
        var builder = OpenAiChatModel.builder().httpClientBuilder(wire).baseUrl(settings.baseUrl()).modelName(name)
                .maxRetries(0).strictJsonSchema(true).logRequests(false).logResponses(false);
        model = key == null ? builder.build() : builder.apiKey(key).build();
        temperature = settings.temperature();
    }

    /**
     * Asks once.
     *
     * @throws CallFailure if there is no usable reply
     * @throws Objection if the endpoint refuses the form of the request
     * @throws InterruptedException if the thread is interrupted
     */
    Reply ask(Question question, RequestForm form, Deadline deadline) throws InterruptedException {
        ChatRequest request = request(question, form);
        try {
            return reply(question, Wire.within(deadline, () -> model.chat(request)));
        } catch (Wire.CallInterrupted interrupted) {
            throw new InterruptedException();
        } catch (Objection refused) {
            throw refused;
        } catch (CallFailure failure) {
            throw failure.reason() == Reason.DEADLINE ? failure.costing(Usage.of(question)) : failure;
        } catch (ContentFilteredException held) {
            throw CallFailure.last(Reason.REFUSED).costing(Usage.of(question));
        } catch (InternalServerException noChoices) {
            throw CallFailure.passing(Reason.EMPTY).costing(Usage.of(question));
        } catch (RuntimeException unreadable) {
            throw CallFailure.passing(Reason.MALFORMED).costing(Usage.of(question));
        }
    }

    private ChatRequest request(Question question, RequestForm form) {
        List<ChatMessage> messages = new ArrayList<>();
        if (!question.system().isBlank()) {
            messages.add(SystemMessage.from(question.system()));
        }
        messages.add(UserMessage.from(question.user()));
        var parameters = ChatRequestParameters.builder();
        if (form.temperature()) {
            parameters.temperature(temperature);
        }
        ReplyShape shape = question.shape();
        if (shape != null && form.shape()) {
            JsonSchema schema = JsonSchema.builder().name(shape.name()).rootElement(JsonRawSchema.from(shape.schema())).build();
            parameters.responseFormat(ResponseFormat.builder().type(ResponseFormatType.JSON).jsonSchema(schema).build());
        }
        return ChatRequest.builder().messages(messages).parameters(parameters.build()).build();
    }

    private static Reply reply(Question question, ChatResponse response) {
        AiMessage message = response.aiMessage();
        String text = message.text() == null ? "" : message.text();
        Usage usage = usage(question, text, response.tokenUsage());
        if (message.hasToolExecutionRequests()) {
            throw CallFailure.passing(Reason.MALFORMED).costing(usage);
        }
        if (response.finishReason() == FinishReason.LENGTH) {
            throw CallFailure.last(Reason.CUT_OFF).costing(usage);
        }
        if (response.finishReason() == FinishReason.CONTENT_FILTER) {
            throw CallFailure.last(Reason.REFUSED).costing(usage);
        }
        String content = Reasoning.without(text);
        if (content.isBlank()) {
            throw CallFailure.passing(Reason.EMPTY).costing(usage);
        }
        return new Reply(content, usage.prompt(), usage.completion());
    }

    private static Usage usage(Question question, String text, @Nullable TokenUsage counted) {
        Integer prompt = counted == null ? null : counted.inputTokenCount();
        Integer completion = counted == null ? null : counted.outputTokenCount();
        return new Usage(prompt == null ? Usage.of(question).prompt() : Math.max(0, prompt),
                completion == null ? Usage.estimate(text.length()) : Math.max(0, completion));
    }
}

package org.plainletter.llm;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.net.URI;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.plainletter.llm.ModelUnavailableException.Reason;

/**
 * The JDK's HTTP client, as langchain4j asks for one. langchain4j's own bounds no body that drips, hides {@code Retry-After} and asks for HTTP/2.
 *
 * <p>Follows no redirect: what is sent goes to the address in the settings and to no other.
 */
final class Wire implements HttpClient, HttpClientBuilder, AutoCloseable {

    /** The longest reply, in bytes: a long letter's is not a tenth of it. */
    static final int LONGEST_REPLY = 1 << 20;
    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final ScopedValue<Deadline> DEADLINE = ScopedValue.newInstance();

    private final java.net.http.HttpClient client = java.net.http.HttpClient.newBuilder()
            .version(Version.HTTP_1_1).followRedirects(Redirect.NEVER).connectTimeout(CONNECTING).build();

    /** Whatever is sent while {@code call} runs is over by the deadline. */
    static <T> T within(Deadline deadline, ScopedValue.CallableOp<T, RuntimeException> call) {
        return ScopedValue.where(DEADLINE, deadline).call(call);
    }

    /**
     * Sends and waits.
     *
     * @throws CallFailure if there is no JSON with a status of success
     * @throws Objection if the endpoint refuses the form of the request
     * @throws CallInterrupted if the thread is interrupted; the connection is closed
     */
    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        HttpResponse<byte[]> answer = await(client.sendAsync(translate(request), head -> new CappedBody(LONGEST_REPLY)), DEADLINE.get());
        Answers.requireJson(answer);
        return SuccessfulHttpResponse.builder().statusCode(answer.statusCode()).headers(answer.headers().map()).body(answer.body()).build();
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("replies are not streamed");
    }

    private static java.net.http.HttpRequest translate(HttpRequest request) {
        var translated = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .method(request.method().name(), BodyPublishers.ofString(request.body()));
        request.headers().forEach((name, values) -> values.forEach(value -> translated.header(name, value)));
        return translated.build();
    }

    private static <T> T await(CompletableFuture<T> pending, Deadline deadline) {
        try {
            return pending.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            pending.cancel(true);
            throw CallFailure.last(Reason.DEADLINE);
        } catch (InterruptedException left) {
            pending.cancel(true);
            throw new CallInterrupted();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof CappedBody.TooLongException
                    ? CallFailure.last(Reason.TOO_LONG) : CallFailure.passing(Reason.FAULT);
        }
    }

    /** The thread was interrupted while it waited; langchain4j's interfaces let no InterruptedException through. */
    static final class CallInterrupted extends RuntimeException {

        private static final long serialVersionUID = 1;

        CallInterrupted() {
            super("interrupted", null, false, false);
        }
    }

    /** The JDK's client as its own builder: one for all models of an endpoint. */
    @Override
    public HttpClient build() {
        return this;
    }

    @Override
    public Duration connectTimeout() {
        return CONNECTING;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration ignored) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return Duration.ZERO;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration ignored) {
        return this;
    }

    /** Ends whatever is still in flight. */
    @Override
    public void close() {
        client.shutdownNow();
    }
}

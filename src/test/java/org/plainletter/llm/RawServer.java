package org.plainletter.llm;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on a bare socket, which can break every rule of HTTP. The last script serves all further connections. */
final class RawServer implements AutoCloseable {

    final AtomicInteger requests = new AtomicInteger();
    final CountDownLatch asked = new CountDownLatch(1);
    /** Counted down when a client closes a connection before its script is over. */
    final CountDownLatch closed = new CountDownLatch(1);
    private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Queue<Script> scripts = new ConcurrentLinkedQueue<>();

    /** What is done with a connection once the request is read. */
    interface Script {

        void play(Socket connection, OutputStream out) throws IOException, InterruptedException;
    }

    RawServer(Script... scripts) throws IOException {
        this.scripts.addAll(java.util.List.of(scripts));
        Thread.ofVirtual().start(() -> {
            while (!listening.isClosed()) {
                try {
                    Socket connection = listening.accept();
                    Thread.ofVirtual().start(() -> serve(connection));
                } catch (IOException over) {
                    return;
                }
            }
        });
    }

    String url() {
        return "http://localhost:" + listening.getLocalPort() + "/v1";
    }

    private void serve(Socket connection) {
        try (connection) {
            InputStream in = new BufferedInputStream(connection.getInputStream());
            while (readRequest(in)) {
                requests.incrementAndGet();
                asked.countDown();
                Script script = scripts.size() > 1 ? scripts.remove() : scripts.element();
                script.play(connection, connection.getOutputStream());
            }
        } catch (IOException | InterruptedException gone) {
            closed.countDown();
        }
    }

    private static boolean readRequest(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return false;
            }
            head.append((char) next);
        }
        var length = java.util.regex.Pattern.compile("(?i)content-length: (\\d+)").matcher(head);
        return !length.find() || in.readNBytes(Integer.parseInt(length.group(1))).length >= 0;
    }

    /** A head that announces {@code length} bytes of JSON. */
    static String head(long length) {
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n";
    }

    /** Announces as many bytes as there are, or more or fewer. */
    static Script json(String body, int error) {
        return (connection, out) -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            out.write(head(bytes.length + error).getBytes(StandardCharsets.US_ASCII));
            out.write(bytes);
            out.flush();
            if (error != 0) {
                connection.close();
            }
        };
    }

    /** A byte every so often, for ever. */
    static Script drip(String head, char drop, long millis) {
        return (connection, out) -> {
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write(drop);
                out.flush();
                Thread.sleep(millis);
            }
        };
    }

    /** Says nothing until the client closes the connection. */
    static Script silence() {
        return (connection, out) -> {
            if (connection.getInputStream().read() < 0) {
                throw new IOException("closed");
            }
        };
    }

    static Script reset() {
        return (connection, out) -> {
            connection.setSoLinger(true, 0);
            connection.close();
        };
    }

    boolean wasClosedByTheClient() throws InterruptedException {
        return closed.await(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}

package org.plainletter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The service as a process of its own, to be killed with no chance to tidy up. */
public final class ServiceProcess implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    private final Process process;
    private final Path log;
    private final int port;

    private ServiceProcess(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Starts {@code main} on a port, 0 for any, and waits until it answers; {@code folder} holds its data and its log. */
    public static ServiceProcess start(Class<?> main, Path folder, int port) throws IOException, InterruptedException {
        Path log = Files.createTempFile(folder, "log", ".txt");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), main.getName(),
                "--server.port=" + port, "--plainletter.data=" + folder.resolve("data"))
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        while (process.isAlive()) {
            Matcher found = PORT.matcher(Files.readString(log));
            if (found.find()) {
                return new ServiceProcess(process, log, Integer.parseInt(found.group(1)));
            }
            Thread.sleep(Duration.ofMillis(100));
        }
        throw new IllegalStateException("did not start: " + Files.readString(log));
    }

    /** Where it answers. */
    public int port() {
        return port;
    }

    /** What it has printed so far. */
    public String printed() throws IOException {
        return Files.readString(log);
    }

    /** Kills it at once. */
    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}

package org.plainletter.codesign;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.plainletter.PlainLetterApplication;
import org.plainletter.access.Charity;
import org.plainletter.judgement.Writer;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A session for many people at once: how long it takes until an answer is on disk and thanked; then how long a rapid turn takes the computer. Arguments: how many people, and the milliseconds that each waits
 * between two answers; a second is far less than anybody needs to read, 0 means that all press as fast as they can.
 */
public final class SessionLoad {

    private static final int EXTRACTS = 20;
    private static final List<String> LETTERS = List.of("eye-clinic-appointment", "chest-infection-discharge", "knee-arthroscopy-consent");

    private SessionLoad() {}

    /** Prints the median, the 95th percentile and the worst, in milliseconds. */
    public static void main(String[] arguments) throws Exception {
        int people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 30;
        int pause = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1000;
        var data = Files.createTempDirectory("plain-letter-load");
        try (var service = SpringApplication.run(PlainLetterApplication.class, "--server.port=0", "--plainletter.data=" + data)) {
            service.getBean(JdbcClient.class).sql("insert into charity (id, name) values ('load', 'Load')").update();
            Groups groups = service.getBean(Groups.class);
            Group group = groups.make(new Charity("load", "Load"), "Load", "", "");
            List<Extract> extracts = IntStream.range(0, EXTRACTS).mapToObj(SessionLoad::extract).toList();
            Session session = service.getBean(Sessions.class).make(group, "", new Plan("aim", "measure", "words", "dates", 20, extracts));
            Seats seats = service.getBean(Seats.class);
            var links = new ArrayList<String>();
            for (int i = 0; i < people; i++) {
                String link = seats.sit(session, groups.add(group, "", "P" + i, null));
                seats.agree(seats.open(link).orElseThrow(), true, false);
                links.add(link);
            }
            String port = service.getEnvironment().getProperty("local.server.port");
            measure(links, "http://localhost:" + port, 4 + EXTRACTS, 0);
            report(measure(links, "http://localhost:" + port, 4 + EXTRACTS, pause), people);
            rapidTurns(service.getBean(Letters.class), service.getBean(Workshop.class), group);
        }
    }

    /** From a hard part to other words beside it: the computer's, and the group's own, checked. */
    private static void rapidTurns(Letters letters, Workshop workshop, Group group) {
        var computer = new ArrayList<Long>();
        var typed = new ArrayList<Long>();
        for (Extract extract : LETTERS.stream().flatMap(letter -> letters.extracts(group, letter).stream()).toList()) {
            long begun = System.nanoTime();
            workshop.another(extract, List.of());
            long between = System.nanoTime();
            workshop.check(extract, extract.text());
            computer.add((between - begun) / 1_000_000);
            typed.add((System.nanoTime() - between) / 1_000_000);
        }
        for (List<Long> times : List.of(computer, typed)) {
            times.sort(null);
            System.out.printf("%s: %d parts, median %d ms, worst %d ms%n", times == computer ? "other words by the computer" : "typed words checked", times.size(), times.get(times.size() / 2), times.getLast());
        }
    }

    private static Extract extract(int number) {
        return new Extract("letter-" + number / 5, "Letter", "appointment", "Part " + number, new Writer("embedded", null, "phrasebook", "1", Set.of()),
                List.of(new Line("You will see the cardiologist on day " + number + ".", "You will see the cardiologist on day " + number + ".", "You shall attend " + number + ".", null, List.of())), "You shall attend " + number + ".");
    }

    private static long[] measure(List<String> links, String base, int turns, int pause) throws Exception {
        try (var http = HttpClient.newHttpClient(); var people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<long[]>> all = links.stream().map(link -> (Callable<long[]>) () -> answers(http, base + "/take-part/" + link + "/answers", turns, pause)).toList();
            var times = new ArrayList<Long>();
            for (var each : people.invokeAll(all)) {
                Arrays.stream(each.get()).forEach(times::add);
            }
            return times.stream().mapToLong(Long::longValue).sorted().toArray();
        }
    }

    private static long[] answers(HttpClient http, String address, int turns, int pause) throws IOException, InterruptedException {
        long[] times = new long[turns];
        for (int turn = 1; turn <= turns; turn++) {
            var request = HttpRequest.newBuilder(URI.create(address)).header("Content-Type", "application/x-www-form-urlencoded").header("Accept", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("id=" + UUID.randomUUID() + "&turn=" + turn + "&answer=hard&word=cardiologist")).build();
            TimeUnit.MILLISECONDS.sleep(pause == 0 ? 0 : ThreadLocalRandom.current().nextInt(2 * pause));
            long begun = System.nanoTime();
            var reply = http.send(request, HttpResponse.BodyHandlers.discarding());
            times[turn - 1] = (System.nanoTime() - begun) / 1_000_000;
            if (reply.statusCode() != 204) {
                throw new IllegalStateException("an answer was refused: " + reply.statusCode());
            }
        }
        return times;
    }

    private static void report(long[] sorted, int people) {
        System.out.printf("%d people, %d answers: median %d ms, 95th percentile %d ms, worst %d ms%n", people, sorted.length, sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100], sorted[sorted.length - 1]);
    }
}

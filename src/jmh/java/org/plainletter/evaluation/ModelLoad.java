package org.plainletter.evaluation;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.plainletter.PlainLetterApplication;
import org.springframework.boot.SpringApplication;

/**
 * Many letters at once against a model that takes its time: how near the service comes to what the model and the number of calls at once allow, and how many tokens
 * the memory of paragraphs saves. The letters are of 20 kinds of template, each with names, dates, times and phones of its own. Arguments: how many letters, the
 * model's time in milliseconds, calls at once, paragraphs in memory (0 for none).
 */
public final class ModelLoad {

    private static final List<String> CLINICS = List.of("Eye", "Hearing", "Skin", "Heart", "Lung", "Kidney", "Bone", "Foot", "Hand", "Knee", "Memory", "Sleep", "Pain", "Diabetes", "Thyroid", "Allergy", "Stroke", "Balance", "Bladder", "Jaw");
    private static final List<String> PREPARATIONS = List.of("Please do not drive, as your eyes may be blurred by the drops.", "Please bring your hearing aids and the brown book.", "Please do not use any cream on the morning of the visit.",
            "Please bring a list of all your tablets.", "Please do not smoke for two hours before the breathing tests.", "Please drink a glass of water an hour before you come.", "Please wear clothes without metal zips.",
            "Please wear shoes that come off easily.", "Please take off your rings before you come.", "Please bring shorts to wear.", "Please ask somebody who knows you well to come too.", "Please do not have coffee after midday on the day before.",
            "Please fill in the form that comes with this letter.", "Please bring your blood sugar diary.", "Please take your tablets as usual.", "You must not take antihistamines for five days before the test.", "Please bring your walking stick if you use one.",
            "Please do not drink alcohol on the day before.", "Please keep the chart for three days and bring it.", "Please do not eat hard food on the day.");
    private static final List<String> REASONS = List.of("Your optician has asked us to look at the back of your eye.", "We would like to test how well you hear.", "Your GP has asked us to look at the mole on your arm.", "We would like to check how your heart is beating.",
            "We want to find out why you are short of breath.", "Your last blood test showed that your kidneys may need help.", "We would like to see how strong your bones are.", "The nurse will look at the sore place on your foot.", "We will check how far you can bend your fingers.",
            "The surgeon would like to talk about your knee.", "We will talk about things that you find hard to remember.", "We would like to find out why you are tired.", "We will look for ways to help you live with your pain.", "The team will look at how your sugar levels have been.",
            "Your blood test was a little high and we would like to repeat it.", "We want to find out what gave you the rash.", "We would like to see how you have been since you left hospital.", "We will find out why you feel dizzy.", "We will talk about how often you pass urine.",
            "The dentist will look at why your jaw clicks.");

    /** How often as many letters are sent first, until the code is compiled; where paragraphs are remembered only a few are, or all of them would be known. */
    private static final int WARM = 5;

    private ModelLoad() {}

    /** @param args letters, milliseconds, calls at once, paragraphs in memory */
    public static void main(String[] args) throws Exception {
        int letters = Integer.parseInt(args[0]);
        int latency = Integer.parseInt(args[1]);
        int concurrency = Integer.parseInt(args[2]);
        int memory = Integer.parseInt(args[3]);
        var calls = new AtomicInteger();
        var pause = new AtomicInteger();
        try (var server = new ModelServer(question -> {
            calls.incrementAndGet();
            sleep(pause.get());
            return ModelServer.saying(question, text -> text);
        })) {
            var context = SpringApplication.run(PlainLetterApplication.class, "--server.port=0", "--plainletter.data=" + Files.createTempDirectory("load"),
                    "--plainletter.letters.queue=" + (letters + 10), "--plainletter.letters.workers=" + (concurrency + 8), "--plainletter.memory.most=" + memory,
                    "--plainletter.llm.base-url=" + server.baseUrl(), "--plainletter.llm.model=tiny", "--plainletter.llm.concurrency=" + concurrency, "--logging.level.root=warn");
            String url = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + "/api/letters";
            for (int warm = 0; warm < (memory > 0 ? 1 : WARM); warm++) {
                send(url, letters(memory > 0 ? 40 : letters, warm + 1));
            }
            pause.set(latency);
            calls.set(0);
            long cpu = cpu();
            long start = System.nanoTime();
            var times = send(url, letters(letters, WARM + 1));
            double seconds = (System.nanoTime() - start) / 1e9;
            double ideal = Math.ceil((double) calls.get() / concurrency) * latency / 1000.0;
            System.out.printf(Locale.UK, "%d letters, %d calls, %.1f s; the model and %d calls at once allow %.1f s: %.0f%%%n", letters, calls.get(), seconds, concurrency, ideal, 100 * ideal / seconds);
            System.out.printf(Locale.UK, "processor time a letter, client and model server included: %.1f ms; median wait of a client %.1f s%n", (cpu() - cpu) / 1e6 / letters, times.stream().sorted().skip(times.size() / 2).findFirst().orElse(0.0));
            String metrics = get(url.replace("/api/letters", "/actuator/prometheus"));
            metrics.lines().filter(line -> line.startsWith("plainletter_rewrite_tokens") || line.startsWith("plainletter_rewrite_blocks") || line.startsWith("plainletter_rewrite_passages")).forEach(System.out::println);
            context.close();
        }
        System.exit(0);
    }

    private static List<Double> send(String url, List<String> letters) throws Exception {
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = letters.stream().map(letter -> threads.submit(() -> {
                long start = System.nanoTime();
                var answer = client.send(HttpRequest.newBuilder(URI.create(url)).header("Content-Type", "text/plain").header("Prefer", "wait=60").timeout(Duration.ofMinutes(5))
                        .POST(HttpRequest.BodyPublishers.ofString(letter)).build(), HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() != 201) {
                    throw new IllegalStateException("status " + answer.statusCode());
                }
                return (System.nanoTime() - start) / 1e9;
            })).toList();
            var times = new ArrayList<Double>();
            for (var answer : answers) {
                times.add(answer.get());
            }
            return times;
        }
    }

    private static String get(String url) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    private static List<String> letters(int count, long seed) {
        var random = new Random(seed);
        var letters = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            letters.add(letter(i % CLINICS.size(), random));
        }
        return letters;
    }

    private static String letter(int template, Random random) {
        String name = List.of("Amara", "Beth", "Callum", "Dilys", "Ewan", "Farah", "Gwen", "Hamid").get(random.nextInt(8)) + " " + List.of("Okafor", "Penhallow", "Quarshie", "Rowntree", "Sandhu", "Trevanion", "Uddin", "Vickers").get(random.nextInt(8));
        LocalDate date = LocalDate.of(2027, 1, 4).plusDays(random.nextInt(300));
        String day = date.format(DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK));
        String time = (9 + random.nextInt(3)) + ":" + (10 + random.nextInt(49)) + "am";
        String phone = "01632 960" + (100 + random.nextInt(900));
        return """
                Ferncastle Hospital
                %s Clinic

                Dear %s

                Your appointment is on %s at %s in the %s Clinic. %s

                %s Please arrive ten minutes early so that we can take your details.

                If you cannot come, please phone us on %s as soon as you can, so that we can offer the appointment to somebody else. If you do not come and do not tell us, we may send you back to your GP.

                If you need an interpreter or help to get here, please phone us on %s at least a week before. There is not much space in the car park, so please allow extra time.

                Yours sincerely
                The %s Clinic team
                """.formatted(CLINICS.get(template), name, day, time, CLINICS.get(template), REASONS.get(template), PREPARATIONS.get(template), phone, phone, CLINICS.get(template));
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void sleep(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

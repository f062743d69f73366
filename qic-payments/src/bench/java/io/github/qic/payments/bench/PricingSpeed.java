package io.github.qic.payments.bench;

import com.sun.management.ThreadMXBean;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.claim.PricedAttendance;
import io.github.qic.payments.claim.Pricer;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.claim.PricingDecision;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Everything that prices an attendance, against a loop over pence in {@code long}. All are measured in turns within one JVM, by the
 * processor time of the thread, so that a busy machine does not blur the ratios. Prints medians; run it with
 * {@code -Xms2g -Xmx2g -XX:+AlwaysPreTouch -XX:+UseSerialGC}.
 */
public final class PricingSpeed {
    private static final int ROWS = 20_000;
    /** What is quick is repeated, so that the caches are warm. */
    private static final int PASSES = 20;

    private static final int WARM_UP = 5;
    private static final int ROUNDS = 7;
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Crowd crowd = new Crowd(1_000);
    private final ByHand byHand = new ByHand(crowd);
    private final Attendance[] attendances =
            IntStream.range(0, ROWS).mapToObj(crowd::attendance).toArray(Attendance[]::new);
    private final Attendance[] tooEarly = Arrays.stream(attendances)
            .map(a -> new Attendance(
                    a.participant(), a.gathering(), LocalDate.of(2010, 1, 1), a.start(), a.end(), a.mode()))
            .toArray(Attendance[]::new);
    private final Register register = Register.of(Arrays.asList(attendances));
    private final Object[] kept = new Object[ROWS];
    private final Map<String, Runnable> tasks = new LinkedHashMap<>();
    private final Map<String, List<Double>> nanoseconds = new LinkedHashMap<>();
    private final Map<String, Long> bytes = new LinkedHashMap<>();

    private PricingSpeed() {}

    /**
     * Measures.
     *
     * @param arguments the names of what to measure beside the loops over pence; all by default
     */
    public static void main(String[] arguments) {
        new PricingSpeed().run(Arrays.asList(arguments));
    }

    private void run(List<String> names) {
        Pricing peach = crowd.pricing();
        Pricing costs = crowd.withOnCosts();
        Pricer pricer = peach.pricer(crowd.collaborative());
        Pricer withCosts = costs.pricer(crowd.collaborative());
        // Each has a loop of its own: a shared one would add the cost of dispatch to all.
        tasks.put("pence", () -> {
            for (int i = 0; i < ROWS; i++) {
                kept[i] = byHand.pence(attendances[i]);
            }
        });
        tasks.put("BigDecimal", () -> {
            for (int i = 0; i < ROWS; i++) {
                kept[i] = byHand.bigDecimal(attendances[i]);
            }
        });
        tasks.put("decide", () -> {
            for (int i = 0; i < ROWS; i++) {
                kept[i] = pricer.decide(attendances[i]);
            }
        });
        tasks.put("pence with on-costs", () -> {
            long sum = 0;
            for (Attendance attendance : attendances) {
                sum += byHand.withOnCosts(attendance);
            }
            kept[0] = sum;
        });
        tasks.put("decide and total with on-costs", () -> {
            long sum = 0;
            for (Attendance attendance : attendances) {
                sum += total(withCosts.decide(attendance));
            }
            kept[0] = sum;
        });
        tasks.put("decide on a day without a rate", () -> {
            for (int i = 0; i < ROWS; i++) {
                kept[i] = pricer.decide(tooEarly[i]);
            }
        });
        tasks.put("decisions", () -> kept[0] = peach.decisions(crowd.collaborative(), register));
        tasks.put("claims", () -> kept[0] = claims(peach));
        tasks.put("claims with on-costs", () -> kept[0] = claims(costs));
        tasks.keySet().removeIf(name -> !names.isEmpty() && !names.contains(name) && !name.startsWith("pence"));
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            boolean counts = round >= 0;
            tasks.forEach((name, task) -> measure(name, task, counts));
        }
        double pence = median("pence");
        double costly = median("pence with on-costs");
        tasks.keySet()
                .forEach(name -> System.out.printf(
                        Locale.ROOT,
                        "%-32s %,6.0f ns %,7d bytes, times pence %.2f%n",
                        name,
                        median(name),
                        bytes.get(name),
                        median(name) / (name.contains("on-costs") ? costly : pence)));
    }

    private Claims claims(Pricing pricing) {
        return pricing.claims(crowd.collaborative(), register);
    }

    private static long total(PricingDecision decision) {
        return decision instanceof PricedAttendance priced ? priced.total().pence() : 0;
    }

    private void measure(String name, Runnable task, boolean counts) {
        Arrays.fill(kept, null);
        long thread = Thread.currentThread().getId();
        long allocated = THREAD.getThreadAllocatedBytes(thread);
        long begin = THREAD.getCurrentThreadCpuTime();
        int times = name.contains("claims") ? 4 : PASSES;
        for (int i = 0; i < times; i++) {
            task.run();
        }
        double each = (THREAD.getCurrentThreadCpuTime() - begin) / (double) ROWS / times;
        bytes.put(name, (THREAD.getThreadAllocatedBytes(thread) - allocated) / ROWS / times);
        if (counts) {
            nanoseconds.computeIfAbsent(name, n -> new ArrayList<>()).add(each);
        }
    }

    private double median(String name) {
        double[] sorted = nanoseconds.get(name).stream()
                .mapToDouble(each -> each)
                .sorted()
                .toArray();
        return sorted[sorted.length / 2];
    }
}

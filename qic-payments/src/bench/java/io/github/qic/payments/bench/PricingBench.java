package io.github.qic.payments.bench;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.payments.claim.Pricer;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.claim.PricingDecision;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Pricing a million attendances, in nanoseconds each, against the same work written by hand: each loop finds the person, the
 * rate of the day and the pay, and keeps a result of the same fields. Compare within one run on an idle machine only;
 * {@link PricingRatio} measures in turns and bears a busy one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 3,
        jvmArgs = {"-Xms3g", "-Xmx3g", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC"})
public class PricingBench {
    private static final int ROWS = 1_000_000;

    private final Crowd crowd = new Crowd(1_000);
    private final ByHand byHand = new ByHand(crowd);
    private final Pricing pricing = crowd.pricing();
    private final Attendance[] attendances =
            IntStream.range(0, ROWS).mapToObj(crowd::attendance).toArray(Attendance[]::new);

    /** {@return the results of the library} */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public Object library() {
        PricingDecision[] results = new PricingDecision[ROWS];
        Pricer pricer = pricing.pricer(crowd.collaborative());
        for (int i = 0; i < ROWS; i++) {
            results[i] = pricer.decide(attendances[i]);
        }
        return results;
    }

    /** {@return the results of a loop over pence in a long} */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public Object pence() {
        Object[] results = new Object[ROWS];
        for (int i = 0; i < ROWS; i++) {
            results[i] = byHand.pence(attendances[i]);
        }
        return results;
    }

    /** {@return the results of a loop over BigDecimal} */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public Object bigDecimal() {
        Object[] results = new Object[ROWS];
        for (int i = 0; i < ROWS; i++) {
            results[i] = byHand.bigDecimal(attendances[i]);
        }
        return results;
    }

    /** {@return the results of a loop over Joda-Money} */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public Object jodaMoney() {
        Object[] results = new Object[ROWS];
        for (int i = 0; i < ROWS; i++) {
            results[i] = byHand.jodaMoney(attendances[i]);
        }
        return results;
    }
}

package io.github.qic.payments.bench;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.payments.claim.PricedAttendance;
import io.github.qic.payments.claim.Pricer;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time of a streamed register of growing length; divide by the rows: it should stay flat. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(
        value = 2,
        jvmArgs = {"-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC"})
public class StreamBench {
    /** How many attendances are streamed. */
    @Param({"10000", "100000", "1000000", "10000000"})
    public int rows;

    private final Crowd crowd = new Crowd(1_000);
    private final Pricer pricer = crowd.pricing().pricer(crowd.collaborative());
    private final Attendance[] pool =
            IntStream.range(0, 10_000).mapToObj(crowd::attendance).toArray(Attendance[]::new);

    /** {@return the pence paid in all} */
    @Benchmark
    public long total() {
        return IntStream.range(0, rows)
                .mapToObj(i -> pool[i % pool.length])
                .map(pricer::decide)
                .mapToLong(decision -> decision instanceof PricedAttendance accepted
                        ? accepted.pay().pence()
                        : 0)
                .sum();
    }
}

package io.github.qic.cmoc.bench;

import com.fasterxml.jackson.databind.ObjectReader;
import io.github.qic.cmoc.check.TheoryCheck;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.core.finding.Finding;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading, checking and writing of large inquiries; see {@link TheoryRatio} for ratios taken in turns. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(2)
public class TheoryBench {
    @Param({"1000", "10000"})
    private int configurations;

    private Inquiry inquiry;
    private String json;
    private final ObjectReader plain = Plain.mapper().readerFor(Plain.Inquiry.class);

    @Setup
    public void prepare() {
        inquiry = BigInquiry.of(configurations);
        json = Inquiry.DOCUMENT.write(inquiry);
    }

    @Benchmark
    public Inquiry read() {
        return Inquiry.DOCUMENT.read(json);
    }

    @Benchmark
    public Object readPlainRecords() throws IOException {
        return plain.readValue(json);
    }

    @Benchmark
    public List<Finding> check() {
        return TheoryCheck.standard().check(inquiry);
    }

    @Benchmark
    public String write() {
        return Inquiry.DOCUMENT.write(inquiry);
    }
}

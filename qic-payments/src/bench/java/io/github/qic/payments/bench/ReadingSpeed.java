package io.github.qic.payments.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.json.Document;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.ClaimStatements;
import io.github.qic.payments.invoice.InvoiceDraft;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.pay.DateRange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Reading claims and a ledger, times the scan of their tokens that every reader has to make, and the ledger also times a check of its
 * hashes alone, by the processor time of interleaved rounds; and the bytes held by a claim that was priced and by one that was read.
 */
public final class ReadingSpeed {
    private static final int ROWS = 4_000;
    private static final int WARM_UP = 20;
    private static final int ROUNDS = 7;
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ReadingSpeed() {}

    /** Measures. */
    public static void main(String[] arguments) {
        Crowd crowd = new Crowd(1_000);
        Register register =
                Register.of(IntStream.range(0, ROWS).mapToObj(crowd::attendance).toList());
        Supplier<Claims> price = () -> crowd.pricing().claims(crowd.collaborative(), register);
        byte[] claims = bytes(Claims.DOCUMENT, price.get());
        byte[] ledger = bytes(Ledger.DOCUMENT, ledger(crowd.collaborative(), price.get()));
        System.out.printf(
                Locale.ROOT,
                "bytes held by a claim: priced %d, read %d%n",
                held(price),
                held(() -> read(Claims.DOCUMENT, claims)));
        report("claims", Claims.DOCUMENT, claims, "a scan", ReadingSpeed::scan);
        report("ledger", Ledger.DOCUMENT, ledger, "a scan", ReadingSpeed::scan);
        report("ledger", Ledger.DOCUMENT, ledger, "a check of its hashes", ReadingSpeed::hashes);
    }

    private static Ledger ledger(Collaborative collaborative, Claims claims) {
        Ledger ledger = Ledger.empty();
        DateRange all = new DateRange(LocalDate.of(2016, 1, 1), LocalDate.of(2019, 1, 1));
        for (ClaimStatement statement : ClaimStatements.of(collaborative, claims, all)) {
            Id<Organisation> home = statement.organisation();
            Id<InvoiceDraft> draft = Id.of("draft-" + home);
            ledger = ledger.draft(draft, statement).issue(draft, Cases.terms(home, "N1", "2019-02-01"));
        }
        return ledger;
    }

    private static <T> void report(
            String name, Document<T> document, byte[] json, String what, Function<byte[], Object> baseline) {
        double[] ratios = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            double least = time(() -> baseline.apply(json));
            double read = time(() -> read(document, json));
            ratios[Math.max(0, round)] = read / least;
        }
        Arrays.sort(ratios);
        System.out.printf(
                Locale.ROOT, "%s, %,d bytes: read in %.1f times %s%n", name, json.length, ratios[ROUNDS / 2], what);
    }

    /** What a program does that knows no types: each entry without its hash, written in one line. */
    private static Object hashes(byte[] json) {
        try {
            JsonNode entries = MAPPER.readTree(json).get("entries");
            for (JsonNode entry : entries) {
                String hash = ((ObjectNode) entry).remove("hash").textValue();
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(MAPPER.writeValueAsBytes(entry));
                if (!HexFormat.of().formatHex(digest).equals(hash)) {
                    throw new IllegalStateException("the hash is another one");
                }
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int scan(byte[] json) {
        int length = 0;
        try (JsonParser parser = FACTORY.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                length += token.isScalarValue() ? parser.getText().length() : 0;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return length;
    }

    private static double time(Supplier<Object> work) {
        long begin = THREADS.getCurrentThreadCpuTime();
        if (work.get() == null) { // also keeps the result from being left out as unused
            throw new IllegalStateException("nothing was read");
        }
        return THREADS.getCurrentThreadCpuTime() - begin;
    }

    private static long held(Supplier<Claims> make) {
        make.get();
        long before = used();
        Claims claims = make.get();
        return (used() - before) / claims.claims().size();
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static <T> byte[] bytes(Document<T> document, T value) {
        return document.write(value).getBytes(StandardCharsets.UTF_8);
    }

    private static <T> T read(Document<T> document, byte[] json) {
        try {
            return document.read(new ByteArrayInputStream(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.github.qic.core.internal.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.valid.InvalidValueException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class UnpackLimitTest {
    private static final int MEGABYTE = 1 << 20;

    private static InputStream zeros(int bytes) {
        return new ByteArrayInputStream(new byte[bytes]);
    }

    private static void refused(UnpackLimit limit, InputStream in) {
        assertThatThrownBy(() -> limit.on(in).readAllBytes())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("is too large");
    }

    @Test
    void what_is_unpacked_is_bounded_in_all() throws IOException {
        UnpackLimit limit = new UnpackLimit(1_000, 100, "is too large");
        assertThat(limit.on(zeros(60)).readAllBytes()).hasSize(60);
        assertThat(limit.on(zeros(40)).readAllBytes()).hasSize(40);
        refused(limit, zeros(1));
    }

    @Test
    void bytes_that_are_read_one_by_one_count_and_the_end_does_not() throws IOException {
        UnpackLimit limit = new UnpackLimit(1_000, 2, "is too large");
        InputStream in = limit.on(new ByteArrayInputStream(new byte[] {7, 8}));
        assertThat(in.read()).isEqualTo(7);
        assertThat(in.read()).isEqualTo(8);
        assertThat(in.read()).isEqualTo(-1);
        assertThat(in.read()).isEqualTo(-1);
        InputStream more = limit.on(zeros(1));
        assertThatThrownBy(more::read).isInstanceOf(InvalidValueException.class);
    }

    /** An archive of 5,000 bytes may unpack to 1,250,000; one of 4,000 to a megabyte, which is more than 250 times as much. */
    @Test
    void beyond_a_megabyte_it_is_at_most_250_times_what_is_packed() throws IOException {
        assertThat(new UnpackLimit(5_000, 1 << 30, "is too large")
                        .on(zeros(1_250_000))
                        .readAllBytes())
                .hasSize(1_250_000);
        refused(new UnpackLimit(5_000, 1 << 30, "is too large"), zeros(1_250_001));
        assertThat(new UnpackLimit(4_000, 1 << 30, "is too large")
                        .on(zeros(MEGABYTE))
                        .readAllBytes())
                .hasSize(MEGABYTE);
        refused(new UnpackLimit(4_000, 1 << 30, "is too large"), zeros(MEGABYTE + 1));
    }
}

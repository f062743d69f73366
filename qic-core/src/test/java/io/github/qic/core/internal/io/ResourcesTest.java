package io.github.qic.core.internal.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class ResourcesTest {
    @Test
    void a_resource_is_read_and_closed() {
        boolean[] closed = {false};
        InputStream resource = new ByteArrayInputStream(new byte[] {7}) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        assertThat(Resources.<Integer>read(resource, InputStream::read)).isEqualTo(7);
        assertThat(closed[0]).isTrue();
    }

    @Test
    void a_missing_or_unreadable_resource_is_an_error() {
        assertThatThrownBy(() -> Resources.read(ResourcesTest.class.getResourceAsStream("missing"), in -> in))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Resources.read(InputStream.nullInputStream(), in -> {
                    throw new IOException("broken");
                }))
                .isInstanceOf(UncheckedIOException.class);
    }
}

package io.github.qic.core.internal.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ResourcesTest {
    @Test
    void text_is_read_as_utf_8() {
        assertThat(Resources.text(new ByteArrayInputStream("£5".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("£5");
    }

    @Test
    void a_missing_or_unreadable_resource_is_an_error() {
        assertThatThrownBy(() -> Resources.text(ResourcesTest.class.getResourceAsStream("missing")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Resources.read(InputStream.nullInputStream(), in -> {
                    throw new IOException("broken");
                }))
                .isInstanceOf(UncheckedIOException.class);
    }
}

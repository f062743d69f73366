package io.github.qic.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qic.core.valid.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is taken out of a refused document, step by step, so that the rest can be read. */
class ReadableRestTest {
    private static ReadableRest rest(String json) {
        try {
            return new ReadableRest((ObjectNode) new ObjectMapper().readTree(json.replace('\'', '"')));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static boolean takeOut(ReadableRest rest, String path, String message) {
        return rest.takeOut(List.of(new Problem(path, message)));
    }

    private static String json(ReadableRest rest) {
        return rest.document().toString().replace('"', '\'');
    }

    @Test
    void without_unknown_fields_a_document_is_still_whole() {
        ReadableRest rest = rest("{'a':1,'u':2}");
        assertThat(rest.takeOut(List.of())).isFalse();
        assertThat(takeOut(rest, "/u", JsonProblems.UNKNOWN_FIELD)).isTrue();
        assertThat(json(rest)).isEqualTo("{'a':1}");
        assertThat(rest.isWhole()).isTrue();
        assertThat(rest.isReplaced("/u")).isFalse();
    }

    @Test
    void a_wrong_value_goes_and_what_has_the_id_beside_it_is_changed() {
        ReadableRest rest = rest("{'list':[{'id':'x','n':1},{'id':'y','n':'bad'}]}");
        assertThat(takeOut(rest, "/list/1/n", "must be a whole number")).isTrue();
        assertThat(json(rest)).isEqualTo("{'list':[{'id':'x','n':1},{'id':'y'}]}");
        assertThat(rest.isWhole()).isFalse();
        assertThat(rest.isReplaced("/list/1/n")).isTrue();
        assertThat(rest.isReplaced("/list/0/n")).isFalse();
        assertThat(rest.lacks("y")).isTrue();
        assertThat(rest.lacks("x")).isFalse();
    }

    @Test
    void entries_go_together_and_the_others_keep_their_places_in_the_whole() {
        ReadableRest rest = rest("{'list':[{'id':'w'},{'id':'x'},{'in':[{'id':'y'}]},{'id':'z'}]}");
        Problem last = new Problem("/list/3/n", "is missing");
        assertThat(rest.inWholeDocument(last)).isEqualTo(last);
        assertThat(rest.takeOut(List.of(new Problem("/list/0", "is wrong"), new Problem("/list/2", "is wrong"))))
                .isTrue();
        assertThat(json(rest)).isEqualTo("{'list':[{'id':'x'},{'id':'z'}]}");
        assertThat(List.of(rest.lacks("w"), rest.lacks("x"), rest.lacks("y"), rest.lacks("z")))
                .containsExactly(true, false, true, false);
        assertThat(rest.inWholeDocument(new Problem("/list/1/n", "is missing"))).isEqualTo(last);
        assertThat(rest.inWholeDocument(new Problem("/list/0", "is odd")).path())
                .isEqualTo("/list/1");
        assertThat(rest.inWholeDocument(new Problem("/list/2", "is odd")).path())
                .isEqualTo("/list/2");
        assertThat(rest.inWholeDocument(new Problem("/a~1b/0", "is odd")).path())
                .isEqualTo("/a~1b/0");
        assertThat(takeOut(rest, "/list/0", "is wrong")).isTrue();
        assertThat(rest.inWholeDocument(new Problem("/list/0/n", "is missing"))).isEqualTo(last);
    }

    @Test
    void what_is_gone_with_another_part_is_no_obstacle_and_the_whole_cannot_go() {
        ReadableRest rest = rest("{'a':{'b':1}}");
        assertThat(takeOut(rest, "/gone/b", "is wrong")).isTrue();
        assertThat(takeOut(rest, "", "is wrong")).isFalse();
        assertThat(json(rest)).isEqualTo("{'a':{'b':1}}");
    }

    @Test
    void where_nothing_is_left_to_take_the_object_around_it_goes() {
        ReadableRest rest = rest("{'a':{'b':{'id':'x'}}}");
        assertThat(takeOut(rest, "/a/b/c", "must not be empty")).isTrue();
        assertThat(json(rest)).isEqualTo("{'a':{}}");
        assertThat(rest.lacks("x")).isTrue();
    }
}
